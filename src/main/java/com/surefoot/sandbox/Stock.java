package com.surefoot.sandbox;

import static java.util.stream.Collectors.toMap;

import com.surefoot.evidence.FactId;
import com.surefoot.evidence.FactKind;
import com.surefoot.lodging.LodgingOffer;
import com.surefoot.lodging.Property;
import com.surefoot.recommendation.Supply;
import com.surefoot.sights.OpeningHours;
import com.surefoot.transport.TransportOffer;
import com.surefoot.travel.City;
import com.surefoot.travel.DateRange;
import com.surefoot.travel.Money;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the catalogue lists, found by what facts are about. What was listed is taken to stay so while the process runs. */
final class Stock {

    private static final int MOST_DAYS = 100;
    private static final LocalDate ANY_DAY = LocalDate.EPOCH;

    private final Supply listed;
    private final Map<String, LodgingOffer> rooms = new HashMap<>();
    private final Map<String, Spot> spots = new LinkedHashMap<>();
    private final Map<LocalDate, Map<String, TransportOffer>> rides = new LinkedHashMap<>();

    /** A place that is listed; hours and price where it is one to visit. */
    record Spot(String id, String name, Optional<OpeningHours> hours, Optional<Money> price) {}

    Stock(Supply listed) {
        this.listed = listed;
    }

    List<City> listCities() {
        return listed.cities().listCities();
    }

    /** Facts of places that hold on any day. */
    synchronized Collection<FactId> listStanding() {
        List<FactId> facts = new ArrayList<>();
        for (Spot spot : spots().values()) {
            facts.add(FactId.standing(FactKind.PLACE, spot.id()));
            spot.hours().ifPresent(hours -> facts.add(FactId.standing(FactKind.HOURS, spot.id())));
            spot.price().ifPresent(price -> facts.add(FactId.standing(FactKind.PRICE, spot.id())));
        }
        return facts;
    }

    synchronized Optional<Spot> findSpot(FactId fact) {
        return Optional.ofNullable(spots().get(fact.subject()));
    }

    /** Whether a fact is about a day. */
    static boolean isOfDay(FactId fact) {
        try {
            return LocalDate.parse(fact.occasion()).toString().equals(fact.occasion());
        } catch (DateTimeException e) {
            return false;
        }
    }

    /** The stay that a rate or a room is about. */
    synchronized Optional<Stay> findStay(FactId fact) {
        spots();
        try {
            return fact.occasion().isEmpty()
                    ? Optional.empty()
                    : Optional.ofNullable(rooms.get(fact.subject())).map(offer -> Stay.of(offer, fact));
        } catch (DateTimeException | IllegalArgumentException e) {
            // whoever saved a trip or sent an observation named such a stay
            return Optional.empty();
        }
    }

    /** The ride that a fact is about, which names its day. */
    synchronized Optional<TransportOffer> findRide(FactId fact) {
        try {
            return fact.occasion().isEmpty()
                    ? Optional.empty()
                    : findRide(fact.subject(), LocalDate.parse(fact.occasion()));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    synchronized Optional<TransportOffer> findRide(String id, LocalDate day) {
        return Optional.ofNullable(ridesOf(day).get(id));
    }

    /** Rides that leave on a day, by the clock where they do. */
    synchronized Collection<TransportOffer> listRidesOf(LocalDate day) {
        return List.copyOf(ridesOf(day).values());
    }

    private Map<String, TransportOffer> ridesOf(LocalDate day) {
        if (rides.size() >= MOST_DAYS && !rides.containsKey(day)) {
            rides.remove(rides.keySet().iterator().next());
        }
        return rides.computeIfAbsent(day, this::listRides);
    }

    private Map<String, TransportOffer> listRides(LocalDate day) {
        Map<String, TransportOffer> all = new HashMap<>();
        List<City> cities = listCities();
        for (City from : cities) {
            for (City to : cities) {
                if (!from.equals(to)) {
                    listed.transport().listOffers(from, to, day).forEach(ride -> all.put(ride.id(), ride));
                }
            }
        }
        return all;
    }

    private Map<String, Spot> spots() {
        if (spots.isEmpty()) {
            listCities().forEach(this::read);
        }
        return spots;
    }

    private void read(City city) {
        listed.sights()
                .listSights(city.id())
                .forEach(sight -> spots.put(
                        sight.id(),
                        new Spot(
                                sight.id(),
                                sight.place().name(),
                                Optional.of(sight.hours()),
                                sight.ticket().known())));
        listed.sights()
                .listRestaurants(city.id())
                .forEach(table -> spots.put(
                        table.id(),
                        new Spot(
                                table.id(),
                                table.place().name(),
                                Optional.of(table.hours()),
                                table.pricePerPerson().known())));
        Map<String, LodgingOffer> offers =
                listed.lodging().listOffers(city.id(), new DateRange(ANY_DAY, ANY_DAY.plusDays(1))).stream()
                        .collect(toMap(LodgingOffer::id, offer -> offer, (one, same) -> one));
        rooms.putAll(offers);
        offers.values().stream().map(LodgingOffer::property).distinct().forEach(this::add);
    }

    private void add(Property property) {
        spots.put(property.id(), new Spot(property.id(), property.place().name(), Optional.empty(), Optional.empty()));
    }
}

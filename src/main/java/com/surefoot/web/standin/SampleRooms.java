package com.surefoot.web.standin;

import static java.util.Objects.requireNonNull;

import com.surefoot.catalogue.Cities;
import com.surefoot.lodging.LodgingOffer;
import com.surefoot.lodging.LodgingOffers;
import com.surefoot.lodging.Property;
import com.surefoot.lodging.live.Occupancy;
import com.surefoot.recommendation.Supply;
import com.surefoot.sandbox.Sandbox;
import com.surefoot.travel.City;
import com.surefoot.travel.DateRange;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The rooms of the sandbox, as they are sold this hour. */
@Singleton
@Requires(bean = Sandbox.class)
public final class SampleRooms {

    private final Cities cities;
    private final LodgingOffers rooms;
    private final Clock clock;

    SampleRooms(Supply supply, Clock clock) {
        this.cities = supply.cities();
        this.rooms = supply.lodging();
        this.clock = clock;
    }

    /** A room that is sold, and where. */
    public record Sold(LodgingOffer offer, City city) {

        public Sold {
            requireNonNull(offer, "offer");
            requireNonNull(city, "city");
        }

        /** From when on a guest may come, by the clock there. */
        public ZonedDateTime checkIn(DateRange stay) {
            return stay.first().atTime(offer.property().checkInFrom()).atZone(city.zone());
        }

        /** Until when nothing is due if it is cancelled, and from when on all of it; empty if it always is. */
        public Optional<ZonedDateTime> freeUntil(DateRange stay) {
            return offer.ratePlan().cancellation().freeUntilBeforeCheckIn().map(checkIn(stay)::minus);
        }
    }

    /** A hotel, and where it stands. */
    public record Hotel(Property property, City city) {

        public Hotel {
            requireNonNull(property, "property");
            requireNonNull(city, "city");
        }
    }

    /** What some hotels sell to some guests; hotels are known by their ids. */
    public List<Sold> list(Predicate<String> hotels, DateRange stay, List<Occupancy> guests) {
        return list(city -> true, hotels, stay, guests);
    }

    /** What some hotels of some cities sell to some guests. */
    public List<Sold> list(Predicate<City> wanted, Predicate<String> hotels, DateRange stay, List<Occupancy> guests) {
        return cities.listCities().stream()
                .filter(wanted)
                .flatMap(city -> rooms.listOffers(city.id(), stay).stream()
                        .filter(offer -> hotels.test(offer.property().id()) && suits(offer, stay, guests))
                        .map(offer -> new Sold(offer, city)))
                .toList();
    }

    private static boolean suits(LodgingOffer offer, DateRange stay, List<Occupancy> guests) {
        return offer.ratePlan().allotment() >= guests.size()
                && offer.ratePlan().minimumNights() <= stay.nights()
                && guests.stream()
                        .allMatch(room -> offer.roomType().sleeps()
                                >= room.adults() + room.childAges().size());
    }

    /** What some hotels sell to some guests, by hotel. */
    public Collection<List<Sold>> listByHotel(Predicate<String> hotels, DateRange stay, List<Occupancy> guests) {
        Map<String, List<Sold>> byHotel = new TreeMap<>();
        for (Sold sold : list(hotels, stay, guests)) {
            byHotel.computeIfAbsent(sold.offer().property().id(), none -> new ArrayList<>())
                    .add(sold);
        }
        return byHotel.values();
    }

    /** What was sold before, if it still is. */
    public Optional<Sold> find(StayHandle handle) {
        String hotel = handle.offer().split("/", 2)[0];
        return list(hotel::equals, handle.stay(), handle.rooms()).stream()
                .filter(sold -> sold.offer().id().equals(handle.offer()))
                .findFirst();
    }

    /** Hotels of some cities that have a room for the next night. */
    public List<Hotel> listHotels(Predicate<City> wanted) {
        return cities.listCities().stream().filter(wanted).flatMap(this::hotels).toList();
    }

    private Stream<Hotel> hotels(City city) {
        LocalDate tomorrow = LocalDate.ofInstant(clock.instant(), city.zone()).plusDays(1);
        return rooms.listOffers(city.id(), new DateRange(tomorrow, tomorrow.plusDays(1))).stream()
                .map(LodgingOffer::property)
                .distinct()
                .map(property -> new Hotel(property, city));
    }
}

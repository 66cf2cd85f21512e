package com.surefoot.bench.travelplanner;

import com.surefoot.bench.pointworld.PointCity;
import com.surefoot.transport.TransportMode;
import com.surefoot.transport.TransportOffer;
import com.surefoot.transport.TransportOffers;
import com.surefoot.travel.City;
import com.surefoot.travel.DateRange;
import com.surefoot.travel.Place;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Flights at their times, and own cars and taxis that leave at any of a few hours. A ride that does not begin and end on
 * its day is left out: each night is to be spent in a bed. A day ends at five in the morning, as for the product.
 */
final class SandboxRides implements TransportOffers {

    private static final int SEATS_IN_A_CAR = 5;
    private static final int SEATS_IN_A_TAXI = 4;

    /** Before this hour a day still counts as the one before. */
    private static final LocalTime NIGHT_ENDS = LocalTime.of(5, 0);

    private static final List<LocalTime> HOURS = List.of(NIGHT_ENDS, LocalTime.of(9, 0), LocalTime.of(14, 0));

    /** Passengers need so long to leave an airport. */
    private static final Duration EXIT = Duration.ofMinutes(30);

    private record Key(City from, City to, LocalDate day) {}

    private final Tables tables;
    private final Map<Key, List<TransportOffer>> known = new HashMap<>();

    SandboxRides(Tables tables) {
        this.tables = tables;
    }

    @Override
    public List<TransportOffer> listOffers(City from, City to, LocalDate day) {
        return known.computeIfAbsent(new Key(from, to, day), this::read);
    }

    @Override
    public Optional<DateRange> findCoverage(City from, City to) {
        return Optional.empty();
    }

    private List<TransportOffer> read(Key key) {
        List<TransportOffer> offers = new ArrayList<>();
        tables.listFlights(key.from().name(), key.to().name(), key.day()).stream()
                .map(flight -> offer(key, flight))
                .filter(offer ->
                        isOverOnItsDay(offer.departure(), offer.arrival().plus(EXIT)))
                .forEach(offers::add);
        tables.findRoad(key.from().name(), key.to().name())
                .filter(Road::isUsable)
                .ifPresent(road -> HOURS.forEach(hour -> drive(key, road, hour, offers)));
        offers.sort(Comparator.comparing(TransportOffer::departure).thenComparing(TransportOffer::id));
        return offers;
    }

    private static boolean isOverOnItsDay(ZonedDateTime departure, ZonedDateTime end) {
        ZonedDateTime morning = departure.with(NIGHT_ENDS);
        return !departure.isBefore(morning) && end.isBefore(morning.plusDays(1));
    }

    private static TransportOffer offer(Key key, Flight flight) {
        ZonedDateTime departure =
                key.day().atTime(LocalTime.parse(flight.departure())).atZone(ZoneOffset.UTC);
        return offer(
                key, TransportMode.FLIGHT, flight.number(), departure, arrival(departure, flight), flight.price(), 1);
    }

    /** The clocks differ between the ends; who flies west may land before the hour of departure. */
    private static ZonedDateTime arrival(ZonedDateTime departure, Flight flight) {
        ZonedDateTime landing = departure.with(LocalTime.parse(flight.arrival()));
        if (landing.isAfter(departure)) {
            return landing;
        }
        boolean nextDay = Duration.between(landing, departure).compareTo(Duration.ofHours(12)) > 0;
        return nextDay ? landing.plusDays(1) : departure.plusMinutes(1);
    }

    private static void drive(Key key, Road road, LocalTime hour, List<TransportOffer> offers) {
        ZonedDateTime departure = key.day().atTime(hour).atZone(ZoneOffset.UTC);
        ZonedDateTime arrival = departure.plus(road.time());
        if (!isOverOnItsDay(departure, arrival)) {
            return;
        }
        BigDecimal car = CostRules.vehicle(Ride.Mode.SELF_DRIVING, road);
        BigDecimal taxi = CostRules.vehicle(Ride.Mode.TAXI, road);
        offers.add(offer(key, TransportMode.CAR, "Self-driving " + hour, departure, arrival, car, SEATS_IN_A_CAR));
        offers.add(offer(key, TransportMode.TAXI, "Taxi " + hour, departure, arrival, taxi, SEATS_IN_A_TAXI));
    }

    private static TransportOffer offer(
            Key key,
            TransportMode mode,
            String number,
            ZonedDateTime departure,
            ZonedDateTime arrival,
            BigDecimal price,
            int seats) {
        String id = mode == TransportMode.FLIGHT
                ? number
                : "%s, %s to %s on %s"
                        .formatted(number, key.from().name(), key.to().name(), key.day());
        return new TransportOffer(
                id,
                mode,
                number,
                "",
                "",
                new Place(key.from().name(), key.from().area().centre()),
                new Place(key.to().name(), key.to().area().centre()),
                departure,
                arrival,
                PointCity.dollars(price),
                seats,
                0,
                PointCity.source());
    }
}

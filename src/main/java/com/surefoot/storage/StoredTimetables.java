package com.surefoot.storage;

import com.surefoot.transport.TransportOffer;
import com.surefoot.transport.TransportOffers;
import com.surefoot.travel.City;
import com.surefoot.travel.DateRange;
import com.surefoot.travel.Money;
import com.surefoot.travel.Source;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Direct rides by the timetables of the database. */
@Singleton
final class StoredTimetables implements TransportOffers {

    /** A service day may run on past 24:00, so a day's departures may belong to one of the days before. */
    private static final int SERVICE_DAYS = 3;

    private static final String SOURCE = "select " + Row.SOURCE + " from source s where s.no = ?";

    private final Database database;

    StoredTimetables(Database database) {
        this.database = database;
    }

    @Override
    public List<TransportOffer> listOffers(City from, City to, LocalDate day) {
        return database.read(statements -> linked(statements, from, to).entrySet().stream()
                .flatMap(link -> offers(statements, link.getKey(), link.getValue(), day).stream())
                .sorted(Comparator.comparing(TransportOffer::departure).thenComparing(TransportOffer::id))
                .toList());
    }

    @Override
    public Optional<DateRange> findCoverage(City from, City to) {
        return database.read(statements -> linked(statements, from, to).entrySet().stream()
                .flatMap(link -> new Services(statements, link.getKey())
                        .findSpan(link.getValue().stream().map(Ride::serviceId).collect(Collectors.toSet())).stream())
                .reduce(Services::union));
    }

    /** The rides of each source that links the two cities. */
    private static Map<Integer, List<Ride>> linked(Statements statements, City from, City to) {
        Map<Integer, CityStops> boards = CityStops.find(statements, from);
        Map<Integer, CityStops> alights = CityStops.find(statements, to);
        Map<Integer, List<Ride>> rides = new LinkedHashMap<>();
        boards.forEach((sourceNo, stops) -> Optional.ofNullable(alights.get(sourceNo))
                .map(others -> Ride.list(statements, stops, others))
                .filter(found -> !found.isEmpty())
                .ifPresent(found -> rides.put(sourceNo, found)));
        return rides;
    }

    private static List<TransportOffer> offers(Statements statements, int sourceNo, List<Ride> rides, LocalDate day) {
        Source source = statements.find(SOURCE, Row::source, sourceNo).orElseThrow();
        Services services = new Services(statements, sourceNo);
        Repetitions repetitions = new Repetitions(statements, sourceNo, rides);
        Fares fares = Fares.of(statements, sourceNo, rides);
        List<TransportOffer> offers = new ArrayList<>();
        for (int back = 0; back < SERVICE_DAYS; back++) {
            LocalDate serviceDay = day.minusDays(back);
            Set<String> running = services.listRunning(serviceDay);
            nearest(rides).stream()
                    .filter(ride -> running.contains(ride.serviceId()))
                    .flatMap(repetitions::expand)
                    .filter(ride -> departure(ride, serviceDay).toLocalDate().equals(day))
                    .flatMap(ride -> fares.find(ride).stream().map(price -> offer(source, ride, serviceDay, price)))
                    .forEach(offers::add);
        }
        return offers;
    }

    /** Of a trip's calls at stops of one name, the last to board at and the first to alight at. */
    private static List<Ride> nearest(List<Ride> rides) {
        Map<List<String>, Ride> nearest = new LinkedHashMap<>();
        Comparator<Ride> shorter = Comparator.comparingInt(ride -> ride.alightSequence() - ride.boardSequence());
        rides.forEach(ride -> nearest.merge(
                List.of(
                        ride.tripId(),
                        ride.board().place().name(),
                        ride.alight().place().name()),
                ride,
                (one, other) -> shorter.compare(other, one) < 0 ? other : one));
        return List.copyOf(nearest.values());
    }

    private static TransportOffer offer(Source source, Ride ride, LocalDate serviceDay, Money price) {
        ZonedDateTime departure = departure(ride, serviceDay);
        String id = String.join(
                ":",
                source.id(),
                ride.tripId(),
                departure.toLocalDateTime().toString(),
                ride.board().id(),
                ride.alight().id());
        ZoneId arrivalZone = ride.alight().zone().orElse(ride.agencyZone());
        return new TransportOffer(
                id,
                ride.mode(),
                ride.number(),
                ride.product(),
                ride.operator(),
                ride.board().place(),
                ride.alight().place(),
                departure,
                ride.arrives().on(serviceDay, ride.agencyZone()).withZoneSameInstant(arrivalZone),
                price,
                source);
    }

    private static ZonedDateTime departure(Ride ride, LocalDate serviceDay) {
        ZoneId zone = ride.board().zone().orElse(ride.agencyZone());
        return ride.departs().on(serviceDay, ride.agencyZone()).withZoneSameInstant(zone);
    }
}

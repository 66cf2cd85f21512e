package com.surefoot.endtoend;

import static java.util.stream.Collectors.groupingBy;

import com.surefoot.supply.RecordingSink;
import com.surefoot.supply.gtfs.GtfsFeed;
import com.surefoot.transport.RideId;
import com.surefoot.transport.timetable.Agency;
import com.surefoot.transport.timetable.Route;
import com.surefoot.transport.timetable.ServiceException;
import com.surefoot.transport.timetable.ServiceWeek;
import com.surefoot.transport.timetable.Stop;
import com.surefoot.transport.timetable.StopTime;
import com.surefoot.transport.timetable.Trip;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A timetable as its tables have it, day by day, without anything of the product's that compares. */
final class PlainTimetable {

    /** From the first stop of a trip to its last. */
    record Ride(
            String tripId,
            String number,
            LocalDate day,
            String from,
            String to,
            ZonedDateTime departure,
            ZonedDateTime arrival) {}

    private final RecordingSink rows = new RecordingSink();
    private final Map<String, String> stations = new HashMap<>();
    private final Map<String, String> lines = new HashMap<>();
    private final Map<String, List<StopTime>> calls;
    private final ZoneId zone;
    private final Map<LocalDate, Set<String>> seen = new HashMap<>();

    private PlainTimetable(GtfsFeed feed) throws IOException {
        feed.writeTo(rows);
        zone = rows.all(Agency.class).get(0).zone();
        Map<String, Stop> stops = new HashMap<>();
        rows.all(Stop.class).forEach(stop -> stops.put(stop.id(), stop));
        stops.values()
                .forEach(stop -> stations.put(
                        stop.id(), stop.parentId().map(stops::get).orElse(stop).name()));
        rows.all(Route.class)
                .forEach(route ->
                        lines.put(route.id(), route.shortName().isEmpty() ? route.longName() : route.shortName()));
        calls = rows.all(StopTime.class).stream()
                .filter(call -> call.arrival().isPresent())
                .sorted(Comparator.comparing(StopTime::sequence))
                .collect(groupingBy(StopTime::tripId));
    }

    static PlainTimetable of(GtfsFeed feed) throws IOException {
        return new PlainTimetable(feed);
    }

    private Set<String> services(LocalDate day) {
        Set<String> running = new HashSet<>();
        rows.all(ServiceWeek.class).stream()
                .filter(week -> week.validity().contains(day) && week.days().contains(day.getDayOfWeek()))
                .forEach(week -> running.add(week.serviceId()));
        rows.all(ServiceException.class).stream()
                .filter(exception -> exception.day().equals(day))
                .forEach(exception -> {
                    if (exception.runs()) {
                        running.add(exception.serviceId());
                    } else {
                        running.remove(exception.serviceId());
                    }
                });
        return running;
    }

    /** Of each train of a day, the ride from its first stop to its last. */
    List<Ride> listRides(LocalDate day) {
        Set<String> services = services(day);
        List<Ride> rides = new ArrayList<>();
        for (Trip trip : rows.all(Trip.class)) {
            List<StopTime> own = calls.getOrDefault(trip.id(), List.of());
            if (services.contains(trip.serviceId()) && own.size() > 1) {
                rides.add(ride(trip, day, own.get(0), own.get(own.size() - 1)));
            }
        }
        return rides;
    }

    private Ride ride(Trip trip, LocalDate day, StopTime first, StopTime last) {
        return new Ride(
                trip.id(),
                number(trip),
                day,
                first.stopId(),
                last.stopId(),
                first.departure().orElseThrow().on(day, zone),
                last.arrival().orElseThrow().on(day, zone));
    }

    private String number(Trip trip) {
        return trip.shortName().isEmpty() ? lines.getOrDefault(trip.routeId(), "") : trip.shortName();
    }

    /**
     * Whether a ride of another timetable is one of this: the same number from and to stations of the same names at the
     * same times. Stops are taken to have the names they have here.
     */
    boolean has(Ride ride) {
        return seen.computeIfAbsent(ride.day(), this::looks).contains(look(ride));
    }

    /** Whether a run of this timetable goes from one stop to another as a ride of another timetable does. */
    boolean goes(RideId id, Ride ride) {
        List<StopTime> own = calls.getOrDefault(id.run().tripId(), List.of());
        Set<String> services = services(id.run().serviceDay());
        return rows.all(Trip.class).stream()
                .filter(trip -> trip.id().equals(id.run().tripId()) && services.contains(trip.serviceId()))
                .anyMatch(trip -> own.stream()
                        .filter(board -> board.stopId().equals(id.from()))
                        .anyMatch(board -> own.stream()
                                .filter(alight ->
                                        alight.stopId().equals(id.to()) && alight.sequence() > board.sequence())
                                .anyMatch(alight -> look(ride(trip, id.run().serviceDay(), board, alight))
                                        .equals(look(ride)))));
    }

    /** All ways along each train: it may have got a longer one. */
    private Set<String> looks(LocalDate day) {
        Set<String> services = services(day);
        Set<String> looks = new HashSet<>();
        for (Trip trip : rows.all(Trip.class)) {
            List<StopTime> own = calls.getOrDefault(trip.id(), List.of());
            if (services.contains(trip.serviceId())) {
                for (int i = 0; i < own.size(); i++) {
                    for (int j = i + 1; j < own.size(); j++) {
                        looks.add(look(ride(trip, day, own.get(i), own.get(j))));
                    }
                }
            }
        }
        return looks;
    }

    private String look(Ride ride) {
        return String.join(
                "|",
                ride.number(),
                stations.getOrDefault(ride.from(), ride.from()),
                stations.getOrDefault(ride.to(), ride.to()),
                ride.departure().toString(),
                ride.arrival().toString());
    }
}

package com.surefoot.supply.gtfsrt;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import com.surefoot.supply.RecordingSink;
import com.surefoot.supply.gtfs.GtfsFeed;
import com.surefoot.transport.timetable.Agency;
import com.surefoot.transport.timetable.DaySet;
import com.surefoot.transport.timetable.Frequency;
import com.surefoot.transport.timetable.Route;
import com.surefoot.transport.timetable.ScheduledCall;
import com.surefoot.transport.timetable.ScheduledTrip;
import com.surefoot.transport.timetable.ServiceException;
import com.surefoot.transport.timetable.ServiceTime;
import com.surefoot.transport.timetable.ServiceWeek;
import com.surefoot.transport.timetable.Stop;
import com.surefoot.transport.timetable.StopTime;
import com.surefoot.transport.timetable.Timetables;
import com.surefoot.transport.timetable.Trip;
import com.surefoot.travel.DateRange;
import java.io.IOException;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Timetables held in memory: made row by row, or read from a real feed. All of them are of one source. */
final class FakeTimetables implements Timetables {

    static final String SOURCE = "gtfs:test";

    private final RecordingSink rows = new RecordingSink();

    /** With one agency, route {@code R} and the service {@code daily}, which runs on every day of 2025. */
    static FakeTimetables in(String zone) {
        FakeTimetables timetables = new FakeTimetables();
        timetables.rows.put(new Agency("A", "Test Railways", ZoneId.of(zone)));
        timetables.rows.put(new Route("R", "A", "RE 1", "", 2));
        return timetables.week("daily", EnumSet.allOf(DayOfWeek.class));
    }

    static FakeTimetables of(Path feed) throws IOException {
        FakeTimetables timetables = new FakeTimetables();
        GtfsFeed.at(feed).writeTo(timetables.rows);
        return timetables;
    }

    FakeTimetables week(String service, Set<DayOfWeek> days) {
        DateRange year = new DateRange(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 12, 31));
        rows.put(new ServiceWeek(service, days, year));
        return this;
    }

    /** A stop that belongs to a station. */
    FakeTimetables platform(String id, String station) {
        rows.put(new Stop(
                id, id, Optional.empty(), Optional.of(station), Optional.empty(), Optional.empty(), Optional.empty()));
        return this;
    }

    /**
     * A trip on route {@code R}, calling ten by ten.
     *
     * @param calls such as {@code A 08:30} or {@code A 08:30-08:35}
     */
    FakeTimetables trip(String id, String service, String... calls) {
        rows.put(new Trip(id, "R", service, "", ""));
        for (int i = 0; i < calls.length; i++) {
            String[] words = calls[i].split("[ -]", -1);
            rows.put(new StopTime(
                    id,
                    10 * (i + 1),
                    words[0],
                    Optional.of(time(words[1])),
                    Optional.of(time(words[words.length - 1])),
                    true,
                    true));
        }
        return this;
    }

    FakeTimetables frequency(String trip, String first, String end, Duration headway, boolean exact) {
        rows.put(new Frequency(trip, time(first), time(end), headway, exact));
        return this;
    }

    static ServiceTime time(String clock) {
        return ServiceTime.find(clock.length() > 5 ? clock : clock + ":00").orElseThrow();
    }

    @Override
    public Map<String, ScheduledTrip> listTrips(String source, Collection<String> tripIds, DateRange days) {
        Map<String, List<StopTime>> calls = rows.all(StopTime.class).stream()
                .filter(call -> tripIds.contains(call.tripId()))
                .collect(groupingBy(StopTime::tripId));
        return rows.all(Trip.class).stream()
                .filter(trip -> source.equals(SOURCE) && calls.containsKey(trip.id()))
                .collect(toMap(Trip::id, trip -> trip(trip, calls.getOrDefault(trip.id(), List.of()), days)));
    }

    private ScheduledTrip trip(Trip trip, List<StopTime> calls, DateRange days) {
        Route route = rows.all(Route.class).stream()
                .filter(one -> one.id().equals(trip.routeId()))
                .findFirst()
                .orElseThrow();
        Map<String, String> stations =
                listStations(SOURCE, calls.stream().map(StopTime::stopId).toList());
        return new ScheduledTrip(
                trip,
                route,
                findZone(SOURCE).orElseThrow(),
                days(trip.serviceId(), days),
                calls.stream()
                        .sorted(Comparator.comparing(StopTime::sequence))
                        .map(call -> call(call, stations))
                        .toList(),
                rows.all(Frequency.class).stream()
                        .filter(repeat -> repeat.tripId().equals(trip.id()))
                        .toList());
    }

    private static ScheduledCall call(StopTime call, Map<String, String> stations) {
        return new ScheduledCall(
                call.sequence(),
                call.stopId(),
                Objects.requireNonNull(stations.get(call.stopId())),
                call.arrival().orElseThrow(),
                call.departure().orElseThrow());
    }

    private DaySet days(String service, DateRange within) {
        DaySet days = rows.all(ServiceWeek.class).stream()
                .filter(week -> week.serviceId().equals(service))
                .map(week -> DaySet.weekly(within, week.days(), week.validity()))
                .reduce(DaySet.none(within), DaySet::plus);
        for (ServiceException exception : rows.all(ServiceException.class)) {
            if (exception.serviceId().equals(service)) {
                days = exception.runs() ? days.with(exception.day()) : days.without(exception.day());
            }
        }
        return days;
    }

    @Override
    public Map<String, String> listStations(String source, Collection<String> stopIds) {
        Map<String, String> stations = new HashMap<>();
        rows.all(StopTime.class).forEach(call -> stations.put(call.stopId(), call.stopId()));
        rows.all(Stop.class)
                .forEach(stop -> stations.put(stop.id(), stop.parentId().orElse(stop.id())));
        stations.keySet().retainAll(stopIds);
        return stations;
    }

    @Override
    public Optional<ZoneId> findZone(String source) {
        return rows.all(Agency.class).stream().map(Agency::zone).findFirst();
    }
}

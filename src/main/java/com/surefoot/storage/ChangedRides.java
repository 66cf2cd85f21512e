package com.surefoot.storage;

import com.surefoot.reliability.element.RideAtStake;
import com.surefoot.transport.RideId;
import com.surefoot.transport.change.RunChange;
import com.surefoot.transport.timetable.DaySet;
import com.surefoot.transport.timetable.Frequency;
import com.surefoot.transport.timetable.RunId;
import com.surefoot.transport.timetable.ServiceTime;
import com.surefoot.travel.DateRange;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** The calls of trips that go in the place of others, and what they make of rides on those. */
final class ChangedRides {

    /** What a ride is whose run is not there any more. */
    static final String VANISHED = "not in the timetable";

    private static final String CALLS = """
            select c.trip_id, c.arrival_s, c.departure_s, c.boards, c.alights, coalesce(p.name, s.name) as station,
                coalesce(s.time_zone, a.time_zone) as stop_zone, a.time_zone
            from unnest(cast(? as varchar array)) as wanted (id)
            join trip t on t.source_no = ? and t.id = wanted.id
            join route r on r.source_no = t.source_no and r.id = t.route_id
            join agency a on a.source_no = r.source_no and a.id = r.agency_id
            join stop_time c on c.source_no = t.source_no and c.trip_id = t.id
            join stop s on s.source_no = c.source_no and s.id = c.stop_id
            left join stop p on p.source_no = s.source_no and p.id = s.parent_id
            order by c.trip_id, c.stop_sequence
            """;

    private static final String REPEATS = """
            select f.trip_id, f.first_s, f.end_s, f.headway_s, f.exact_times
            from unnest(cast(? as varchar array)) as wanted (id)
            join frequency f on f.source_no = ? and f.trip_id = wanted.id
            """;

    private static final String NUMBERED = """
            select t.id, t.service_id, wanted.number
            from trip t join route r on r.source_no = t.source_no and r.id = t.route_id
            join unnest(cast(? as varchar array)) as wanted (number) on wanted.number =
                case when t.short_name <> '' then t.short_name when r.short_name <> '' then r.short_name
                    else r.long_name end
            where t.source_no = ?
            """;

    /** A trip that travellers know by a number, and when it runs. */
    private record Numbered(String trip, DaySet days) {}

    /** Where and when a trip calls, by its own clock. */
    private record Call(
            String station,
            ServiceTime arrival,
            ServiceTime departure,
            boolean boards,
            boolean alights,
            ZoneId zone,
            ZoneId local) {

        ZonedDateTime arrivalOn(LocalDate serviceDay) {
            return arrival.on(serviceDay, zone).withZoneSameInstant(local);
        }

        ZonedDateTime departureOn(LocalDate serviceDay) {
            return departure.on(serviceDay, zone).withZoneSameInstant(local);
        }

        Call later(int seconds) {
            return new Call(
                    station,
                    new ServiceTime(arrival.seconds() + seconds),
                    new ServiceTime(departure.seconds() + seconds),
                    boards,
                    alights,
                    zone,
                    local);
        }
    }

    private final Map<String, List<Call>> calls = new HashMap<>();
    private final Map<String, List<Frequency>> repeats = new HashMap<>();
    private final Map<String, List<Numbered>> numbered = new HashMap<>();

    private ChangedRides() {}

    /**
     * What is to be known of the new timetable.
     *
     * @param changes what happened to runs that rides are on
     * @param days on which these rides are
     */
    static ChangedRides of(Statements statements, int sourceNo, Collection<RunChange> changes, DateRange days) {
        ChangedRides rides = new ChangedRides();
        rides.findNumbered(statements, sourceNo, changes, days);
        String[] ids = Stream.concat(
                        rides.numbered.values().stream().flatMap(List::stream).map(Numbered::trip),
                        changes.stream()
                                .filter(RunChange.Changed.class::isInstance)
                                .map(change ->
                                        ((RunChange.Changed) change).after().tripId()))
                .distinct()
                .toArray(String[]::new);
        statements.forEach(CALLS, rides::add, ids, sourceNo);
        statements.forEach(
                REPEATS,
                row -> rides.repeats
                        .computeIfAbsent(row.text("trip_id"), trip -> new ArrayList<>())
                        .add(SeenTimetable.repeat(row)),
                ids,
                sourceNo);
        return rides;
    }

    private void findNumbered(Statements statements, int sourceNo, Collection<RunChange> changes, DateRange days) {
        String[] numbers = changes.stream().map(ChangedRides::number).distinct().toArray(String[]::new);
        Map<String, String> services = new HashMap<>();
        Map<String, List<String>> trips = new HashMap<>();
        statements.forEach(
                NUMBERED,
                row -> {
                    services.put(row.text("id"), row.text("service_id"));
                    return trips.computeIfAbsent(row.text("number"), number -> new ArrayList<>())
                            .add(row.text("id"));
                },
                numbers,
                sourceNo);
        Map<String, DaySet> running = RunningDays.of(statements, sourceNo, Set.copyOf(services.values()), days);
        trips.forEach((number, ids) -> numbered.put(
                number,
                ids.stream()
                        .map(id -> new Numbered(
                                id, running.getOrDefault(services.getOrDefault(id, ""), DaySet.none(days))))
                        .toList()));
    }

    private static String number(RunChange change) {
        return change instanceof RunChange.Changed changed
                ? changed.before().number()
                : ((RunChange.Vanished) change).run().number();
    }

    private boolean add(Row row) throws SQLException {
        return calls.computeIfAbsent(row.text("trip_id"), trip -> new ArrayList<>())
                .add(new Call(
                        row.text("station"),
                        new ServiceTime(row.integer("arrival_s")),
                        new ServiceTime(row.integer("departure_s")),
                        row.flag("boards"),
                        row.flag("alights"),
                        ZoneId.of(row.text("time_zone")),
                        ZoneId.of(row.text("stop_zone"))));
    }

    /**
     * What a ride is now, as the fact that it goes has it: its new times, which may be the old ones where the run changed
     * elsewhere, or why it goes no more.
     *
     * @param before what it was
     * @param stations names of the old timetable's stops
     */
    String says(RideId ride, String before, RunChange change, UnaryOperator<String> stations) {
        return goesAsBefore(ride, before, change, stations) ? before : saysOfRun(ride, change, stations);
    }

    /** Trips may have been joined or parted: of a ride it only matters that some train of its number goes all the way. */
    private boolean goesAsBefore(RideId ride, String before, RunChange change, UnaryOperator<String> stations) {
        LocalDate day = ride.run().serviceDay();
        return numbered.getOrDefault(number(change), List.of()).stream()
                .filter(trip -> trip.days().contains(day))
                .map(trip -> listCalls(trip.trip(), ride.run()))
                .map(all -> findTimes(all, stations.apply(ride.from()), stations.apply(ride.to()), day))
                .anyMatch(Optional.of(before)::equals);
    }

    private String saysOfRun(RideId ride, RunChange change, UnaryOperator<String> stations) {
        List<Call> after = change instanceof RunChange.Changed changed
                ? listCalls(changed.after().tripId(), ride.run())
                : List.of();
        String from = stations.apply(ride.from());
        String to = stations.apply(ride.to());
        return after.isEmpty()
                ? VANISHED
                : findTimes(after, from, to, ride.run().serviceDay())
                        .orElseGet(() -> "passes by " + (callsAt(after, from) ? to : from));
    }

    /** At the times of the same repetition, where there is one; a single run is none of several. */
    private List<Call> listCalls(String trip, RunId old) {
        List<Call> own = calls.getOrDefault(trip, List.of());
        List<Frequency> repeated = repeats.getOrDefault(trip, List.of());
        if (old.start().isEmpty() || own.isEmpty()) {
            return repeated.isEmpty() ? own : List.of();
        }
        ServiceTime start = old.start().get();
        int later = start.seconds() - own.get(0).departure().seconds();
        return repeated.stream().anyMatch(repeat -> startsAt(repeat, start))
                ? own.stream().map(call -> call.later(later)).toList()
                : List.of();
    }

    private static boolean startsAt(Frequency repeat, ServiceTime start) {
        int later = start.seconds() - repeat.first().seconds();
        return later >= 0
                && start.compareTo(repeat.end()) < 0
                && later % repeat.headway().toSeconds() == 0;
    }

    private static boolean callsAt(List<Call> calls, String station) {
        return calls.stream().anyMatch(call -> call.station().equals(station) && call.boards());
    }

    /** Of several ways, the shortest, as it is in what is offered. */
    private static Optional<String> findTimes(List<Call> calls, String from, String to, LocalDate day) {
        for (int i = calls.size() - 1; i >= 0; i--) {
            Call board = calls.get(i);
            Optional<Call> alight = calls.subList(i + 1, calls.size()).stream()
                    .filter(call -> call.station().equals(to) && call.alights())
                    .findFirst();
            if (board.station().equals(from) && board.boards() && alight.isPresent()) {
                return Optional.of(
                        RideAtStake.times(board.departureOn(day), alight.get().arrivalOn(day)));
            }
        }
        return Optional.empty();
    }
}

package com.surefoot.storage;

import static java.util.Objects.requireNonNull;

import com.surefoot.transport.timetable.DaySet;
import com.surefoot.transport.timetable.Frequency;
import com.surefoot.transport.timetable.Route;
import com.surefoot.transport.timetable.ScheduledCall;
import com.surefoot.transport.timetable.ScheduledTrip;
import com.surefoot.transport.timetable.Trip;
import com.surefoot.travel.City;
import com.surefoot.travel.DateRange;
import java.sql.SQLException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The trips of a source that run on some days and call at two stops of a city at least, with those calls alone. */
final class CityTrips {

    /** Of stops {@code s}: an array of their ids H2 would hold against every row. */
    static final String HERE =
            "where s.source_no = ? and (s.city_id = ? or s.city_id is null and " + Box.CONDITION + ")";

    private static final String CALLS = """
            select c.trip_id, c.stop_sequence, c.stop_id, coalesce(s.parent_id, s.id) as station, c.arrival_s,
                c.departure_s, c.boards, c.alights, t.route_id, t.service_id, t.short_name, t.headsign
            from stop s
            join stop_time c on c.source_no = s.source_no and c.stop_id = s.id
            join trip t on t.source_no = c.source_no and t.id = c.trip_id
            """ + HERE;

    private static final String FIRST_CALL = """
            select stop_sequence, stop_id, stop_id as station, arrival_s, departure_s, boards, alights
            from stop_time where source_no = ? and trip_id = ?
            order by stop_sequence fetch first 1 row only
            """;

    private static final String ROUTES = """
            select r.id, r.agency_id, r.short_name, r.long_name, r.route_type, a.time_zone from route r
            join agency a on a.source_no = r.source_no and a.id = r.agency_id
            where r.source_no = ?
            """;

    private static final String REPEATS =
            "select trip_id, first_s, end_s, headway_s, exact_times from frequency where source_no = ? order by first_s";

    private record Calling(Trip trip, List<ScheduledCall> calls) {}

    private record Run(Route route, ZoneId zone) {}

    private final Statements statements;
    private final int sourceNo;
    private final Map<String, DaySet> services;
    private final Map<String, Calling> trips = new HashMap<>();

    /** Reads them from one state of the database. */
    CityTrips(Statements statements, int sourceNo, DateRange days) {
        this.statements = statements;
        this.sourceNo = sourceNo;
        this.services = RunningDays.ofAll(statements, sourceNo, days);
    }

    /** What {@link #HERE} takes. */
    static Object[] here(int sourceNo, City city) {
        return Stream.concat(Stream.of(sourceNo, city.id().value()), Stream.of(new Box(city.area()).parameters()))
                .toArray();
    }

    /**
     * All of them, by id.
     *
     * @param stops of the city
     */
    List<ScheduledTrip> list(City city, Set<String> stops) {
        if (services.isEmpty()) {
            return List.of();
        }
        statements.forEach(CALLS, row -> stops.contains(row.text("stop_id")) && add(row), here(sourceNo, city));
        trips.values().removeIf(trip -> trip.calls().size() < 2);
        Map<String, List<Frequency>> repeats = repeats();
        Map<String, Run> routes = routes();
        return trips.values().stream()
                .sorted(Comparator.comparing(calling -> calling.trip().id()))
                .flatMap(
                        calling -> Optional.ofNullable(routes.get(calling.trip().routeId()))
                                .map(route -> trip(calling, route, repeats))
                                .stream())
                .toList();
    }

    private boolean add(Row row) throws SQLException {
        if (!services.containsKey(row.text("service_id"))) {
            return false;
        }
        String id = row.text("trip_id");
        Calling known = trips.get(id);
        Calling calling = known == null ? new Calling(trip(id, row), new ArrayList<>()) : known;
        trips.putIfAbsent(id, calling);
        return calling.calls().add(JdbcTimetables.call(row));
    }

    private static Trip trip(String id, Row row) throws SQLException {
        return new Trip(id, row.text("route_id"), row.text("service_id"), row.text("short_name"), row.text("headsign"));
    }

    private Map<String, List<Frequency>> repeats() {
        Map<String, List<Frequency>> repeats = new HashMap<>();
        statements.forEach(
                REPEATS,
                row -> trips.containsKey(row.text("trip_id"))
                        && repeats.computeIfAbsent(row.text("trip_id"), trip -> new ArrayList<>())
                                .add(JdbcTimetables.repeat(row)),
                sourceNo);
        return repeats;
    }

    private Map<String, Run> routes() {
        Map<String, Run> routes = new HashMap<>();
        statements.forEach(
                ROUTES,
                row -> routes.put(
                        row.text("id"),
                        new Run(
                                new Route(
                                        row.text("id"),
                                        row.text("agency_id"),
                                        row.text("short_name"),
                                        row.text("long_name"),
                                        row.integer("route_type")),
                                ZoneId.of(row.text("time_zone")))),
                sourceNo);
        return routes;
    }

    /** Repetitions are told by when the trip leaves its first stop, which may lie elsewhere. */
    private ScheduledTrip trip(Calling calling, Run run, Map<String, List<Frequency>> repeats) {
        Trip trip = calling.trip();
        List<Frequency> own = repeats.getOrDefault(trip.id(), List.of());
        Optional<ScheduledCall> first = own.isEmpty()
                ? Optional.empty()
                : statements.find(FIRST_CALL, JdbcTimetables::call, sourceNo, trip.id());
        int known =
                calling.calls().stream().mapToInt(ScheduledCall::sequence).min().orElse(0);
        List<ScheduledCall> calls = Stream.concat(
                        first.filter(call -> call.sequence() < known).stream(), calling.calls().stream())
                .sorted(Comparator.comparing(ScheduledCall::sequence))
                .toList();
        return new ScheduledTrip(
                trip, run.route(), run.zone(), requireNonNull(services.get(trip.serviceId())), calls, own);
    }
}

package com.surefoot.storage;

import com.surefoot.transport.timetable.DaySet;
import com.surefoot.transport.timetable.Frequency;
import com.surefoot.transport.timetable.Route;
import com.surefoot.transport.timetable.ScheduledCall;
import com.surefoot.transport.timetable.ScheduledTrip;
import com.surefoot.transport.timetable.ServiceTime;
import com.surefoot.transport.timetable.Timetables;
import com.surefoot.transport.timetable.Trip;
import com.surefoot.travel.DateRange;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Looks trips and stops of a source up. */
@Singleton
final class JdbcTimetables implements Timetables {

    // a condition "id = any(?)" H2 holds against every key for every row that it has found by the index
    private static final String WANTED = " from unnest(cast(? as varchar array)) as wanted (id) ";

    private static final String TRIPS = """
            select t.id, t.service_id, t.short_name, t.headsign, t.route_id, r.agency_id, r.short_name as route_name,
                r.long_name, r.route_type, a.time_zone
            """ + WANTED + """
            join trip t on t.id = wanted.id and t.source_no = ?
            join route r on r.source_no = t.source_no and r.id = t.route_id
            join agency a on a.source_no = r.source_no and a.id = r.agency_id
            """;

    private static final String CALLS =
            "select c.trip_id, c.stop_sequence, c.stop_id, coalesce(s.parent_id, s.id) as station, c.arrival_s, c.departure_s,"
                    + " c.boards, c.alights"
                    + WANTED + """
            join stop_time c on c.trip_id = wanted.id and c.source_no = ?
            join stop s on s.source_no = c.source_no and s.id = c.stop_id
            order by c.trip_id, c.stop_sequence
            """;

    private static final String REPEATS = "select f.trip_id, f.first_s, f.end_s, f.headway_s, f.exact_times" + WANTED
            + "join frequency f on f.trip_id = wanted.id and f.source_no = ? order by f.trip_id, f.first_s";

    private static final String STATIONS = "select s.id, coalesce(s.parent_id, s.id) as station" + WANTED
            + "join stop s on s.id = wanted.id and s.source_no = ?";

    private static final String ZONES =
            "select distinct a.time_zone from agency a join source s on s.no = a.source_no where s.id = ?";

    private static final String SOURCE = "select no from source where id = ?";

    /** A trip and the clock it runs by. */
    private record Head(Trip trip, Route route, ZoneId zone) {}

    private final Database database;

    JdbcTimetables(Database database) {
        this.database = database;
    }

    @Override
    public Map<String, ScheduledTrip> listTrips(String source, Collection<String> tripIds, DateRange days) {
        return database.read(statements -> findNo(statements, source)
                .map(no -> listTrips(statements, no, ids(tripIds), days))
                .orElse(Map.of()));
    }

    private static Map<String, ScheduledTrip> listTrips(
            Statements statements, int sourceNo, String[] ids, DateRange days) {
        Map<String, List<ScheduledCall>> calls = new HashMap<>();
        statements.forEach(CALLS, row -> add(calls, row, JdbcTimetables::call), ids, sourceNo);
        Map<String, List<Frequency>> repeats = new HashMap<>();
        statements.forEach(REPEATS, row -> add(repeats, row, JdbcTimetables::repeat), ids, sourceNo);
        List<Head> heads = statements.list(TRIPS, JdbcTimetables::head, ids, sourceNo);
        Map<String, DaySet> services = RunningDays.of(
                statements,
                sourceNo,
                heads.stream().map(head -> head.trip().serviceId()).toList(),
                days);
        Map<String, ScheduledTrip> trips = new HashMap<>();
        for (Head head : heads) {
            String id = head.trip().id();
            if (calls.containsKey(id)) {
                trips.put(
                        id,
                        new ScheduledTrip(
                                head.trip(),
                                head.route(),
                                head.zone(),
                                services.getOrDefault(head.trip().serviceId(), DaySet.none(days)),
                                calls.getOrDefault(id, List.of()),
                                repeats.getOrDefault(id, List.of())));
            }
        }
        return trips;
    }

    private static <T> boolean add(Map<String, List<T>> byTrip, Row row, Row.Reader<T> reader) throws SQLException {
        return byTrip.computeIfAbsent(row.text("trip_id"), trip -> new ArrayList<>())
                .add(reader.read(row));
    }

    private static Head head(Row row) throws SQLException {
        Trip trip = new Trip(
                row.text("id"),
                row.text("route_id"),
                row.text("service_id"),
                row.text("short_name"),
                row.text("headsign"));
        Route route = new Route(
                row.text("route_id"),
                row.text("agency_id"),
                row.text("route_name"),
                row.text("long_name"),
                row.integer("route_type"));
        return new Head(trip, route, ZoneId.of(row.text("time_zone")));
    }

    static ScheduledCall call(Row row) throws SQLException {
        return new ScheduledCall(
                row.integer("stop_sequence"),
                row.text("stop_id"),
                row.text("station"),
                new ServiceTime(row.integer("arrival_s")),
                new ServiceTime(row.integer("departure_s")),
                row.flag("boards"),
                row.flag("alights"));
    }

    static Frequency repeat(Row row) throws SQLException {
        return new Frequency(
                row.text("trip_id"),
                new ServiceTime(row.integer("first_s")),
                new ServiceTime(row.integer("end_s")),
                row.seconds("headway_s"),
                row.flag("exact_times"));
    }

    @Override
    public Map<String, String> listStations(String source, Collection<String> stopIds) {
        Map<String, String> stations = new HashMap<>();
        database.read(statements -> {
            findNo(statements, source)
                    .ifPresent(no -> statements.forEach(
                            STATIONS, row -> stations.put(row.text("id"), row.text("station")), ids(stopIds), no));
            return stations;
        });
        return stations;
    }

    @Override
    public Optional<ZoneId> findZone(String source) {
        List<String> zones = database.read(statements -> statements.list(ZONES, row -> row.text("time_zone"), source));
        return zones.size() == 1 ? Optional.of(zones.get(0)).map(ZoneId::of) : Optional.empty();
    }

    private static Optional<Integer> findNo(Statements statements, String source) {
        return statements.find(SOURCE, row -> row.integer("no"), source);
    }

    private static String[] ids(Collection<String> ids) {
        return new HashSet<>(ids).toArray(String[]::new);
    }
}

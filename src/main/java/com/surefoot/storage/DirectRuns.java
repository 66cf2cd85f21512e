package com.surefoot.storage;

import static java.util.Objects.requireNonNull;

import com.surefoot.transport.TransportMode;
import com.surefoot.transport.timetable.ServiceTime;
import java.sql.SQLException;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;

/** The direct runs a source has from some of its stops to others. */
record DirectRuns(Statements statements, int sourceNo, Map<String, ServedStop> from, Map<String, ServedStop> to) {

    /** Trips of an intercity mode that one can board at an exact time at one stop and leave at a later one. */
    private static final String LINKS = """
            from stop_time b
            join stop_time c on c.source_no = b.source_no and c.trip_id = b.trip_id and c.stop_sequence > b.stop_sequence
            join trip t on t.source_no = b.source_no and t.id = b.trip_id
            join route r on r.source_no = t.source_no and r.id = t.route_id
            join agency a on a.source_no = r.source_no and a.id = r.agency_id
            where b.source_no = ? and b.stop_id = any(?) and b.boards and b.timepoint
            and c.stop_id = any(?) and c.alights and c.timepoint and c.arrival_s > b.departure_s
            and (r.route_type in (2, 3, 4) or r.route_type between 100 and 299
                or r.route_type between 700 and 799 or r.route_type between 1000 and 1299)
            """;

    private static final String RUNS = """
            select b.trip_id, b.stop_id as board_id, b.departure_s, c.stop_id as alight_id, c.arrival_s,
                t.service_id, t.route_id, t.short_name as trip_name, r.short_name as route_name, r.route_type,
                a.name as operator, a.time_zone
            """ + LINKS;

    private static final String SERVICES = "select distinct t.service_id " + LINKS;

    /** A trip between two stations, be it from and to several of their platforms. */
    private record Way(String tripId, String from, String to) {

        static Way of(DirectRun run) {
            return new Way(
                    run.tripId(),
                    run.board().place().name(),
                    run.alight().place().name());
        }
    }

    /** Of each trip and pair of stations, the shortest way; trips repeated at a headway once, as a pattern. */
    Collection<DirectRun> listRuns() {
        Comparator<DirectRun> latestBoarding = Comparator.comparing(DirectRun::departure);
        BinaryOperator<DirectRun> shortest =
                BinaryOperator.maxBy(latestBoarding.thenComparing(DirectRun::arrival, Comparator.reverseOrder()));
        return statements.list(RUNS, this::run, parameters()).stream()
                .collect(Collectors.toMap(Way::of, run -> run, shortest))
                .values();
    }

    /** The services of all their trips. */
    List<String> listServices() {
        return statements.list(SERVICES, row -> row.text("service_id"), parameters());
    }

    private Object[] parameters() {
        return new Object[] {
            sourceNo, from.keySet().toArray(String[]::new), to.keySet().toArray(String[]::new)
        };
    }

    private DirectRun run(Row row) throws SQLException {
        String tripId = row.text("trip_id");
        String trip = row.text("trip_name");
        String route = row.text("route_name");
        return new DirectRun(
                tripId,
                Optional.empty(),
                row.text("service_id"),
                row.text("route_id"),
                mode(row.integer("route_type")),
                trip.isEmpty() ? route.isEmpty() ? tripId : route : trip,
                trip.isEmpty() ? "" : route,
                row.text("operator"),
                ZoneId.of(row.text("time_zone")),
                requireNonNull(from.get(row.text("board_id"))),
                new ServiceTime(row.integer("departure_s")),
                requireNonNull(to.get(row.text("alight_id"))),
                new ServiceTime(row.integer("arrival_s")));
    }

    /** By GTFS's route types, basic and extended. */
    private static TransportMode mode(int routeType) {
        return switch (routeType < 100 ? routeType : routeType / 100 * 100) {
            case 2, 100 -> TransportMode.TRAIN;
            case 3, 200, 700 -> TransportMode.COACH;
            case 1100 -> TransportMode.FLIGHT;
            default -> TransportMode.FERRY;
        };
    }
}

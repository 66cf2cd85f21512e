package com.surefoot.storage;

import com.surefoot.transport.timetable.ServiceTime;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Which trips of a source are repeated, and when. */
final class Headways {

    private static final String FREQUENCIES = """
            select f.trip_id, f.first_s, f.end_s, f.headway_s, s.departure_s
            from frequency f join stop_time s on s.source_no = f.source_no and s.trip_id = f.trip_id
            where f.source_no = ? and f.trip_id = any(?) and s.stop_sequence = (
                select min(m.stop_sequence) from stop_time m
                where m.source_no = f.source_no and m.trip_id = f.trip_id)
            order by f.first_s
            """;

    /** Departures from a trip's first stop; the trip as written leaves there at {@code origin}. */
    private record Headway(int first, int end, int seconds, int origin) {

        static Headway of(Row row) throws SQLException {
            return new Headway(
                    row.integer("first_s"), row.integer("end_s"), row.integer("headway_s"), row.integer("departure_s"));
        }

        Stream<DirectRun> repeat(DirectRun run) {
            return IntStream.rangeClosed(0, (end - 1 - first) / seconds)
                    .map(times -> first + times * seconds)
                    .mapToObj(start -> run.repeatedAfter(start - origin, new ServiceTime(start)));
        }
    }

    private final Map<String, List<Headway>> byTrip = new HashMap<>();

    Headways(Statements statements, int sourceNo, Collection<DirectRun> runs) {
        TreeSet<String> trips = new TreeSet<>();
        runs.forEach(run -> trips.add(run.tripId()));
        statements.forEach(
                FREQUENCIES,
                row -> byTrip.computeIfAbsent(row.text("trip_id"), trip -> new ArrayList<>())
                        .add(Headway.of(row)),
                sourceNo,
                trips.toArray(String[]::new));
    }

    /** The run itself, or every repetition of it. */
    Stream<DirectRun> expand(DirectRun run) {
        List<Headway> headways = byTrip.get(run.tripId());
        return headways == null ? Stream.of(run) : headways.stream().flatMap(headway -> headway.repeat(run));
    }
}

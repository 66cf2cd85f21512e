package com.surefoot.storage;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Trips that are repeated at a headway: their stop times only say how long they take. */
final class Repetitions {

    private static final String FREQUENCIES = """
            select f.trip_id, f.first_s, f.end_s, f.headway_s,
                (select min(st.departure_s) from stop_time st
                 where st.source_no = f.source_no and st.trip_id = f.trip_id) as starts
            from frequency f where f.source_no = ? and f.trip_id = any(?) order by f.trip_id, f.first_s""";

    private record Repetition(int starts, int first, int end, int headway) {

        IntStream shifts() {
            return IntStream.iterate(first, departure -> departure < end, departure -> departure + headway)
                    .map(departure -> departure - starts);
        }
    }

    private final Map<String, List<Repetition>> byTrip = new LinkedHashMap<>();

    Repetitions(Statements statements, int sourceNo, List<Ride> rides) {
        String[] trips = rides.stream().map(Ride::tripId).distinct().sorted().toArray(String[]::new);
        statements.forEach(
                FREQUENCIES,
                row -> byTrip.computeIfAbsent(row.text("trip_id"), unknown -> new ArrayList<>())
                        .add(new Repetition(
                                row.integer("starts"),
                                row.integer("first_s"),
                                row.integer("end_s"),
                                row.integer("headway_s"))),
                sourceNo,
                trips);
    }

    /** The ride itself, or each of its repetitions. */
    Stream<Ride> expand(Ride ride) {
        List<Repetition> repetitions = byTrip.get(ride.tripId());
        return repetitions == null
                ? Stream.of(ride)
                : repetitions.stream().flatMap(repetition -> repetition.shifts().mapToObj(ride::shifted));
    }
}

package com.surefoot.storage;

import com.surefoot.evidence.Observation;
import com.surefoot.reliability.element.RideAtStake;
import com.surefoot.transport.RideId;
import com.surefoot.transport.change.ChangedRuns;
import com.surefoot.transport.change.FollowedRides;
import com.surefoot.transport.change.RunChange;
import com.surefoot.travel.DateRange;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The rides by a timetable that saved trips rest on, before another takes its place: ids may be given anew, so that where
 * one boards and alights has to be remembered by name.
 */
final class RidesByTimetable {

    /** As many as there could be saved trips, so that none is left out. */
    private static final int MOST = 1_000_000;

    private static final String STATIONS = """
            select s.id, coalesce(p.name, s.name) as station from unnest(cast(? as varchar array)) as wanted (id)
            join stop s on s.source_no = ? and s.id = wanted.id
            left join stop p on p.source_no = s.source_no and p.id = s.parent_id
            """;

    private final String source;
    private final Map<RideId, List<RideAtStake>> rides = new HashMap<>();
    private final Map<String, String> stations = new HashMap<>();

    private RidesByTimetable(String source) {
        this.source = source;
    }

    static RidesByTimetable of(Statements statements, String source, int sourceNo, Instant now) {
        RidesByTimetable all = new RidesByTimetable(source);
        JdbcRidesAtStake.listSoonest(statements, source, now, MOST).forEach(ride -> ride.ride()
                .ifPresent(id ->
                        all.rides.computeIfAbsent(id, one -> new ArrayList<>()).add(ride)));
        String[] stops = all.rides.keySet().stream()
                .flatMap(id -> Stream.of(id.from(), id.to()))
                .distinct()
                .toArray(String[]::new);
        statements.forEach(STATIONS, row -> all.stations.put(row.text("id"), row.text("station")), stops, sourceNo);
        return all;
    }

    /** Looks for them in the next timetable. */
    FollowedRides follow() {
        return new FollowedRides(rides.keySet());
    }

    /** What the new timetable says of those that do not go as they did; it has to be written by now. */
    List<Observation> observe(Statements statements, int sourceNo, ChangedRuns changed, Instant now) {
        Map<RideId, RunChange> concerned = new HashMap<>();
        rides.keySet().forEach(id -> changed.find(id.run().tripId(), id.run().serviceDay())
                .ifPresent(change -> concerned.put(id, change)));
        if (concerned.isEmpty()) {
            return List.of();
        }
        TreeSet<LocalDate> days = new TreeSet<>();
        concerned.keySet().forEach(id -> days.add(id.run().serviceDay()));
        ChangedRides timetable =
                ChangedRides.of(statements, sourceNo, concerned.values(), new DateRange(days.first(), days.last()));
        List<Observation> seen = new ArrayList<>();
        concerned.forEach((id, change) ->
                rides.getOrDefault(id, List.of()).forEach(ride -> seen.add(observe(id, ride, change, timetable, now))));
        return seen;
    }

    private Observation observe(RideId id, RideAtStake ride, RunChange change, ChangedRides timetable, Instant now) {
        String before = RideAtStake.times(ride.departure(), ride.arrival());
        return Observation.listed(ride.fact(), source, now, timetable.says(id, before, change, this::station));
    }

    private String station(String stop) {
        return stations.getOrDefault(stop, stop);
    }
}

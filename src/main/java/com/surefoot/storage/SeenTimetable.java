package com.surefoot.storage;

import com.surefoot.transport.change.SeenCall;
import com.surefoot.transport.change.SeenTrip;
import com.surefoot.transport.change.TimetableState;
import com.surefoot.transport.timetable.DaySet;
import com.surefoot.transport.timetable.Frequency;
import com.surefoot.transport.timetable.ServiceTime;
import com.surefoot.travel.DateRange;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Walks along every trip of a source that runs in a stretch of days, and notes what travellers see of it. */
final class SeenTimetable {

    private static final String STATIONS = """
            select s.id, coalesce(p.name, s.name) as station
            from stop s left join stop p on p.source_no = s.source_no and p.id = s.parent_id
            where s.source_no = ?
            """;
    private static final String TRIPS = """
            select t.id, t.service_id, t.short_name, r.short_name as route_name, r.long_name
            from trip t join route r on r.source_no = t.source_no and r.id = t.route_id
            where t.source_no = ?
            """;
    private static final String REPEATS =
            "select trip_id, first_s, end_s, headway_s, exact_times from frequency where source_no = ? order by first_s";
    private static final String CALLS = """
            select trip_id, stop_id, arrival_s, departure_s, boards, alights from stop_time
            where source_no = ? order by source_no, trip_id, stop_sequence
            """;

    /** What is on the board, and on which days. */
    private record Board(String number, boolean numbered, DaySet days) {}

    private final Statements statements;
    private final int sourceNo;
    private final TimetableState state;
    private final Consumer<SeenTrip> watcher;
    private final Map<String, String> stations = new HashMap<>();
    private final Map<String, Board> boards = new HashMap<>();
    private final Map<String, List<Frequency>> repeats = new HashMap<>();
    private final List<SeenCall> calls = new ArrayList<>();
    private @Nullable String trip;

    private SeenTimetable(
            Statements statements, int sourceNo, DateRange within, Set<String> followed, Consumer<SeenTrip> watcher) {
        this.statements = statements;
        this.watcher = watcher;
        this.sourceNo = sourceNo;
        this.state = new TimetableState(within, followed);
    }

    /** What travellers see of all trips of a source; each is told to the watcher. */
    static TimetableState of(Statements statements, int sourceNo, DateRange within, Consumer<SeenTrip> watcher) {
        return of(statements, sourceNo, within, Set.of(), watcher);
    }

    /** The same, where some trips are to be found by their ids. */
    static TimetableState of(
            Statements statements, int sourceNo, DateRange within, Set<String> followed, Consumer<SeenTrip> watcher) {
        return new SeenTimetable(statements, sourceNo, within, followed, watcher).read(within);
    }

    private TimetableState read(DateRange within) {
        Map<String, DaySet> services = RunningDays.ofAll(statements, sourceNo, within);
        if (services.isEmpty()) {
            return state;
        }
        statements.forEach(STATIONS, row -> stations.put(row.text("id"), row.text("station")), sourceNo);
        statements.forEach(TRIPS, row -> board(row, services), sourceNo);
        statements.forEach(
                REPEATS,
                row -> repeats.computeIfAbsent(row.text("trip_id"), id -> new ArrayList<>())
                        .add(repeat(row)),
                sourceNo);
        statements.forEach(CALLS, this::follow, sourceNo);
        finishTrip();
        return state;
    }

    private int board(Row row, Map<String, DaySet> services) throws SQLException {
        DaySet days = services.get(row.text("service_id"));
        if (days != null) {
            String own = row.text("short_name");
            String line = row.text("route_name").isEmpty() ? row.text("long_name") : row.text("route_name");
            boards.put(row.text("id"), new Board(own.isEmpty() ? line : own, !own.isEmpty(), days));
        }
        return boards.size();
    }

    static Frequency repeat(Row row) throws SQLException {
        return new Frequency(
                row.text("trip_id"),
                new ServiceTime(row.integer("first_s")),
                new ServiceTime(row.integer("end_s")),
                Duration.ofSeconds(row.integer("headway_s")),
                row.flag("exact_times"));
    }

    private boolean follow(Row row) throws SQLException {
        String id = row.text("trip_id");
        if (!id.equals(trip)) {
            finishTrip();
            trip = id;
        }
        return boards.containsKey(id) && isSeen(row) && calls.add(call(row));
    }

    /** Where nobody gets on or off, nobody sees the vehicle stop. */
    private static boolean isSeen(Row row) throws SQLException {
        return row.flag("boards") || row.flag("alights");
    }

    private SeenCall call(Row row) throws SQLException {
        return new SeenCall(
                row.text("stop_id"),
                stations.getOrDefault(row.text("stop_id"), ""),
                new ServiceTime(row.integer("arrival_s")),
                new ServiceTime(row.integer("departure_s")),
                row.flag("boards"),
                row.flag("alights"));
    }

    private void finishTrip() {
        Board board = trip == null ? null : boards.get(trip);
        if (board != null && trip != null && !calls.isEmpty()) {
            SeenTrip seen = new SeenTrip(
                    trip, board.number(), board.numbered(), calls, repeats.getOrDefault(trip, List.of()), board.days());
            state.add(seen);
            watcher.accept(seen);
        }
        calls.clear();
    }
}

package com.surefoot.storage;

import com.surefoot.evidence.FactId;
import com.surefoot.evidence.FactKind;
import com.surefoot.reliability.element.RideAtStake;
import com.surefoot.reliability.live.RidesAtStake;
import com.surefoot.transport.RideId;
import com.surefoot.transport.timetable.RunId;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Rides of saved trips, found by an index from runs to trips. */
@Singleton
final class JdbcRidesAtStake implements RidesAtStake {

    private static final String COLUMNS =
            "select p.subject, p.ride, p.starts, p.ends, p.begins_on, p.lateness, t.departure";

    private static final String ON_TRIPS =
            " join saved_trip t on t.no = p.trip_no where t.phase in ('WATCHED', 'PROPOSED') and t.departure > ? ";

    private static final String ON_RUNS = COLUMNS + """
             from unnest(cast(? as varchar array)) as wanted (run)
            join saved_trip_part p on p.source = ? and p.run = wanted.run
            """ + ON_TRIPS + "order by t.departure";

    private static final String OF_SOURCE = COLUMNS + " from saved_trip_part p" + ON_TRIPS
            + "and p.source = ? and p.run is not null order by t.departure fetch first ? rows only";

    private static final String PARTS = """
            select p.trip_no, p.part_no, p.ride from unnest(cast(? as varchar array)) as wanted (run)
            join saved_trip_part p on p.source = ? and p.run = wanted.run
            """;

    private static final String RENAME =
            "update saved_trip_part set run = ?, ride = ? where trip_no = ? and part_no = ?";

    private final Database database;

    JdbcRidesAtStake(Database database) {
        this.database = database;
    }

    @Override
    public List<RideAtStake> listOnRuns(String source, Collection<RunId> runs, Instant now) {
        String[] names = runs.stream().map(RideId::nameOf).distinct().toArray(String[]::new);
        return names.length == 0
                ? List.of()
                : database.read(
                        statements -> unique(statements.list(ON_RUNS, JdbcRidesAtStake::read, names, source, now)));
    }

    @Override
    public List<RideAtStake> listSoonest(String source, Instant now, int most) {
        return database.read(statements -> listSoonest(statements, source, now, most));
    }

    /** Likewise, as a part of other work. */
    static List<RideAtStake> listSoonest(Statements statements, String source, Instant now, int most) {
        return unique(statements.list(OF_SOURCE, JdbcRidesAtStake::read, now, source, most));
    }

    /**
     * A source's rides go by other ids in the timetable that is there now; what facts are named by stays.
     *
     * @param renamed by the old id; two may have changed theirs with each other
     */
    static void rename(Statements statements, String source, Map<RideId, RideId> renamed) {
        String[] runs = renamed.keySet().stream()
                .map(ride -> RideId.nameOf(ride.run()))
                .distinct()
                .toArray(String[]::new);
        List<Object[]> rows = statements.list(PARTS, row -> renaming(row, renamed), runs, source).stream()
                .flatMap(Optional::stream)
                .toList();
        statements.updateAll(RENAME, rows);
    }

    private static Optional<Object[]> renaming(Row row, Map<RideId, RideId> renamed) throws SQLException {
        long trip = row.number("trip_no");
        int part = row.integer("part_no");
        return RideId.find(row.text("ride"))
                .flatMap(before -> Optional.ofNullable(renamed.get(before)))
                .map(now -> new Object[] {RideId.nameOf(now.run()), now.toString(), trip, part});
    }

    /** One that says how late it may be, where any of them does. */
    private static List<RideAtStake> unique(List<RideAtStake> rides) {
        Map<String, RideAtStake> unique = new LinkedHashMap<>();
        rides.forEach(ride ->
                unique.merge(ride.id(), ride, (one, other) -> one.lateness().isPresent() ? one : other));
        return List.copyOf(unique.values());
    }

    private static RideAtStake read(Row row) throws SQLException {
        String day = row.get("begins_on", LocalDate.class).toString();
        return new RideAtStake(
                row.text("subject"),
                row.findText("ride").flatMap(RideId::find),
                OffsetDateTime.parse(row.text("starts")).toZonedDateTime(),
                OffsetDateTime.parse(row.text("ends")).toZonedDateTime(),
                row.findText("lateness").map(subject -> new FactId(FactKind.ARRIVAL, subject, day)));
    }
}

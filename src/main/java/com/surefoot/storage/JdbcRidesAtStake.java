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

/** Rides of saved trips, found by an index from runs to trips. */
@Singleton
final class JdbcRidesAtStake implements RidesAtStake {

    private static final String COLUMNS = "select p.subject, p.starts, p.ends, p.begins_on, p.lateness, t.departure";

    private static final String ON_TRIPS =
            " join saved_trip t on t.no = p.trip_no where t.phase in ('WATCHED', 'PROPOSED') and t.departure > ? ";

    private static final String ON_RUNS = COLUMNS + """
             from unnest(cast(? as varchar array)) as wanted (run)
            join saved_trip_part p on p.source = ? and p.run = wanted.run
            """ + ON_TRIPS + "order by t.departure";

    private static final String OF_SOURCE = COLUMNS + " from saved_trip_part p" + ON_TRIPS
            + "and p.source = ? and p.run is not null order by t.departure fetch first ? rows only";

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
                OffsetDateTime.parse(row.text("starts")).toZonedDateTime(),
                OffsetDateTime.parse(row.text("ends")).toZonedDateTime(),
                row.findText("lateness").map(subject -> new FactId(FactKind.ARRIVAL, subject, day)));
    }
}

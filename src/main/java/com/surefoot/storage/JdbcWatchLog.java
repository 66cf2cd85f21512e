package com.surefoot.storage;

import static java.util.Objects.requireNonNull;

import com.surefoot.evidence.FactId;
import com.surefoot.watch.WatchLog;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** What there is to look at, found by indexes from facts to trips, and from times to trips. */
@Singleton
final class JdbcWatchLog implements WatchLog {

    private static final String STIR = """
            insert into stirred_fact (fact)
            select distinct told.fact from %s
            where exists (select 1 from saved_trip_fact f where f.fact = told.fact)
            """;

    private static final String STIRRED = "select s.no, " + FactRows.COLUMNS
            + " from stirred_fact s join fact f on f.id = s.fact order by s.no fetch first ? rows only";

    private static final String RESTING = """
            select t.id, f.fact, f.known from unnest(cast(? as uuid array)) as wanted (fact)
            join saved_trip_fact f on f.fact = wanted.fact join saved_trip t on t.no = f.trip_no
            where t.phase = 'WATCHED' and t.departure > ? order by t.departure, t.no
            """;

    private static final String DUE = """
            select id from saved_trip where phase = 'WATCHED' and due_at <= ? and departure > ?
            order by departure, no fetch first ? rows only
            """;

    private static final String BEGUN =
            "select no from saved_trip where phase = 'WATCHED' and departure <= ? fetch first 1000 rows only";

    private static final String OLD = """
            delete from saved_trip where (phase = 'PROPOSED' and departure <= ?)
                or (phase = 'REPLACED' and departure <= ?) or (phase = 'ENDED' and departure <= ?)
            """;

    private final Database database;

    JdbcWatchLog(Database database) {
        this.database = database;
    }

    /** Leaves those facts to be looked at that saved trips rest on, as a part of the work that appends observations. */
    static void stir(Told told) {
        told.update(STIR, List.of(Told.Column.FACT));
    }

    @Override
    public List<Stirred> listStirred(int most) {
        return database.read(
                statements -> statements.list(STIRRED, row -> new Stirred(row.number("no"), FactRows.read(row)), most));
    }

    @Override
    public void settle(Collection<Stirred> looked) {
        List<Object[]> rows =
                looked.stream().map(one -> new Object[] {one.no()}).toList();
        database.write(statements -> statements.updateAll("delete from stirred_fact where no = ?", rows));
    }

    @Override
    public List<Resting> listResting(Collection<FactId> facts, Instant now) {
        Map<UUID, FactId> byKey = new HashMap<>();
        facts.forEach(fact -> byKey.put(FactRows.key(fact), fact));
        return database.read(statements -> statements.list(
                RESTING,
                row -> new Resting(
                        row.text("id"),
                        requireNonNull(byKey.get(row.get("fact", UUID.class)), "fact"),
                        row.text("known")),
                byKey.keySet().toArray(UUID[]::new),
                now));
    }

    @Override
    public List<String> listDue(Instant now, int most) {
        return database.read(statements -> statements.list(DUE, row -> row.text("id"), now, now, most));
    }

    @Override
    public void hasten(Set<String> trips, Instant due) {
        List<Object[]> rows =
                trips.stream().sorted().map(id -> new Object[] {due, id, due}).toList();
        if (!rows.isEmpty()) {
            database.write(statements ->
                    statements.updateAll("update saved_trip set due_at = ? where id = ? and due_at > ?", rows));
        }
    }

    @Override
    public Set<String> keep(List<Looked> looked) {
        return looked.isEmpty() ? Set.of() : database.write(statements -> new LookWriting(statements).write(looked));
    }

    @Override
    public void end(Instant now, Instant forgotten) {
        List<Long> begun = database.read(statements -> statements.list(BEGUN, row -> row.number("no"), now));
        List<Object[]> rows = begun.stream().map(no -> new Object[] {no}).toList();
        if (!rows.isEmpty()) {
            database.write(statements -> {
                statements.updateAll("update saved_trip set phase = 'ENDED' where no = ?", rows);
                return statements.updateAll("delete from saved_trip_fact where trip_no = ?", rows);
            });
        }
        database.write(statements -> {
            int gone = statements.update(OLD, now, forgotten, forgotten);
            JdbcSavedTrips.countDown(statements, gone);
            return gone;
        });
    }
}

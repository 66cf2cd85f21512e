package com.surefoot.storage;

import static com.surefoot.storage.Told.Column.FACT;
import static com.surefoot.storage.Told.Column.ID;
import static com.surefoot.storage.Told.Column.KIND;
import static com.surefoot.storage.Told.Column.MANNER;
import static com.surefoot.storage.Told.Column.OCCASION;
import static com.surefoot.storage.Told.Column.SAID;
import static com.surefoot.storage.Told.Column.SEEN;
import static com.surefoot.storage.Told.Column.SOURCE;
import static com.surefoot.storage.Told.Column.SUBJECT;
import static com.surefoot.storage.Told.Column.UNTIL;
import static java.util.Objects.requireNonNull;

import com.surefoot.evidence.Evidence;
import com.surefoot.evidence.FactId;
import com.surefoot.evidence.Observation;
import com.surefoot.evidence.Observation.Manner;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Observations, each in a row, or the first and last of many in one; see {@link JdbcArchive}. */
@Singleton
final class JdbcEvidence implements Evidence {

    /**
     * All in one statement, since one for each takes ten times as long. What was folded away is there all the same, within
     * its spell; what is newer than anything folded need not be looked for. That is counted, since looking whether it exists
     * may be turned into reading the whole table.
     */
    private static final String INSERT = """
            insert into observation (id, fact, source, manner, said, first_seen, first_until, last_seen, last_until, times)
            select told.id, told.fact, told.source, told.manner, told.said, told.seen, told.until, told.seen, told.until, 1
            from %s
            where told.seen >= (select folded_until from fold_turn)
                or (select count(*) from observation s where s.fact = told.fact and s.source = told.source
                and s.manner = told.manner and s.said = told.said and s.times > 1
                and s.first_seen <= told.seen and s.last_seen >= told.seen) = 0
            order by told.fact, told.id
            on conflict do nothing
            """;

    // a condition "fact = any(?)" H2 holds against every key for every row that it has found by the index
    private static final String OF_FACTS = """
            select o.fact, o.source, o.manner, o.said, o.first_seen, o.first_until, o.last_seen, o.last_until, o.times
            from unnest(cast(? as uuid array)) as wanted (fact) join observation o on o.fact = wanted.fact
            """;

    private static final List<Told.Column> OBSERVED = List.of(FACT, ID, SOURCE, MANNER, SAID, SEEN, UNTIL);

    private static final List<Told.Column> COLUMNS =
            List.of(FACT, KIND, SUBJECT, OCCASION, ID, SOURCE, MANNER, SAID, SEEN, UNTIL);

    private final Database database;

    JdbcEvidence(Database database) {
        this.database = database;
    }

    @Override
    public void append(Collection<Observation> observations) {
        if (!observations.isEmpty()) {
            database.write(statements -> {
                append(statements, observations);
                return observations.size();
            });
        }
    }

    /** Likewise, as a part of other work. */
    static void append(Statements statements, Collection<Observation> observations) {
        Map<UUID, Object[]> rows = new HashMap<>();
        Times times = new Times();
        observations.forEach(seen -> {
            UUID fact = FactRows.key(seen.fact());
            UUID key = key(fact, seen, times);
            rows.computeIfAbsent(key, first -> row(key, fact, seen));
        });
        Told told = Told.of(statements, COLUMNS, rows.values());
        FactRows.write(told);
        told.update(INSERT, OBSERVED);
        JdbcWatchLog.stir(told);
    }

    /** Moments as they are written: what is told together was mostly seen at the same ones. */
    private record Times(Map<Instant, String> written) {

        Times() {
            this(new HashMap<>());
        }

        String of(Instant time) {
            return written.computeIfAbsent(time, one -> Row.kept(one).toString());
        }
    }

    private static UUID key(UUID fact, Observation seen, Times times) {
        return Digest.of(fact.toString(), seen.source(), times.of(seen.seenAt()), seen.value());
    }

    private static Object[] row(UUID key, UUID fact, Observation seen) {
        return new Object[] {
            fact,
            seen.fact().kind().name(),
            seen.fact().subject(),
            seen.fact().occasion(),
            key,
            seen.source(),
            seen.manner().name(),
            seen.value(),
            Row.kept(seen.seenAt()),
            seen.validUntil().map(Row::kept)
        };
    }

    @Override
    public Map<FactId, List<Observation>> list(Collection<FactId> facts) {
        Map<UUID, FactId> byKey = new HashMap<>();
        facts.forEach(fact -> byKey.put(FactRows.key(fact), fact));
        Map<FactId, List<Observation>> seen = new HashMap<>();
        database.read(statements -> {
            statements.forEach(
                    OF_FACTS,
                    row -> seen.computeIfAbsent(byKey.get(row.get("fact", UUID.class)), fact -> new ArrayList<>())
                            .addAll(read(row, byKey)),
                    new Object[] {byKey.keySet().toArray(UUID[]::new)});
            return seen;
        });
        seen.values()
                .forEach(each ->
                        each.sort(Comparator.comparing(Observation::seenAt).reversed()));
        return seen;
    }

    private static List<Observation> read(Row row, Map<UUID, FactId> facts) throws SQLException {
        Observation last = read(row, facts, "last");
        return row.integer("times") == 1 ? List.of(last) : List.of(last, read(row, facts, "first"));
    }

    private static Observation read(Row row, Map<UUID, FactId> facts, String end) throws SQLException {
        return new Observation(
                requireNonNull(facts.get(row.get("fact", UUID.class))),
                row.text("source"),
                Manner.valueOf(row.text("manner")),
                row.instant(end + "_seen"),
                row.findInstant(end + "_until"),
                row.text("said"));
    }
}

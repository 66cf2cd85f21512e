package com.surefoot.storage;

import com.surefoot.evidence.Claim;
import com.surefoot.evidence.FactId;
import com.surefoot.sandbox.Letter;
import com.surefoot.sandbox.SandboxLog;
import com.surefoot.sandbox.SandboxRefusedException;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** A sandbox's one row, and its letters, which look like the outcomes that they become. */
@Singleton
final class JdbcSandboxLog implements SandboxLog {

    private static final String BEGIN =
            "insert into sandbox (id, seed, told_until) values (1, ?, ?) on conflict do nothing";

    private static final String WRITE = """
            insert into sandbox_letter (due, reporter, id, fact, source, said, recommendation, element, proved_right,
                known_by, happened_at, cluster)
            values (?, ?, ?, cast(? as uuid), ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing
            """;

    private static final String DUE = "select o.*, " + FactRows.COLUMNS + """
             from sandbox_letter o left join fact f on f.id = o.fact where o.due <= ? order by o.due, o.no
            fetch first ? rows only
            """;

    private static final String SAVED = "select " + FactRows.COLUMNS + """
             from saved_trip t join saved_trip_fact s on s.trip_no = t.no join fact f on f.id = s.fact
            where t.phase = 'WATCHED' and t.departure > ? order by t.departure, t.no fetch first ? rows only
            """;

    private static final String EXPECTED = "select " + FactRows.COLUMNS + """
             from sandbox_letter o join fact f on f.id = o.fact where o.happened_at > ? order by o.happened_at, o.no
            fetch first ? rows only
            """;

    private final Database database;

    JdbcSandboxLog(Database database) {
        this.database = database;
    }

    /** What is kept of it. */
    private record World(long seed, Instant toldUntil) {}

    @Override
    public Instant begin(long seed, Instant now) {
        World world = database.write(statements -> {
            refuseReal(statements);
            statements.update(BEGIN, seed, now);
            return statements
                    .find(
                            "select seed, told_until from sandbox",
                            row -> new World(row.number("seed"), row.instant("told_until")))
                    .orElseThrow();
        });
        if (world.seed() != seed) {
            throw new SandboxRefusedException(
                    "The sandbox in this database has the seed %d, not %d. Maybe take that, or another database?"
                            .formatted(world.seed(), seed));
        }
        return world.toldUntil();
    }

    private static void refuseReal(Statements statements) {
        statements
                .find("select id from source where not sample order by id", row -> row.text("id"))
                .ifPresent(real -> {
                    throw new SandboxRefusedException(("The catalogue holds '%s', which is no sample, and the sandbox"
                                    + " would mix invented evidence into it. Maybe set surefoot.sandbox.enabled to"
                                    + " false, or take another database?")
                            .formatted(real));
                });
    }

    @Override
    public void advance(Instant from, Instant until, Collection<Letter> written, Collection<Letter> delivered) {
        database.write(statements -> {
            int mine =
                    statements.update("update sandbox set told_until = ? where id = 1 and told_until = ?", until, from);
            if (mine == 1) {
                FactRows.write(statements, facts(written));
                statements.updateAll(
                        WRITE, written.stream().map(JdbcSandboxLog::parameters).toList());
                statements.updateAll(
                        "delete from sandbox_letter where reporter = ? and id = ?",
                        delivered.stream()
                                .map(letter -> new Object[] {
                                    letter.outcome().reporter(),
                                    letter.outcome().id()
                                })
                                .toList());
            }
            return mine;
        });
    }

    private static List<FactId> facts(Collection<Letter> letters) {
        return letters.stream()
                .map(letter -> letter.outcome().claim())
                .flatMap(claim -> claim instanceof Claim.OfFact told ? Stream.of(told.fact()) : Stream.empty())
                .toList();
    }

    private static Object[] parameters(Letter letter) {
        List<Object> parameters = new ArrayList<>(List.of(letter.due()));
        parameters.addAll(List.of(OutcomeRows.parameters(letter.outcome())));
        return parameters.toArray();
    }

    @Override
    public List<Letter> listDue(Instant until, int most) {
        return database.read(statements ->
                statements.list(DUE, row -> new Letter(OutcomeRows.read(row), row.instant("due")), until, most));
    }

    @Override
    public List<FactId> listAwaited(Instant now, int most) {
        Set<FactId> facts = new LinkedHashSet<>();
        database.read(statements -> {
            facts.addAll(statements.list(SAVED, FactRows::read, now, most));
            facts.addAll(statements.list(EXPECTED, FactRows::read, now, most));
            return facts;
        });
        return facts.stream().limit(most).toList();
    }
}

package com.surefoot.storage;

import static java.util.Objects.requireNonNull;

import com.surefoot.evidence.Archive;
import com.surefoot.evidence.FactId;
import com.surefoot.evidence.Observation.Manner;
import com.surefoot.evidence.Spell;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Folds rows of observations into the first of them. */
@Singleton
final class JdbcArchive implements Archive {

    private static final String SEEN_BEFORE =
            "select * from observation where last_seen < ? order by fact, source, first_seen, last_seen, said, id";

    private static final String OUTDATED = """
            delete from observation where last_seen < ? and exists (
                select 1 from observation n where n.fact = observation.fact and n.source = observation.source
                and n.last_seen > observation.last_seen)
            """;

    private final Database database;

    JdbcArchive(Database database) {
        this.database = database;
    }

    @Override
    public int fold(Instant before) {
        return database.write(statements -> {
            takeTurn(statements);
            Folding folding = new Folding(statements);
            statements.forEach(
                    SEEN_BEFORE,
                    row -> {
                        folding.add(row);
                        return row;
                    },
                    before);
            int folded = folding.finish();
            statements.update("update fold_turn set folded_until = ? where folded_until < ?", before, before);
            return folded;
        });
    }

    @Override
    public int forget(Instant before) {
        return database.write(statements -> {
            takeTurn(statements);
            return statements.update(OUTDATED, before);
        });
    }

    private static void takeTurn(Statements statements) {
        statements.find("select id from fold_turn for update", row -> row.integer("id"));
    }

    @Override
    public List<Spell> listSpells(Collection<FactId> facts) {
        Map<UUID, FactId> byKey = new HashMap<>();
        facts.forEach(fact -> byKey.put(FactRows.key(fact), fact));
        return database.read(statements -> statements.list(
                "select * from observation where fact = any(?) order by fact, source, first_seen, last_seen, said, id",
                row -> read(row, byKey),
                new Object[] {byKey.keySet().toArray(UUID[]::new)}));
    }

    private static Spell read(Row row, Map<UUID, FactId> facts) throws SQLException {
        return new Spell(
                requireNonNull(facts.get(row.get("fact", UUID.class))),
                row.text("source"),
                Manner.valueOf(row.text("manner")),
                row.text("said"),
                row.instant("first_seen"),
                row.instant("last_seen"),
                row.integer("times"));
    }
}

package com.surefoot.storage;

import static com.surefoot.storage.Told.Column.FACT;
import static com.surefoot.storage.Told.Column.KIND;
import static com.surefoot.storage.Told.Column.OCCASION;
import static com.surefoot.storage.Told.Column.SUBJECT;

import com.surefoot.evidence.FactId;
import com.surefoot.evidence.FactKind;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Where facts are named. */
final class FactRows {

    /** What a query over {@code fact f} selects so that {@link #read} finds it. */
    static final String COLUMNS = "f.kind as fact_kind, f.subject as fact_subject, f.occasion as fact_occasion";

    private static final String INSERT = """
            insert into fact (id, kind, subject, occasion)
            select told.fact, told.kind, told.subject, told.occasion from %s
            order by told.fact
            on conflict do nothing
            """;

    /** What names a fact. */
    static final List<Told.Column> NAMING = List.of(FACT, KIND, SUBJECT, OCCASION);

    private FactRows() {}

    static UUID key(FactId fact) {
        return Digest.of(fact.kind().name(), fact.subject(), fact.occasion());
    }

    static UUID[] keys(Collection<FactId> facts) {
        return facts.stream().map(FactRows::key).toArray(UUID[]::new);
    }

    /**
     * Sees to it that facts have a row, in an order that keeps those who write the same facts from blocking each other.
     *
     * @return their keys
     */
    static Map<FactId, UUID> write(Statements statements, Collection<FactId> facts) {
        Map<FactId, UUID> keys = new HashMap<>();
        facts.forEach(fact -> keys.computeIfAbsent(fact, FactRows::key));
        List<Object[]> rows = new ArrayList<>();
        keys.forEach((fact, key) -> rows.add(new Object[] {key, fact.kind().name(), fact.subject(), fact.occasion()}));
        write(Told.of(statements, NAMING, rows));
        return keys;
    }

    /** Likewise, for facts that something is told of. */
    static void write(Told told) {
        told.update(INSERT, NAMING);
    }

    static FactId read(Row row) throws SQLException {
        return new FactId(FactKind.valueOf(row.text("fact_kind")), row.text("fact_subject"), row.text("fact_occasion"));
    }
}

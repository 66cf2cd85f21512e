package com.surefoot.storage;

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
            select f.id, f.kind, f.subject, f.occasion
            from unnest(cast(? as uuid array), cast(? as varchar array), cast(? as varchar array), cast(? as varchar array))
                as f (id, kind, subject, occasion)
            order by f.id
            on conflict do nothing
            """;

    private static final List<Class<?>> TYPES = List.of(UUID.class, String.class, String.class, String.class);

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
        statements.update(INSERT, Statements.columns(TYPES, rows));
        return keys;
    }

    static FactId read(Row row) throws SQLException {
        return new FactId(FactKind.valueOf(row.text("fact_kind")), row.text("fact_subject"), row.text("fact_occasion"));
    }
}

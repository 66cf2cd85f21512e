package com.surefoot.storage;

import com.surefoot.evidence.FactId;
import com.surefoot.evidence.FactKind;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;

/** Where facts are named. */
final class FactRows {

    /** What a query over {@code fact f} selects so that {@link #read} finds it. */
    static final String COLUMNS = "f.kind as fact_kind, f.subject as fact_subject, f.occasion as fact_occasion";

    private static final String INSERT =
            "insert into fact (id, kind, subject, occasion) values (?, ?, ?, ?) on conflict do nothing";

    private FactRows() {}

    static UUID key(FactId fact) {
        return Digest.of(fact.kind().name(), fact.subject(), fact.occasion());
    }

    static UUID[] keys(Collection<FactId> facts) {
        return facts.stream().map(FactRows::key).toArray(UUID[]::new);
    }

    /** Sees to it that facts have a row, in an order that keeps those who write the same facts from blocking each other. */
    static void write(Statements statements, Collection<FactId> facts) {
        SortedMap<UUID, FactId> sorted = new TreeMap<>();
        facts.forEach(fact -> sorted.put(key(fact), fact));
        List<Object[]> rows = new ArrayList<>();
        sorted.forEach(
                (key, fact) -> rows.add(new Object[] {key, fact.kind().name(), fact.subject(), fact.occasion()}));
        statements.updateAll(INSERT, rows);
    }

    static FactId read(Row row) throws SQLException {
        return new FactId(FactKind.valueOf(row.text("fact_kind")), row.text("fact_subject"), row.text("fact_occasion"));
    }
}

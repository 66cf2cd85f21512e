package com.surefoot.storage;

import com.surefoot.evidence.FactId;
import com.surefoot.evidence.FactKind;
import com.surefoot.reliability.element.Reliance;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** The facts that something rests on, in arrays that are in step, from {@code fact_kinds} to {@code fact_shocks}. */
final class RelianceColumns {

    private RelianceColumns() {}

    /** What the columns take, in their order. */
    static List<Object> of(List<Reliance> facts) {
        return List.of(
                texts(facts, one -> one.fact().kind().name()),
                texts(facts, one -> one.fact().subject()),
                texts(facts, one -> one.fact().occasion()),
                texts(facts, Reliance::value),
                texts(facts, Reliance::source),
                facts.stream().map(one -> one.neededAt().toEpochMilli()).toArray(Long[]::new),
                facts.stream().map(one -> one.slack().toSeconds()).toArray(Long[]::new),
                texts(facts, Reliance::shock));
    }

    static <T> String[] texts(List<T> all, Function<T, String> text) {
        return all.stream().map(text).toArray(String[]::new);
    }

    static List<Reliance> read(Row row) throws SQLException {
        List<FactId> ids = ids(row, "fact_kinds", "fact_subjects", "fact_occasions");
        List<String> values = row.texts("fact_values");
        List<String> sources = row.texts("fact_sources");
        List<Long> needed = row.list("fact_needed_at", Long.class);
        List<Long> slacks = row.list("fact_slacks", Long.class);
        List<String> shocks = row.texts("fact_shocks");
        List<Reliance> facts = new ArrayList<>();
        for (int i = 0; i < ids.size(); i++) {
            facts.add(new Reliance(
                    ids.get(i),
                    values.get(i),
                    sources.get(i),
                    Instant.ofEpochMilli(needed.get(i)),
                    Duration.ofSeconds(slacks.get(i)),
                    shocks.get(i)));
        }
        return facts;
    }

    /** Facts from three arrays that are in step. */
    static List<FactId> ids(Row row, String kinds, String subjects, String occasions) throws SQLException {
        List<String> kind = row.texts(kinds);
        List<String> subject = row.texts(subjects);
        List<String> occasion = row.texts(occasions);
        List<FactId> ids = new ArrayList<>();
        for (int i = 0; i < kind.size(); i++) {
            ids.add(new FactId(FactKind.valueOf(kind.get(i)), subject.get(i), occasion.get(i)));
        }
        return ids;
    }
}

package com.surefoot.storage;

import com.surefoot.evidence.ElementKind;
import com.surefoot.evidence.Estimate;
import com.surefoot.evidence.Judged;
import com.surefoot.evidence.Judgement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** How judgements are written, and read together with what came of them. */
final class JudgementRows {

    static final String INSERT = """
            insert into judgement
                (recommendation, element, kind, source, cluster, facts, raw, confidence, exposure, judged_at)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing
            """;

    /**
     * Each judgement as often as it was reported on. Whose fate it shares is as reported, else as judged, else that of the
     * answer it was part of.
     */
    private static final String SELECT_JUDGED = """
            select j.no, j.recommendation, j.element, j.source, j.raw, j.exposure = 'SHOWN' as shown, o.no as outcome_no,
                o.proved_right, o.happened_at,
                case when trim(o.cluster) <> '' then o.cluster
                    when trim(j.cluster) <> '' then j.cluster else j.recommendation end as fate
            from judgement j
            join outcome o on o.recommendation = j.recommendation and o.element = j.element
            left join retraction r on r.outcome_no = o.no
            where j.kind = ? and r.outcome_no is null
            """;

    /**
     * A judgement, and one report of what came of it.
     *
     * @param no of the judgement
     * @param outcome number of the report
     */
    record Told(long no, long outcome, Judged judged) {

        /** Of several reports on an element, one that says it was wrong goes first, and an earlier one before a later. */
        private static final Comparator<Told> FIRST = Comparator.comparing((Told told) -> told.judged.right())
                .thenComparing(told -> told.judged.happenedAt())
                .thenComparingLong(Told::outcome);

        private static final Comparator<Told> IN_ORDER =
                Comparator.comparing((Told told) -> told.judged.happenedAt()).thenComparingLong(Told::no);

        static Told first(Told one, Told other) {
            return FIRST.compare(one, other) <= 0 ? one : other;
        }
    }

    private JudgementRows() {}

    /** What {@link #INSERT} takes. */
    static Object[] parameters(Judgement judgement) {
        return new Object[] {
            judgement.recommendation(),
            judgement.element(),
            judgement.kind().name(),
            judgement.source(),
            judgement.cluster(),
            FactRows.keys(judgement.facts()),
            judgement.raw(),
            judgement.confidence(),
            judgement.exposure().name(),
            judgement.at()
        };
    }

    /** What came of all judgements of a kind since a moment, each once, in the order in which it turned out. */
    static List<Judged> listJudged(Statements statements, ElementKind kind, Instant since) {
        // reports come nearly in the order that is wanted: what keeps it is sorted soon
        Map<Long, Told> told = new LinkedHashMap<>();
        // a handful of names, a million times
        Map<String, String> sources = new HashMap<>();
        statements.forEach(
                SELECT_JUDGED,
                row -> {
                    Told one = read(row, sources);
                    return told.merge(one.no(), one, Told::first);
                },
                kind.name());
        return told.values().stream()
                .filter(each -> !each.judged().happenedAt().isBefore(since))
                .sorted(Told.IN_ORDER)
                .map(Told::judged)
                .toList();
    }

    private static Told read(Row row, Map<String, String> sources) throws SQLException {
        Estimate judgement = new Estimate(
                row.text("recommendation"),
                row.text("element"),
                sources.computeIfAbsent(row.text("source"), Function.identity()),
                row.real("raw"),
                row.flag("shown"));
        return new Told(
                row.number("no"),
                row.number("outcome_no"),
                new Judged(judgement, row.flag("proved_right"), row.text("fate"), row.instant("happened_at")));
    }
}

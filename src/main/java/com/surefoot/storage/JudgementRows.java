package com.surefoot.storage;

import com.surefoot.evidence.ElementKind;
import com.surefoot.evidence.FactId;
import com.surefoot.evidence.Judged;
import com.surefoot.evidence.Judgement;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/** How judgements are written, and read together with what came of them. */
final class JudgementRows {

    static final String INSERT = """
            insert into judgement (recommendation, element, kind, source, cluster, facts, raw, confidence, shown, judged_at)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing
            """;

    // of several reports on an element, one that says it was wrong goes first
    static final String SELECT_JUDGED = """
            select * from (
                select j.*, o.proved_right, o.cluster as told_cluster, o.happened_at,
                    row_number() over (partition by j.no order by o.proved_right, o.happened_at, o.no) as place
                from judgement j
                join outcome o on o.recommendation = j.recommendation and o.element = j.element
                where j.kind = ? and not exists (select 1 from retraction r where r.outcome_no = o.no)
            ) told
            where place = 1 and happened_at >= ? order by happened_at, no
            """;

    /** A judgement, the keys of its facts, and what came of it. */
    record Told(Judged judged, List<UUID> facts) {

        static Told of(Row row) throws SQLException {
            Judgement judgement = new Judgement(
                    row.text("recommendation"),
                    row.text("element"),
                    ElementKind.valueOf(row.text("kind")),
                    row.text("source"),
                    row.text("cluster"),
                    List.of(),
                    row.real("raw"),
                    row.real("confidence"),
                    row.flag("shown"),
                    row.instant("judged_at"));
            return new Told(
                    new Judged(judgement, row.flag("proved_right"), cluster(row), row.instant("happened_at")),
                    row.list("facts", UUID.class));
        }

        /** Whose fate it shares: as reported, else as judged; else that of the answer it was part of. */
        private static String cluster(Row row) throws SQLException {
            return Stream.of(row.text("told_cluster"), row.text("cluster"), row.text("recommendation"))
                    .filter(cluster -> !cluster.isBlank())
                    .findFirst()
                    .orElse("");
        }

        Judged with(Map<UUID, FactId> known) {
            Judgement bare = judged.judgement();
            Judgement whole = new Judgement(
                    bare.recommendation(),
                    bare.element(),
                    bare.kind(),
                    bare.source(),
                    bare.cluster(),
                    facts.stream().map(known::get).toList(),
                    bare.raw(),
                    bare.confidence(),
                    bare.shown(),
                    bare.at());
            return new Judged(whole, judged.right(), judged.cluster(), judged.happenedAt());
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
            judgement.shown(),
            judgement.at()
        };
    }
}

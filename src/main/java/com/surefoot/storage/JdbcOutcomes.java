package com.surefoot.storage;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import com.surefoot.evidence.Claim;
import com.surefoot.evidence.ConflictingOutcomesException;
import com.surefoot.evidence.ElementKind;
import com.surefoot.evidence.FactId;
import com.surefoot.evidence.FactKind;
import com.surefoot.evidence.Judged;
import com.surefoot.evidence.Judgement;
import com.surefoot.evidence.Outcome;
import com.surefoot.evidence.Outcomes;
import com.surefoot.evidence.Retraction;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Stream;

/** Judgements, outcomes and retractions, each kept as it came. */
@Singleton
final class JdbcOutcomes implements Outcomes {

    /** By what an outcome is told from others. */
    private record Name(String reporter, String id) {

        static Name of(Outcome outcome) {
            return new Name(outcome.reporter(), outcome.id());
        }
    }

    private static final String RETRACT = """
            insert into retraction (outcome_no, reason, retracted_at)
            select o.no, cast(? as varchar), cast(? as timestamp(6) with time zone)
            from outcome o where o.reporter = ? and o.id = ? on conflict do nothing
            """;

    /** Goes last, for whoever counts holds up all others who do until all is kept. */
    private static final String COUNT = "update outcome_changes set times = times + 1";

    private static final String OF_FACTS = OutcomeRows.SELECT + """
            where o.fact is not null and f.kind = ? and o.happened_at >= ?
            and not exists (select 1 from retraction r where r.outcome_no = o.no)
            order by o.happened_at, o.no
            """;

    private static final String SUREST_WITHHELD = """
            select raw from judgement where kind = ? and exposure = 'UNSURE' and judged_at >= ?
            order by raw desc limit 1
            """;

    private final Database database;

    JdbcOutcomes(Database database) {
        this.database = database;
    }

    @Override
    public void remember(Collection<Judgement> judgements) {
        List<FactId> facts = judgements.stream()
                .flatMap(judgement -> judgement.facts().stream())
                .toList();
        // in one order for all, so that two who write the same do not block each other
        List<Object[]> rows = judgements.stream()
                .sorted(Comparator.comparing(Judgement::recommendation).thenComparing(Judgement::element))
                .map(JudgementRows::parameters)
                .toList();
        database.write(statements -> {
            FactRows.write(statements, facts);
            return statements.updateAll(JudgementRows.INSERT, rows);
        });
    }

    @Override
    public List<Outcome> record(Collection<Outcome> outcomes) {
        List<Outcome> all = outcomes.stream().map(OutcomeRows::kept).distinct().toList();
        return database.write(statements -> {
            FactRows.write(statements, facts(all));
            Set<Name> added = insert(statements, all);
            refuseConflicts(statements, all);
            if (!added.isEmpty()) {
                statements.update(COUNT);
            }
            return all.stream()
                    .filter(outcome -> added.contains(Name.of(outcome)))
                    .toList();
        });
    }

    private static List<FactId> facts(List<Outcome> outcomes) {
        return outcomes.stream()
                .map(Outcome::claim)
                .flatMap(claim -> claim instanceof Claim.OfFact told ? Stream.of(told.fact()) : Stream.empty())
                .toList();
    }

    private static Set<Name> insert(Statements statements, List<Outcome> outcomes) {
        List<Outcome> sorted = outcomes.stream()
                .sorted(Comparator.comparing(Outcome::reporter).thenComparing(Outcome::id))
                .toList();
        int[] changed = statements.updateAll(
                OutcomeRows.INSERT, sorted.stream().map(OutcomeRows::parameters).toList());
        List<Name> added = new ArrayList<>();
        for (int i = 0; i < changed.length; i++) {
            if (changed[i] == 1) {
                added.add(Name.of(sorted.get(i)));
            }
        }
        return Set.copyOf(added);
    }

    private static void refuseConflicts(Statements statements, List<Outcome> outcomes) {
        Map<Name, Outcome> kept = new HashMap<>();
        outcomes.stream()
                .collect(groupingBy(Outcome::reporter, mapping(Outcome::id, toList())))
                .forEach((reporter, ids) -> statements
                        .list(
                                OutcomeRows.SELECT + "where o.reporter = ? and o.id = any(?)",
                                OutcomeRows::read,
                                reporter,
                                ids.toArray(String[]::new))
                        .forEach(outcome -> kept.put(Name.of(outcome), outcome)));
        List<Outcome> conflicting = outcomes.stream()
                .filter(outcome -> !outcome.equals(kept.get(Name.of(outcome))))
                .toList();
        if (!conflicting.isEmpty()) {
            throw new ConflictingOutcomesException(conflicting);
        }
    }

    @Override
    public boolean retract(Retraction retraction) {
        return database.write(statements -> {
            int fresh = statements.update(
                    RETRACT, retraction.reason(), retraction.at(), retraction.reporter(), retraction.outcome());
            if (fresh > 0) {
                statements.update(COUNT);
            }
            return statements
                    .find(
                            "select no from outcome where reporter = ? and id = ?",
                            row -> row.integer("no"),
                            retraction.reporter(),
                            retraction.outcome())
                    .isPresent();
        });
    }

    @Override
    public long countChanges() {
        return database.read(statements -> statements
                .find("select times from outcome_changes", row -> row.number("times"))
                .orElseThrow());
    }

    @Override
    public List<Judged> listJudged(ElementKind kind, Instant since) {
        return database.read(statements -> JudgementRows.listJudged(statements, kind, since));
    }

    @Override
    public OptionalDouble findSurestWithheld(ElementKind kind, Instant since) {
        return database.read(
                statements -> statements.list(SUREST_WITHHELD, row -> row.real("raw"), kind.name(), since).stream()
                        .mapToDouble(Double::doubleValue)
                        .max());
    }

    @Override
    public List<Outcome> listOfFacts(FactKind kind, Instant since) {
        return database.read(statements -> statements.list(OF_FACTS, OutcomeRows::read, kind.name(), since));
    }
}

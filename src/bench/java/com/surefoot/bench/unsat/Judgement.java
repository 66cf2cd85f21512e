package com.surefoot.bench.unsat;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What is right about an outcome.
 *
 * @param feasible whether it rightly says that there is a trip or none
 * @param minimal whether the conflict is one, and no smaller one is in it
 * @param stated whether the conflict names a reason that the benchmark states
 * @param relaxed whether the trip offered keeps all constraints that were not given up
 */
record Judgement(boolean feasible, boolean minimal, boolean stated, boolean relaxed) {

    static Judgement of(Query query, Outcome outcome, Oracle oracle, Verifier verifier) {
        List<Set<Constraint>> conflicts = oracle.minimalConflicts(query);
        if (outcome instanceof Outcome.Conflict conflict) {
            Set<String> named =
                    conflict.conflict().stream().map(Constraint::label).collect(Collectors.toSet());
            Set<Constraint> kept = EnumSet.copyOf(query.constraints());
            kept.removeAll(conflict.dropped());
            return new Judgement(
                    !conflicts.isEmpty(),
                    conflicts.contains(conflict.conflict()),
                    query.reasons().isEmpty() || query.reasons().stream().anyMatch(named::contains),
                    verifier.check(query, conflict.relaxed(), kept).isEmpty());
        }
        boolean right = Optional.of(outcome)
                .filter(Outcome.Found.class::isInstance)
                .map(Outcome.Found.class::cast)
                .filter(found ->
                        verifier.check(query, found.trip(), query.constraints()).isEmpty())
                .isPresent();
        return new Judgement(right, right, right, right);
    }
}

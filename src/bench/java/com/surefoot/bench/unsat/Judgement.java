package com.surefoot.bench.unsat;

import com.surefoot.bench.unsat.Outcome.Conflict;
import com.surefoot.bench.unsat.Outcome.Found;
import com.surefoot.bench.unsat.Outcome.Relaxation;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What is right about an outcome.
 *
 * @param feasible whether it rightly says that there is a trip or none
 * @param minimal whether each conflict named is one, and no smaller one is in it
 * @param complete whether moreover none is missing
 * @param stated whether the conflicts name each reason that the benchmark states
 * @param relaxed whether the trip offered keeps all constraints that were not given up, and costs what a raised budget says
 * @param excess by which share a raised budget is above the least that would do; empty where none is raised
 */
record Judgement(
        boolean feasible, boolean minimal, boolean complete, boolean stated, boolean relaxed, OptionalDouble excess) {

    static Judgement of(Query query, Outcome outcome, Oracle oracle, Verifier verifier) {
        if (outcome instanceof Conflict conflict) {
            return of(query, conflict, oracle, verifier);
        }
        boolean right = isRight(query, outcome, verifier);
        return new Judgement(right, right, right, right, right, OptionalDouble.empty());
    }

    boolean isAllRight() {
        return feasible && complete && stated && relaxed;
    }

    /** Whether it is a trip, and one that keeps all constraints. */
    static boolean isRight(Query query, Outcome outcome, Verifier verifier) {
        return outcome instanceof Found found
                && verifier.check(query, found.trip(), query.constraints()).isEmpty();
    }

    private static Judgement of(Query query, Conflict answer, Oracle oracle, Verifier verifier) {
        Set<Set<Constraint>> real = new HashSet<>(oracle.minimalConflicts(query));
        Set<Set<Constraint>> named = new HashSet<>(answer.conflicts());
        boolean minimal = !named.isEmpty() && real.containsAll(named);
        boolean hopeless = real.contains(Set.of());
        return new Judgement(
                !real.isEmpty(),
                minimal,
                minimal && named.containsAll(real),
                labels(answer.conflicts()).containsAll(query.reasons()),
                answer.relaxation().map(offer -> works(query, offer, verifier)).orElse(hopeless),
                answer.relaxation().map(offer -> excess(query, offer, oracle)).orElseGet(OptionalDouble::empty));
    }

    private static Set<String> labels(List<Set<Constraint>> conflicts) {
        return conflicts.stream().flatMap(Set::stream).map(Constraint::label).collect(Collectors.toSet());
    }

    private static boolean works(Query query, Relaxation offer, Verifier verifier) {
        OptionalLong due = offer.dropped().contains(Constraint.BUDGET)
                ? OptionalLong.of(offer.trip().cost(query.people()))
                : OptionalLong.empty();
        return due.equals(offer.budget())
                && verifier.check(query, offer.trip(), kept(query, offer)).isEmpty();
    }

    private static Set<Constraint> kept(Query query, Relaxation offer) {
        Set<Constraint> kept = EnumSet.copyOf(query.constraints());
        kept.removeAll(offer.dropped());
        return kept;
    }

    private static OptionalDouble excess(Query query, Relaxation offer, Oracle oracle) {
        OptionalLong raised = offer.budget();
        return raised.isEmpty()
                ? OptionalDouble.empty()
                : oracle.find(query, kept(query, offer))
                        .map(trip -> OptionalDouble.of((double) raised.getAsLong() / trip.cost(query.people()) - 1))
                        .orElseGet(OptionalDouble::empty);
    }
}

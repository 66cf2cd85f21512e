package com.surefoot.bench.unsat;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/** What a solver says to a query. */
public sealed interface Outcome {

    /** There is a trip. */
    record Found(Trip trip) implements Outcome {}

    /**
     * There is none.
     *
     * @param conflicts every set of constraints that cannot be kept together although each smaller one can; the empty
     *     set alone if there is no trip even without constraints
     * @param relaxation the nearest there is
     */
    record Conflict(List<Set<Constraint>> conflicts, Optional<Relaxation> relaxation) implements Outcome {

        public Conflict {
            conflicts = conflicts.stream().map(Set::copyOf).toList();
        }
    }

    /** The solver broke. */
    record Unanswered(String why) implements Outcome {}

    /**
     * What would do instead.
     *
     * @param dropped constraints to be given up; a budget that is raised is one
     * @param budget whole dollars it is raised to; empty if the budget stays
     * @param trip one that keeps the other constraints
     */
    record Relaxation(Set<Constraint> dropped, OptionalLong budget, Trip trip) {

        public Relaxation {
            dropped = Set.copyOf(dropped);
        }
    }
}

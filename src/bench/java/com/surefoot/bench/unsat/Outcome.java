package com.surefoot.bench.unsat;

import java.util.Set;

/** What a solver says to a query. */
public sealed interface Outcome {

    /** There is a trip. */
    record Found(Trip trip) implements Outcome {}

    /**
     * There is none.
     *
     * @param conflict constraints that cannot be kept together
     * @param dropped constraints to be given up
     * @param relaxed a trip that keeps the others
     */
    record Conflict(Set<Constraint> conflict, Set<Constraint> dropped, Trip relaxed) implements Outcome {

        public Conflict {
            conflict = Set.copyOf(conflict);
            dropped = Set.copyOf(dropped);
        }
    }
}

package com.surefoot.bench.unsat;

/** Answers queries that may have no trip. */
@FunctionalInterface
public interface ConflictSolver {

    /** A trip, or why there is none. */
    Outcome solve(Query query);
}

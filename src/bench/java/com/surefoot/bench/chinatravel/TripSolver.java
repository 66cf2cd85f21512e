package com.surefoot.bench.chinatravel;

import com.surefoot.bench.chinatravel.plan.Query;

/** Makes plans of queries; called by several threads at once if the benchmark is told to. */
@FunctionalInterface
public interface TripSolver {

    Answer solve(Query query);
}

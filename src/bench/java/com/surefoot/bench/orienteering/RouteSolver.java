package com.surefoot.bench.orienteering;

import com.surefoot.planning.routing.RoutingProblem;
import java.time.Duration;

/** Anything that solves a routing problem within a time limit. */
@FunctionalInterface
public interface RouteSolver {

    /**
     * Solves a problem.
     *
     * @param limit of wall time, from call to return
     * @return the spots of each day in the order of their visits
     */
    int[][] solve(RoutingProblem problem, long seed, Duration limit);
}

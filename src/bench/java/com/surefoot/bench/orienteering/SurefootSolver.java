package com.surefoot.bench.orienteering;

import com.surefoot.planning.routing.RouteSearch;
import com.surefoot.planning.routing.RoutingProblem;
import java.time.Duration;

/** The routing core, in bursts with a look at the clock between them. */
final class SurefootSolver implements RouteSolver {

    private static final int BURST = 20;

    @Override
    public int[][] solve(RoutingProblem problem, long seed, Duration limit) {
        long end = System.nanoTime() + limit.toNanos();
        RouteSearch search = new RouteSearch(problem, seed);
        search.construct();
        while (System.nanoTime() < end) {
            search.improve(BURST);
        }
        return search.best().routes();
    }
}

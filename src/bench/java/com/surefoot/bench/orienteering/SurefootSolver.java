package com.surefoot.bench.orienteering;

import com.surefoot.planning.routing.RoutingProblem;
import com.surefoot.planning.tours.TourPlanner;
import java.time.Duration;

/** The product's planner: OptaPlanner's phases around the search that fills the days of a trip. */
final class SurefootSolver implements RouteSolver {

    @Override
    public int[][] solve(RoutingProblem problem, long seed, Duration limit) {
        return new TourPlanner(seed, limit)
                .plan(problem).stream()
                        .map(route -> route.stream().mapToInt(Integer::intValue).toArray())
                        .toArray(int[][]::new);
    }
}

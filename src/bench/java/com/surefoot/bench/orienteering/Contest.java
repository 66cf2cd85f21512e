package com.surefoot.bench.orienteering;

import com.surefoot.planning.routing.RoutingProblem;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Solvers and time limits to compare.
 *
 * @param solvers by name, in the order of the columns
 * @param limits in seconds
 */
record Contest(Map<String, RouteSolver> solvers, List<Double> limits, long seed) {

    Contest {
        solvers = new LinkedHashMap<>(solvers);
        limits = List.copyOf(limits);
    }

    /** Column titles in the order of the scores: a solver's name and limit. */
    List<String> columns() {
        return solvers.keySet().stream()
                .flatMap(name -> limits.stream().map(limit -> "%s %ss".formatted(name, trimmed(limit))))
                .toList();
    }

    /** Verified scores in the order of the columns. */
    List<Integer> scores(Instance instance) {
        RoutingProblem problem = Mapping.problem(instance);
        return solvers.values().stream()
                .flatMap(solver -> limits.stream().map(limit -> score(instance, problem, solver, limit)))
                .toList();
    }

    private int score(Instance instance, RoutingProblem problem, RouteSolver solver, double limit) {
        return Verifier.score(instance, solver.solve(problem, seed, Duration.ofNanos(Math.round(limit * 1e9))));
    }

    private static String trimmed(double limit) {
        return limit == Math.rint(limit) ? Long.toString(Math.round(limit)) : Double.toString(limit);
    }
}

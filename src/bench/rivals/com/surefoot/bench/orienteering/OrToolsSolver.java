package com.surefoot.bench.orienteering;

import com.google.ortools.Loader;
import com.google.ortools.constraintsolver.Assignment;
import com.google.ortools.constraintsolver.FirstSolutionStrategy;
import com.google.ortools.constraintsolver.LocalSearchMetaheuristic;
import com.google.ortools.constraintsolver.RoutingDimension;
import com.google.ortools.constraintsolver.RoutingIndexManager;
import com.google.ortools.constraintsolver.RoutingModel;
import com.google.ortools.constraintsolver.RoutingSearchParameters;
import com.google.ortools.constraintsolver.main;
import com.surefoot.planning.routing.RoutingProblem;
import com.surefoot.planning.routing.TravelTable;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** OR-Tools' routing model: prizes are penalties of disjunctions, searched by guided local search. */
public final class OrToolsSolver implements RouteSolver {

    /** A prize outweighs any detour: arcs cost their ticks, prizes much more. */
    private static final long PRIZE = 100_000;

    public OrToolsSolver() {
        Loader.loadNativeLibraries();
    }

    @Override
    public int[][] solve(RoutingProblem problem, long seed, Duration limit) {
        int days = problem.days().size();
        List<Stop> stops = Stop.of(problem);
        RoutingIndexManager manager = new RoutingIndexManager(stops.size() + 1, days, 0);
        RoutingModel model = new RoutingModel(manager);
        TravelTable travel = problem.styles().get(0);
        int depot = problem.days().get(0).start();
        int transit = model.registerTransitCallback((from, to) -> {
            int a = manager.indexToNode(from);
            int b = manager.indexToNode(to);
            long duration = a == 0 ? 0 : stops.get(a - 1).window().duration();
            return duration
                    + travel.ticks(
                            a == 0 ? depot : stops.get(a - 1).location(),
                            b == 0 ? depot : stops.get(b - 1).location());
        });
        model.setArcCostEvaluatorOfAllVehicles(transit);
        long horizon = problem.days().stream().mapToInt(day -> day.until()).max().orElseThrow();
        model.addDimension(transit, horizon, horizon, false, "time");
        RoutingDimension time = model.getMutableDimension("time");
        for (int d = 0; d < days; d++) {
            time.cumulVar(model.start(d)).setRange(problem.days().get(d).from(), horizon);
            time.cumulVar(model.end(d)).setMax(problem.days().get(d).until());
        }
        restrict(problem, stops, manager, model, time);
        Assignment found = model.solveWithParameters(parameters(limit));
        return found == null ? new int[days][0] : routes(stops, manager, model, found, days);
    }

    private static void restrict(
            RoutingProblem problem,
            List<Stop> stops,
            RoutingIndexManager manager,
            RoutingModel model,
            RoutingDimension time) {
        List<List<Long>> ofSpot = new ArrayList<>();
        problem.spots().forEach(spot -> ofSpot.add(new ArrayList<>()));
        for (int i = 0; i < stops.size(); i++) {
            Stop stop = stops.get(i);
            long index = manager.nodeToIndex(i + 1);
            for (int d = 0; d < problem.days().size(); d++) {
                if (!stop.days().contains(d)) {
                    model.vehicleVar(index).removeValue(d);
                }
            }
            time.cumulVar(index).setRange(stop.window().from(), stop.window().to());
            ofSpot.get(stop.spot()).add(index);
        }
        for (int s = 0; s < ofSpot.size(); s++) {
            long[] indices = ofSpot.get(s).stream().mapToLong(Long::longValue).toArray();
            if (indices.length > 0) {
                model.addDisjunction(indices, problem.spots().get(s).worth() * PRIZE, 1);
            }
        }
    }

    private static RoutingSearchParameters parameters(Duration limit) {
        return main.defaultRoutingSearchParameters().toBuilder()
                .setFirstSolutionStrategy(FirstSolutionStrategy.Value.PARALLEL_CHEAPEST_INSERTION)
                .setLocalSearchMetaheuristic(LocalSearchMetaheuristic.Value.GUIDED_LOCAL_SEARCH)
                .setTimeLimit(com.google.protobuf.Duration.newBuilder()
                        .setSeconds(limit.getSeconds())
                        .setNanos(limit.getNano()))
                .build();
    }

    private static int[][] routes(
            List<Stop> stops, RoutingIndexManager manager, RoutingModel model, Assignment found, int days) {
        int[][] routes = new int[days][];
        for (int d = 0; d < days; d++) {
            List<Integer> route = new ArrayList<>();
            long index = found.value(model.nextVar(model.start(d)));
            while (!model.isEnd(index)) {
                route.add(stops.get(manager.indexToNode(index) - 1).spot());
                index = found.value(model.nextVar(index));
            }
            routes[d] = route.stream().mapToInt(Integer::intValue).toArray();
        }
        return routes;
    }
}

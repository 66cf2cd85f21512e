package com.surefoot.planning.tours;

import com.surefoot.planning.routing.RoutePlan;
import com.surefoot.planning.routing.RouteSearch;
import com.surefoot.planning.routing.RoutingProblem;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.function.Supplier;
import org.optaplanner.core.api.score.stream.ConstraintStreamImplType;
import org.optaplanner.core.api.solver.SolverFactory;
import org.optaplanner.core.config.phase.custom.CustomPhaseConfig;
import org.optaplanner.core.config.solver.SolverConfig;
import org.optaplanner.core.config.solver.termination.TerminationConfig;

/**
 * Plans tours with OptaPlanner and the same search that fills the days of a trip. For problems in which nothing counts
 * but the worth of what is visited.
 */
public final class TourPlanner {

    /** Bursts of search, more than any limit lets through. */
    private static final int STEPS = 1_000_000;

    /** Bursts grow until they are long enough that looking at the clock between them costs nothing. */
    private static final int BURST = 20;

    private static final int LONGEST_BURST = 200;

    private final SolverFactory<TourPlan> solvers;
    private final long seed;

    /** A planner that stops after a time. */
    public TourPlanner(long seed, Duration limit) {
        this.seed = seed;
        CustomPhaseConfig phase =
                new CustomPhaseConfig().withCustomPhaseCommandList(Collections.nCopies(STEPS, new AdvanceTours()));
        phase.setTerminationConfig(new TerminationConfig().withSpentLimit(limit));
        this.solvers = SolverFactory.create(new SolverConfig()
                .withSolutionClass(TourPlan.class)
                .withEntityClasses(Tour.class)
                .withConstraintProviderClass(TourConstraints.class)
                .withConstraintStreamImplType(ConstraintStreamImplType.BAVET)
                .withRandomSeed(seed)
                .withPhases(phase));
    }

    /** For each day the spots to visit, in order. */
    public List<List<Integer>> plan(RoutingProblem problem) {
        TourPlan plan = solvers.buildSolver().solve(new TourPlan(problem, bursts(problem)));
        if (!plan.score().isSolutionInitialized()) {
            // the limit ended the search before its first step
            plan.adopt(plan.search().get());
        }
        return plan.tours().stream()
                .map(tour -> tour.visits().stream().map(visit -> visit.spot()).toList())
                .toList();
    }

    private Supplier<RoutePlan> bursts(RoutingProblem problem) {
        RouteSearch search = new RouteSearch(problem, seed);
        return new Supplier<>() {
            private int burst;

            @Override
            public RoutePlan get() {
                if (burst == 0) {
                    search.construct();
                    burst = BURST;
                } else {
                    search.improve(burst);
                    burst = Math.min(LONGEST_BURST, burst + 1);
                }
                return search.best();
            }
        };
    }
}

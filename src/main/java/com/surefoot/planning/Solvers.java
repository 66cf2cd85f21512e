package com.surefoot.planning;

import com.surefoot.planning.api.PlanningLimits;
import com.surefoot.planning.constraints.TripConstraints;
import com.surefoot.planning.model.DayPlan;
import com.surefoot.planning.model.FramePlan;
import com.surefoot.planning.model.TripPlan;
import com.surefoot.planning.model.TripProblem;
import com.surefoot.planning.search.Advance;
import com.surefoot.planning.search.TripSearch;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.optaplanner.core.api.score.ScoreExplanation;
import org.optaplanner.core.api.score.buildin.hardsoftlong.HardSoftLongScore;
import org.optaplanner.core.api.score.stream.ConstraintStreamImplType;
import org.optaplanner.core.api.solver.SolutionManager;
import org.optaplanner.core.api.solver.Solver;
import org.optaplanner.core.api.solver.SolverFactory;
import org.optaplanner.core.config.phase.custom.CustomPhaseConfig;
import org.optaplanner.core.config.solver.SolverConfig;
import org.optaplanner.core.config.solver.termination.TerminationConfig;

/** OptaPlanner, set up for trips: its steps are bursts of {@link TripSearch}, its score is {@link TripConstraints}. */
final class Solvers {

    /** Steps after which it is clear enough which of several problems is the best to go on with. */
    private static final int GLANCE = 6;

    private final long seed;
    /** The time limit is kept to within one of so many parts of it. */
    private static final int PARTS = 8;

    /** Steps without an improvement after which a trip that is to stay is as good as it was. */
    private static final int SETTLED = 2;

    private final Duration time;
    /** For one part of the time limit, for two, and so on. */
    private final List<SolverFactory<TripPlan>> thorough;

    private final SolverFactory<TripPlan> glance;
    private final SolverFactory<TripPlan> touch;
    private final SolverFactory<TripPlan> sketch;
    private final SolutionManager<TripPlan, HardSoftLongScore> scores;

    Solvers(PlanningLimits limits) {
        this.seed = limits.seed();
        this.time = limits.time();
        this.thorough = IntStream.rangeClosed(1, PARTS)
                .mapToObj(parts -> factory(
                        limits.steps(),
                        limits.idleSteps(),
                        time.multipliedBy(parts).dividedBy(PARTS)))
                .toList();
        this.glance = factory(GLANCE, GLANCE, limits.time());
        this.touch = factory(GLANCE, SETTLED, limits.time());
        this.sketch = factory(1, 1, limits.time());
        this.scores = SolutionManager.create(glance);
    }

    private SolverFactory<TripPlan> factory(int steps, int idleSteps, Duration time) {
        CustomPhaseConfig phase =
                new CustomPhaseConfig().withCustomPhaseCommandList(Collections.nCopies(steps, new Advance()));
        phase.setTerminationConfig(
                new TerminationConfig().withUnimprovedStepCountLimit(idleSteps).withSpentLimit(time));
        return SolverFactory.create(new SolverConfig()
                .withSolutionClass(TripPlan.class)
                .withEntityClasses(FramePlan.class, DayPlan.class)
                .withConstraintProviderClass(TripConstraints.class)
                .withConstraintStreamImplType(ConstraintStreamImplType.BAVET)
                .withRandomSeed(seed)
                .withPhases(phase));
    }

    /** What can be put together without trying anything out. */
    TripPlan sketch(TripProblem problem) {
        return complete(sketch.buildSolver().solve(start(problem)));
    }

    /**
     * A first, short try.
     *
     * @param improved told each better plan that breaks nothing
     */
    TripPlan glance(TripProblem problem, Consumer<TripPlan> improved) {
        return solve((problem.keeping() ? touch : glance).buildSolver(), start(problem), improved);
    }

    /**
     * The best plan within the limits.
     *
     * @param improved told each better plan that breaks nothing
     */
    TripPlan solve(TripProblem problem, Consumer<TripPlan> improved) {
        return goOn(start(problem), Duration.ZERO, improved);
    }

    /**
     * The best plan within the limits, starting where a search ended; never a worse one.
     *
     * @param spent time that is gone already
     */
    TripPlan goOn(TripPlan plan, Duration spent, Consumer<TripPlan> improved) {
        long parts = PARTS - Math.min(PARTS, spent.multipliedBy(PARTS).dividedBy(time));
        if (parts == 0) {
            return complete(plan);
        }
        return solve(thorough.get((int) parts - 1).buildSolver(), plan, improved);
    }

    private TripPlan solve(Solver<TripPlan> solver, TripPlan plan, Consumer<TripPlan> improved) {
        solver.addEventListener(event -> {
            if (event.isEveryProblemChangeProcessed()
                    && event.getNewBestSolution().score().isFeasible()) {
                improved.accept(event.getNewBestSolution());
            }
        });
        return complete(solver.solve(plan));
    }

    /** A limit may end the search before its first step; a first plan there is all the same. */
    private TripPlan complete(TripPlan plan) {
        if (!plan.score().isSolutionInitialized()) {
            plan.search().get().ifPresent(plan::adopt);
            score(plan);
        }
        return plan;
    }

    ScoreExplanation<TripPlan, HardSoftLongScore> explain(TripPlan plan) {
        return scores.explain(plan);
    }

    /** Brings a plan's score up to date. */
    void score(TripPlan plan) {
        scores.update(plan);
    }

    private TripPlan start(TripProblem problem) {
        return new TripPlan(problem, new TripSearch(problem, seed));
    }
}

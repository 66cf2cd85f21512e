package com.surefoot.planning;

import com.surefoot.planning.api.Plan;
import com.surefoot.planning.api.Planner;
import com.surefoot.planning.api.PlanningLimits;
import com.surefoot.planning.api.PlanningRequest;
import com.surefoot.planning.constraints.TripConstraints;
import com.surefoot.planning.mapping.ItineraryBuilder;
import com.surefoot.planning.mapping.ModelBuilder;
import com.surefoot.planning.model.DayPlan;
import com.surefoot.planning.model.Frame;
import com.surefoot.planning.model.TripPlan;
import com.surefoot.planning.moves.FirstPlan;
import com.surefoot.planning.moves.TripMoves;
import com.surefoot.travel.Money;
import java.util.List;
import org.optaplanner.core.api.score.buildin.hardsoftlong.HardSoftLongScore;
import org.optaplanner.core.api.score.stream.ConstraintStreamImplType;
import org.optaplanner.core.api.solver.SolutionManager;
import org.optaplanner.core.api.solver.SolverFactory;
import org.optaplanner.core.config.heuristic.selector.move.factory.MoveIteratorFactoryConfig;
import org.optaplanner.core.config.localsearch.LocalSearchPhaseConfig;
import org.optaplanner.core.config.localsearch.decider.acceptor.LocalSearchAcceptorConfig;
import org.optaplanner.core.config.localsearch.decider.forager.LocalSearchForagerConfig;
import org.optaplanner.core.config.solver.SolverConfig;
import org.optaplanner.core.config.solver.termination.TerminationConfig;

/**
 * Plans with OptaPlanner: a greedy first plan, then late acceptance (Burke and Bykov 2017, "The late acceptance
 * hill-climbing heuristic") over moves made for trips. Safe for use by many threads; costly to create.
 */
public final class TripPlanner implements Planner {

    private static final int LATE_ACCEPTANCE = 400;

    private final SolverFactory<TripPlan> solvers;
    private final SolutionManager<TripPlan, HardSoftLongScore> scores;

    public TripPlanner(PlanningLimits limits) {
        this.solvers = SolverFactory.create(config(limits));
        this.scores = SolutionManager.create(solvers);
    }

    @Override
    public Plan plan(PlanningRequest request) {
        TripPlan best = solve(ModelBuilder.build(request));
        if (best.score().isFeasible()) {
            return feasible(request, best);
        }
        return request.brief()
                .budget()
                .map(budget -> planThriftily(request, budget))
                .orElseGet(() -> infeasible(best));
    }

    /** The cheapest trip tells whether the budget is the trouble, and what it would take. */
    private Plan planThriftily(PlanningRequest request, Money budget) {
        TripPlan cheapest = solve(ModelBuilder.buildThrifty(request));
        if (!cheapest.score().isFeasible()) {
            return infeasible(cheapest);
        }
        Money needed = new Money(cheapest.cost(), budget.currency());
        return needed.compareTo(budget) <= 0
                ? feasible(request, cheapest)
                : new Plan.Infeasible(List.of(Conflicts.overBudget(needed)));
    }

    private TripPlan solve(TripPlan plan) {
        FirstPlan.build(plan);
        return solvers.buildSolver().solve(plan);
    }

    private static Plan feasible(PlanningRequest request, TripPlan plan) {
        return new Plan.Feasible(ItineraryBuilder.build(request, plan));
    }

    private Plan infeasible(TripPlan plan) {
        return new Plan.Infeasible(Conflicts.list(plan, scores.explain(plan)));
    }

    private static SolverConfig config(PlanningLimits limits) {
        return new SolverConfig()
                .withSolutionClass(TripPlan.class)
                .withEntityClasses(Frame.class, DayPlan.class)
                .withConstraintProviderClass(TripConstraints.class)
                .withConstraintStreamImplType(ConstraintStreamImplType.BAVET)
                .withRandomSeed(limits.seed())
                .withPhases(search(limits));
    }

    private static LocalSearchPhaseConfig search(PlanningLimits limits) {
        LocalSearchPhaseConfig search = new LocalSearchPhaseConfig()
                .withMoveSelectorConfig(new MoveIteratorFactoryConfig().withMoveIteratorFactoryClass(TripMoves.class))
                .withAcceptorConfig(new LocalSearchAcceptorConfig().withLateAcceptanceSize(LATE_ACCEPTANCE))
                .withForagerConfig(new LocalSearchForagerConfig().withAcceptedCountLimit(1));
        search.setTerminationConfig(new TerminationConfig()
                .withScoreCalculationCountLimit(limits.evaluations())
                .withUnimprovedStepCountLimit(limits.idleSteps())
                .withSpentLimit(limits.time()));
        return search;
    }
}

package com.surefoot.planning.tours;

import static java.util.Objects.requireNonNull;

import com.surefoot.planning.routing.RoutePlan;
import com.surefoot.planning.routing.RoutingProblem;
import com.surefoot.planning.routing.Visit;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.optaplanner.core.api.domain.solution.PlanningEntityCollectionProperty;
import org.optaplanner.core.api.domain.solution.PlanningScore;
import org.optaplanner.core.api.domain.solution.PlanningSolution;
import org.optaplanner.core.api.domain.solution.ProblemFactProperty;
import org.optaplanner.core.api.domain.valuerange.ValueRangeProvider;
import org.optaplanner.core.api.score.buildin.hardsoftlong.HardSoftLongScore;

/** Tours through all days, as the solver sees them. */
@PlanningSolution
public class TourPlan {

    static final String ROUTES = "routes";

    @ProblemFactProperty
    private @Nullable RoutingProblem problem;

    @PlanningEntityCollectionProperty
    private List<Tour> tours = List.of();

    @PlanningScore
    private @Nullable HardSoftLongScore score;

    /** Not the solver's business: every clone shares it. */
    private @Nullable Supplier<RoutePlan> search;

    /** For the solver's cloning only. */
    TourPlan() {}

    /** A plan in which nothing is decided yet. */
    TourPlan(RoutingProblem problem, Supplier<RoutePlan> search) {
        this.problem = problem;
        this.search = search;
        this.tours =
                IntStream.range(0, problem.days().size()).mapToObj(Tour::new).toList();
    }

    /** Routes are made by the search, not picked from a list; the range names the one that is always possible. */
    @ValueRangeProvider(id = ROUTES)
    public List<List<Visit>> routes() {
        return List.of(List.of());
    }

    RoutingProblem problem() {
        return requireNonNull(problem, "problem");
    }

    Supplier<RoutePlan> search() {
        return requireNonNull(search, "search");
    }

    void adopt(RoutePlan plan) {
        tours.forEach(tour -> tour.follow(plan.days().get(tour.day())));
    }

    public List<Tour> tours() {
        return tours;
    }

    public HardSoftLongScore score() {
        return requireNonNull(score, "score");
    }
}

package com.surefoot.planning.model;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;
import org.optaplanner.core.api.domain.entity.PlanningEntity;
import org.optaplanner.core.api.domain.lookup.PlanningId;
import org.optaplanner.core.api.domain.variable.PlanningVariable;

/** Which rides to take and where to sleep. */
@PlanningEntity
public class FramePlan {

    @PlanningId
    private final long id = 0;

    private @Nullable TripProblem problem;

    @PlanningVariable(valueRangeProviderRefs = TripPlan.FRAMES)
    private @Nullable Frame frame;

    /** For the solver's cloning only. */
    FramePlan() {}

    FramePlan(TripProblem problem) {
        this.problem = problem;
    }

    public Frame frame() {
        return requireNonNull(frame, "frame");
    }

    public void choose(Frame chosen) {
        frame = chosen;
    }

    public long rideCost() {
        return frame().rideCost();
    }

    public long lodgingCost() {
        return frame().lodgingCost(requireNonNull(problem, "problem").segments());
    }

    public long id() {
        return id;
    }
}

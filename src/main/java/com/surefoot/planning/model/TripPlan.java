package com.surefoot.planning.model;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.optaplanner.core.api.domain.solution.PlanningEntityCollectionProperty;
import org.optaplanner.core.api.domain.solution.PlanningEntityProperty;
import org.optaplanner.core.api.domain.solution.PlanningScore;
import org.optaplanner.core.api.domain.solution.PlanningSolution;
import org.optaplanner.core.api.domain.solution.ProblemFactProperty;
import org.optaplanner.core.api.domain.valuerange.ValueRangeProvider;
import org.optaplanner.core.api.score.buildin.hardsoftlong.HardSoftLongScore;

/** A whole trip as the solver sees it. */
@PlanningSolution
public class TripPlan {

    static final String FRAMES = "frames";
    static final String TIMETABLES = "timetables";

    @ProblemFactProperty
    private @Nullable TripProblem problem;

    @PlanningEntityProperty
    private @Nullable FramePlan frame;

    @PlanningEntityCollectionProperty
    private List<DayPlan> days = List.of();

    /** Not the solver's business: every clone shares it. */
    private @Nullable Supplier<Optional<Assignment>> search;

    @PlanningScore
    private @Nullable HardSoftLongScore score;

    /** For the solver's cloning only. */
    TripPlan() {}

    /**
     * A plan in which nothing is decided yet.
     *
     * @param search gives a better assignment each time, or nothing if it has found none; the first time it gives one
     */
    public TripPlan(TripProblem problem, Supplier<Optional<Assignment>> search) {
        this.search = search;
        this.problem = problem;
        this.frame = new FramePlan(problem);
        this.days = problem.parts().stream().map(DayPlan::new).toList();
    }

    /** Timetables are made by the search, not picked from a list; the range names the one that is always possible. */
    @ValueRangeProvider(id = TIMETABLES)
    public List<DayTimetable> timetables() {
        return List.of(DayTimetable.AWAY);
    }

    /** Frames are made by the search as well. */
    @ValueRangeProvider(id = FRAMES)
    public List<Frame> frames() {
        return List.of();
    }

    /** Takes over all that is decided; for plans that no solver is at work on. */
    public void adopt(Assignment assignment) {
        framePlan().choose(assignment.frame());
        days.forEach(day -> day.follow(assignment.days().get(day.index())));
    }

    public TripProblem problem() {
        return requireNonNull(problem, "problem");
    }

    public Supplier<Optional<Assignment>> search() {
        return requireNonNull(search, "search");
    }

    public FramePlan framePlan() {
        return requireNonNull(frame, "frame");
    }

    public List<DayPlan> days() {
        return days;
    }

    public HardSoftLongScore score() {
        return requireNonNull(score, "score");
    }

    public Frame frame() {
        return framePlan().frame();
    }

    /** Everything, in minor units. */
    public long cost() {
        return frame().cost(problem().segments())
                + days.stream().mapToLong(day -> day.timetable().cost()).sum();
    }
}

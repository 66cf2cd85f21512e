package com.surefoot.planning.model;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.stream.Stream;
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

    static final String OUTBOUND = "outbound";
    static final String INBOUND = "inbound";
    static final String LODGING = "lodging";
    static final String ROUTES = "routes";

    @ProblemFactProperty
    private @Nullable TripSetting setting;

    @ValueRangeProvider(id = OUTBOUND)
    private List<LegOption> outbound = List.of();

    @ValueRangeProvider(id = INBOUND)
    private List<LegOption> inbound = List.of();

    @ValueRangeProvider(id = LODGING)
    private List<LodgingOption> lodging = List.of();

    @PlanningEntityProperty
    private @Nullable Frame frame;

    @PlanningEntityCollectionProperty
    private List<DayPlan> days = List.of();

    @PlanningScore
    private @Nullable HardSoftLongScore score;

    /** For the solver's cloning only. */
    TripPlan() {}

    public TripPlan(
            TripSetting setting, List<LegOption> outbound, List<LegOption> inbound, List<LodgingOption> lodging) {
        this.setting = setting;
        this.outbound = List.copyOf(outbound);
        this.inbound = List.copyOf(inbound);
        this.lodging = List.copyOf(lodging);
        Frame shared = new Frame();
        this.frame = shared;
        this.days = Stream.iterate(0, day -> day + 1)
                .limit(setting.days())
                .map(day -> new DayPlan(day, shared, setting))
                .toList();
    }

    /** Routes are made by moves, not picked from a list; the range names the one that is always possible. */
    @ValueRangeProvider(id = ROUTES)
    public List<Route> routes() {
        return List.of(Route.EMPTY);
    }

    public TripSetting setting() {
        return requireNonNull(setting, "setting");
    }

    public List<LegOption> outbound() {
        return outbound;
    }

    public List<LegOption> inbound() {
        return inbound;
    }

    public List<LodgingOption> lodging() {
        return lodging;
    }

    public Frame frame() {
        return requireNonNull(frame, "frame");
    }

    public List<DayPlan> days() {
        return days;
    }

    public HardSoftLongScore score() {
        return requireNonNull(score, "score");
    }

    /** Everything, in minor units. */
    public long cost() {
        return frame().cost()
                + days.stream().mapToLong(day -> day.timetable().cost()).sum();
    }
}

package com.surefoot.planning.model;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;
import org.optaplanner.core.api.domain.entity.PlanningEntity;
import org.optaplanner.core.api.domain.lookup.PlanningId;
import org.optaplanner.core.api.domain.variable.PlanningVariable;
import org.optaplanner.core.api.domain.variable.ShadowVariable;

/** A day of the trip: its route is what the solver changes, its timetable follows from route and frame. */
@PlanningEntity
public class DayPlan {

    @PlanningId
    private int index;

    private @Nullable Frame frame;

    private @Nullable TripSetting setting;

    @PlanningVariable(valueRangeProviderRefs = TripPlan.ROUTES)
    private @Nullable Route route;

    @ShadowVariable(variableListenerClass = TimetableListener.class, sourceVariableName = "route")
    @ShadowVariable(
            variableListenerClass = TimetableListener.class,
            sourceEntityClass = Frame.class,
            sourceVariableName = "outbound")
    @ShadowVariable(
            variableListenerClass = TimetableListener.class,
            sourceEntityClass = Frame.class,
            sourceVariableName = "inbound")
    @ShadowVariable(
            variableListenerClass = TimetableListener.class,
            sourceEntityClass = Frame.class,
            sourceVariableName = "lodging")
    private @Nullable DayTimetable timetable;

    /** For the solver's cloning only. */
    DayPlan() {}

    public DayPlan(int index, Frame frame, TripSetting setting) {
        this.index = index;
        this.frame = frame;
        this.setting = setting;
    }

    public int index() {
        return index;
    }

    public Route route() {
        return requireNonNull(route, "route");
    }

    public void setRoute(Route newRoute) {
        route = newRoute;
    }

    public DayTimetable timetable() {
        return requireNonNull(timetable, "timetable");
    }

    /** What the timetable would be with another route. */
    public DayTimetable timetableWith(Route other) {
        return DayTimetable.of(requireNonNull(frame, "frame"), requireNonNull(setting, "setting"), index, other);
    }

    /** Brings the timetable up to date with route and frame. */
    public void refresh() {
        timetable = timetableWith(route());
    }
}

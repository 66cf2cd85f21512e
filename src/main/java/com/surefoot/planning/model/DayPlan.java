package com.surefoot.planning.model;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;
import org.optaplanner.core.api.domain.entity.PlanningEntity;
import org.optaplanner.core.api.domain.lookup.PlanningId;
import org.optaplanner.core.api.domain.variable.PlanningVariable;

/** A part of the trip and what is done in it. */
@PlanningEntity
public class DayPlan {

    @PlanningId
    private int index;

    private @Nullable Part part;

    @PlanningVariable(valueRangeProviderRefs = TripPlan.TIMETABLES)
    private @Nullable DayTimetable timetable;

    /** For the solver's cloning only. */
    DayPlan() {}

    DayPlan(Part part) {
        this.index = part.index();
        this.part = part;
    }

    public int index() {
        return index;
    }

    public Part part() {
        return requireNonNull(part, "part");
    }

    public DayTimetable timetable() {
        return requireNonNull(timetable, "timetable");
    }

    public void follow(DayTimetable other) {
        timetable = other;
    }
}

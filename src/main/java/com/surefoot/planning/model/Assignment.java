package com.surefoot.planning.model;

import java.util.List;

/**
 * All that is decided in a plan.
 *
 * @param days one timetable for each part of the trip
 */
public record Assignment(Frame frame, List<DayTimetable> days) {

    public Assignment {
        days = List.copyOf(days);
    }
}

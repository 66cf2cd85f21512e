package com.surefoot.planning.moves;

import com.surefoot.planning.model.DayPlan;
import com.surefoot.planning.model.DayTimetable;
import com.surefoot.planning.model.Points;
import com.surefoot.planning.model.Route;
import com.surefoot.planning.model.Spot;
import com.surefoot.planning.model.TripSetting;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * A spot put into a route.
 *
 * @param points what the day is worth then
 */
record Insertion(Route route, DayTimetable timetable, long points) {

    /** The position that makes the day best; the first of equals. */
    static Insertion best(DayPlan day, TripSetting setting, Route route, Spot spot) {
        return IntStream.rangeClosed(0, route.size())
                .mapToObj(position -> at(day, setting, route.with(position, spot)))
                .max(Comparator.comparingLong(Insertion::points))
                .orElseThrow();
    }

    private static Insertion at(DayPlan day, TripSetting setting, Route route) {
        DayTimetable timetable = day.timetableWith(route);
        return new Insertion(route, timetable, Points.day(timetable, setting));
    }
}

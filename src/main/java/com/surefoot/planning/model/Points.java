package com.surefoot.planning.model;

/**
 * What things are worth to one another. Ten points are what the least of sights is worth, a thousand the greatest; a
 * trip that spends its whole budget gives up three thousand.
 */
public final class Points {

    private static final long TRAVEL_MINUTE = 4;
    private static final long IDLE_MINUTE = 2;
    private static final long WHOLE_BUDGET = 3_000;

    /** More than anything good can outweigh; for choosing among options outside the solver. */
    private static final long WRONG = 100_000;

    private Points() {}

    public static long travel(DayTimetable day) {
        return day.travel() * TRAVEL_MINUTE;
    }

    public static long idle(DayTimetable day) {
        return day.idle() * IDLE_MINUTE;
    }

    /** Points an amount of minor units costs. */
    public static long money(long cost, TripSetting setting) {
        return Math.round((double) cost * WHOLE_BUDGET / setting.reference());
    }

    /** All that is right and wrong with a day in one figure. */
    public static long day(DayTimetable day, TripSetting setting) {
        return day.worth()
                - travel(day)
                - idle(day)
                - money(day.cost(), setting)
                - WRONG * wrong(day)
                - WRONG * overfull(day, setting);
    }

    /** All that is right and wrong with rides and lodging in one figure. */
    public static long frame(Frame frame, TripSetting setting) {
        return frame.lodging().comfort() * frame.nights()
                - frame.outbound().burden()
                - frame.inbound().burden()
                - money(frame.cost(), setting)
                - WRONG * frame.collision();
    }

    /** Sights beyond what the pace allows; what must be seen does not count. */
    public static long overfull(DayTimetable day, TripSetting setting) {
        return Math.max(0, day.optionalSights() - setting.pace().sightsADay());
    }

    private static long wrong(DayTimetable day) {
        return (long) day.closed() + day.late() + day.missingMeals().size();
    }
}

package com.surefoot.planning.model;

import com.surefoot.itinerary.Pace;
import com.surefoot.planning.api.Flavour;

/**
 * What things are worth to one another. Ten points are what the least of sights is worth, a thousand the greatest; a
 * trip that spends as much as is usual for it gives up {@code usualTotal} points.
 *
 * @param travelMinute points a minute on the way costs
 * @param idleMinute points a minute of waiting costs
 * @param moneyUnit points a minor unit costs
 * @param worth percent at which sights count
 */
public record Points(long travelMinute, long idleMinute, double moneyUnit, int worth) {

    /** What a meal is worth that need not be had: more than it costs even the thriftiest, and than a day's sights. */
    public static final long MEAL = 10_000;

    private static final long USUAL_TOTAL = 2_000;
    private static final long THRIFTY_TOTAL = 40_000;

    /**
     * What matters to a kind of traveller.
     *
     * @param reference a usual total in minor units, against which money is weighed
     */
    public static Points of(Flavour flavour, long reference) {
        double unit = (double) USUAL_TOTAL / Math.max(1, reference);
        return switch (flavour) {
            case BALANCED, SUREST -> new Points(4, 2, unit, 100);
            case CHEAPEST -> new Points(1, 1, unit * THRIFTY_TOTAL / USUAL_TOTAL, 20);
            case RELAXED -> new Points(12, 0, unit, 100);
            case FULLEST -> new Points(3, 3, unit / 2, 200);
        };
    }

    public long money(long cost) {
        return Math.round(cost * moneyUnit);
    }

    public long travel(DayTimetable day) {
        return day.travel() * travelMinute;
    }

    public long idle(DayTimetable day) {
        return day.idle() * idleMinute;
    }

    /** Who wants full days is glad of each minute there, whether or not there is something planned for it. */
    public long stay(Frame frame, Pace pace) {
        return pace == Pace.FULL ? frame.stayMinutes() : 0;
    }

    /** All that is right and wrong with rides and lodging in one figure, the hard rules aside. */
    public long frame(Frame frame, TripProblem problem) {
        long points = stay(frame, problem.pace()) - money(frame.cost(problem.segments()));
        for (LegOption leg : frame.legs()) {
            points += leg.favour() - leg.burden();
        }
        return points + frame.comfort(problem.segments());
    }
}

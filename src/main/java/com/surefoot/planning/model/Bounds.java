package com.surefoot.planning.model;

/**
 * From when to when a part of a trip can be used, and where it begins and ends.
 *
 * @param here false if the party is not in the city then; the rest then means nothing
 * @param from first usable minute
 * @param startLocation row of the city's journey table
 * @param until minute by which the end location must be reached
 * @param endLocation row of the city's journey table
 * @param startsAtHotel whether it begins where the night was spent
 * @param endsAtHotel whether it ends where the night is spent
 */
public record Bounds(
        boolean here,
        int from,
        int startLocation,
        int until,
        int endLocation,
        boolean startsAtHotel,
        boolean endsAtHotel) {

    private static final Bounds AWAY = new Bounds(false, 0, 0, 0, 0, false, false);

    /** Time a party takes to settle after a late arrival. */
    private static final int LATE_ARRIVAL_GRACE = 3 * 60;

    public static Bounds of(Frame frame, TripProblem problem, Part part, int style) {
        Segment segment = part.segment();
        int day = part.day();
        if (day < frame.firstDay(segment.index()) || day > frame.lastDay(segment)) {
            return AWAY;
        }
        boolean arriving = day == frame.firstDay(segment.index());
        boolean leaving = day == frame.lastDay(segment) && frame.departs(segment.index());
        int start = arriving
                ? frame.arrival(segment.index()).alights()
                : frame.stay(segment, day - 1).location();
        int end = leaving ? frame.departure(segment.index()).boards() : hotel(frame.stay(segment, day), start);
        int from = arriving ? frame.arrival(segment.index()).free() : problem.dayStart(day);
        int until = leaving ? frame.departure(segment.index()).due() : problem.dayEnd(day);
        if (arriving && !leaving) {
            until = Math.max(until, from + LATE_ARRIVAL_GRACE);
        }
        if (leaving && !arriving) {
            // an early departure calls for an early start
            from = Math.min(from, until - problem.journeys(segment).minutes(style, start, end));
        }
        return new Bounds(true, from, start, until, end, !arriving, !leaving);
    }

    /** A day that ends without a bed ends where it began. */
    private static int hotel(LodgingOption stay, int start) {
        return stay.offer().isEmpty() ? start : stay.location();
    }

    /** Whether it is all of a day: no ride begins or ends on it. */
    public boolean isWhole() {
        return here && startsAtHotel && endsAtHotel;
    }

    /** Whether there is room for a meal that may begin between two minutes. */
    public boolean leavesRoomFor(int earliest, int latest, int duration) {
        int slack = 45;
        return here && from + slack <= latest && Math.max(from, earliest) + duration + 2 * slack <= until;
    }
}

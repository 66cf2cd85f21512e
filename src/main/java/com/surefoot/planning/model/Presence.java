package com.surefoot.planning.model;

/**
 * From when to when a day can be used, and where it begins and ends.
 *
 * @param here false if the party is not in the city that day; the rest then means nothing
 * @param from first usable minute
 * @param startLocation row of the journey table
 * @param until minute by which the day's end location must be reached
 * @param endLocation row of the journey table
 * @param startsAtHotel whether the day begins where the night was spent
 * @param endsAtHotel whether the day ends where the night is spent
 */
public record Presence(
        boolean here,
        int from,
        int startLocation,
        int until,
        int endLocation,
        boolean startsAtHotel,
        boolean endsAtHotel) {

    private static final Presence AWAY = new Presence(false, 0, 0, 0, 0, false, false);

    /** Time a party takes to settle after a late arrival. */
    private static final int LATE_ARRIVAL_GRACE = 3 * 60;

    public static Presence of(Frame frame, TripSetting setting, int day) {
        if (day < frame.firstDay() || day > frame.lastDay()) {
            return AWAY;
        }
        boolean arriving = day == frame.firstDay();
        boolean leaving = day == frame.lastDay();
        int hotel = frame.lodging().location();
        int start = arriving ? frame.outbound().location() : hotel;
        int end = leaving ? frame.inbound().location() : hotel;
        int until = leaving ? frame.inbound().due() : setting.dayEnd(day);
        int from = arriving ? frame.outbound().free() : setting.dayStart(day);
        if (arriving && !leaving) {
            until = Math.max(until, from + LATE_ARRIVAL_GRACE);
        }
        if (leaving && !arriving) {
            // an early departure calls for an early start
            from = Math.min(from, until - setting.journeys().minutes(start, end));
        }
        return new Presence(true, from, start, until, end, !arriving, !leaving);
    }

    /** Whether the day leaves room for a meal that may begin between two minutes of it. */
    public boolean leavesRoomFor(int earliest, int latest, int duration) {
        int slack = 45;
        return here && from + slack <= latest && Math.max(from, earliest) + duration + 2 * slack <= until;
    }
}

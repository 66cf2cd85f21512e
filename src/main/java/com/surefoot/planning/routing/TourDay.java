package com.surefoot.planning.routing;

/**
 * A day, which is one tour from its start to its end location.
 *
 * @param from tick at which it can leave the start
 * @param until tick by which it must reach the end
 * @param start location index
 * @param end location index
 * @param style index of the travel table that holds on this day
 * @param usable whether anything can be visited at all
 */
public record TourDay(int from, int until, int start, int end, int style, boolean usable) {

    public TourDay {
        if (start < 0 || end < 0 || style < 0) {
            throw new IllegalArgumentException(
                    "Start %d, end %d, style %d of a day. Maybe count from 0?".formatted(start, end, style));
        }
    }

    /** A usable day of the first style. */
    public static TourDay of(int from, int until, int start, int end) {
        return new TourDay(from, until, start, end, 0, true);
    }
}

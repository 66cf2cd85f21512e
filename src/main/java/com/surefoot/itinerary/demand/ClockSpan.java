package com.surefoot.itinerary.demand;

import static java.util.Objects.requireNonNull;

import java.time.LocalTime;

/**
 * A span of the clock, both ends included; on any day.
 *
 * @param from {@link LocalTime#MIN} where it has no beginning
 * @param until not before the beginning; {@link LocalTime#MAX} where it has no end
 */
public record ClockSpan(LocalTime from, LocalTime until) {

    /** The whole day. */
    public static final ClockSpan ANY = new ClockSpan(LocalTime.MIN, LocalTime.MAX);

    public ClockSpan {
        requireNonNull(from, "from");
        requireNonNull(until, "until");
        if (until.isBefore(from)) {
            throw new IllegalArgumentException("%s is before %s. Maybe the two are swapped?".formatted(until, from));
        }
    }

    /** Not before a time. */
    public static ClockSpan from(LocalTime from) {
        return new ClockSpan(from, LocalTime.MAX);
    }

    /** Not after a time. */
    public static ClockSpan until(LocalTime until) {
        return new ClockSpan(LocalTime.MIN, until);
    }

    public boolean contains(LocalTime time) {
        return !time.isBefore(from) && !time.isAfter(until);
    }
}

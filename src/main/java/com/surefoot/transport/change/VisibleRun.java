package com.surefoot.transport.change;

import static java.util.Objects.requireNonNull;

import com.surefoot.transport.timetable.ServiceTime;

/**
 * A run, in the words of those who would take it.
 *
 * @param tripId a trip that makes it; others that look the same may do so on other days
 * @param number what is on the board; may be empty
 * @param from the first station
 * @param to the last station
 * @param times how often it goes a day; more than once where it is repeated at a headway
 */
public record VisibleRun(
        String tripId, String number, String from, String to, ServiceTime departure, ServiceTime arrival, int times) {

    public VisibleRun {
        requireNonNull(tripId, "tripId");
        requireNonNull(number, "number");
        requireNonNull(from, "from");
        requireNonNull(to, "to");
        requireNonNull(departure, "departure");
        requireNonNull(arrival, "arrival");
        if (times < 1) {
            throw new IllegalArgumentException(
                    "Trip '%s' goes %d times a day. Maybe its headway is wrong?".formatted(tripId, times));
        }
    }

    /** Such as {@code RJ 60 at 08:30:00 from Wien Hbf to Salzburg Hbf}. */
    @Override
    public String toString() {
        return (number + " at " + departure + " from " + from + " to " + to).strip();
    }
}

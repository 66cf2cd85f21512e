package com.surefoot.transport.change;

import static java.util.Objects.requireNonNull;

import com.surefoot.transport.timetable.DaySet;
import com.surefoot.transport.timetable.Frequency;
import java.util.List;

/**
 * A trip as travellers see it.
 *
 * @param tripId its id, which travellers do not see
 * @param number what they look for on the board: its own number, else its line's name; may be empty
 * @param numbered whether that is its own, so that no other trip of the day has it
 * @param calls in order, at least one
 * @param repeats when it is repeated; if empty, it runs once a day
 * @param days on which it runs
 */
public record SeenTrip(
        String tripId, String number, boolean numbered, List<SeenCall> calls, List<Frequency> repeats, DaySet days) {

    public SeenTrip {
        requireNonNull(tripId, "tripId");
        requireNonNull(number, "number");
        calls = List.copyOf(calls);
        repeats = List.copyOf(repeats);
        requireNonNull(days, "days");
        if (calls.isEmpty()) {
            throw new IllegalArgumentException(
                    "Trip '%s' calls nowhere. Maybe its stop times were lost?".formatted(tripId));
        }
    }
}

package com.surefoot.transport.timetable;

import static java.util.Objects.requireNonNull;

import java.time.Duration;

/**
 * A trip that is repeated at a headway.
 *
 * @param first the first departure from the trip's first stop
 * @param end no departure from the first stop at or after this
 * @param exact whether departures lie exactly a headway apart
 */
public record Frequency(String tripId, ServiceTime first, ServiceTime end, Duration headway, boolean exact) {

    public Frequency {
        requireNonNull(tripId, "tripId");
        if (end.compareTo(first) <= 0 || headway.compareTo(Duration.ZERO) <= 0) {
            throw new IllegalArgumentException(
                    "Trip '%s' repeats every %s from %s to %s. Maybe the columns are shifted?"
                            .formatted(tripId, headway, first, end));
        }
    }
}

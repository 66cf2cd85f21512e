package com.surefoot.transport.timetable;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Names a vehicle run within a source: a trip on one of its service days.
 *
 * @param tripId as its timetable has it
 * @param start the departure from its first stop, where the trip is repeated within the day
 * @param serviceDay the day it belongs to, which it may outlast
 */
public record RunId(String tripId, Optional<ServiceTime> start, LocalDate serviceDay) {

    public RunId {
        requireNonNull(start, "start");
        requireNonNull(serviceDay, "serviceDay");
        if (tripId.isEmpty()) {
            throw new IllegalArgumentException(
                    "A run on %s is of no trip. Maybe its id is missing?".formatted(serviceDay));
        }
    }

    /** The only run of a trip on a day. */
    public static RunId of(String tripId, LocalDate serviceDay) {
        return new RunId(tripId, Optional.empty(), serviceDay);
    }

    /** In words for people and messages. */
    @Override
    public String toString() {
        return tripId + start.map(time -> " at " + time).orElse("") + " on " + serviceDay;
    }
}

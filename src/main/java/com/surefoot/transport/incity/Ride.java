package com.surefoot.transport.incity;

import static java.util.Objects.requireNonNull;

import java.time.ZonedDateTime;

/**
 * A vehicle's run that a stage is ridden on, by its timetable.
 *
 * @param line as riders know it
 * @param headsign where it says it goes, empty if it says nothing
 * @param departure from the stop where one boards
 * @param arrival at the stop where one alights
 * @param live whether the times have been seen to be so now, and are not only planned
 */
public record Ride(String line, String headsign, ZonedDateTime departure, ZonedDateTime arrival, boolean live) {

    public Ride {
        requireNonNull(line, "line");
        requireNonNull(headsign, "headsign");
        requireNonNull(departure, "departure");
        requireNonNull(arrival, "arrival");
        if (arrival.isBefore(departure)) {
            throw new IllegalArgumentException("Line %s arrives at %s and departs at %s. Maybe they are swapped?"
                    .formatted(line, arrival, departure));
        }
    }
}

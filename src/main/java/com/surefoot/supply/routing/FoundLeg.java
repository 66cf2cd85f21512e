package com.surefoot.supply.routing;

import static java.util.Objects.requireNonNull;

import com.surefoot.transport.incity.InCityMode;
import com.surefoot.travel.Distance;
import com.surefoot.travel.Place;
import java.time.Instant;
import java.util.Optional;

/**
 * A part of a way as a server tells it.
 *
 * @param start of a walk, or when the vehicle departs
 * @param walked how far, of a walk
 * @param run of a ride
 */
public record FoundLeg(
        InCityMode mode,
        Place from,
        Place to,
        Instant start,
        Instant end,
        Optional<Distance> walked,
        Optional<Run> run) {

    /**
     * The vehicle one rides on.
     *
     * @param live whether its times were seen to be so
     */
    public record Run(String line, String headsign, boolean live) {

        public Run {
            requireNonNull(line, "line");
            requireNonNull(headsign, "headsign");
        }
    }

    /** @throws IllegalArgumentException if it ends before it starts, or is neither a walk nor a ride */
    public FoundLeg {
        requireNonNull(mode, "mode");
        requireNonNull(from, "from");
        requireNonNull(to, "to");
        if (end.isBefore(start) || walked.isPresent() == run.isPresent()) {
            throw new IllegalArgumentException(
                    "A leg by %s from %s until %s is none. Maybe its fields are mixed up?".formatted(mode, start, end));
        }
    }
}

package com.surefoot.supply.routing;

import static java.util.Objects.requireNonNull;

import com.surefoot.transport.incity.InCityMode;
import com.surefoot.travel.Distance;
import com.surefoot.travel.Money;
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
     * @param ticket what one person pays; empty if whoever found it does not say
     * @param way how far one rides; empty if that is not known either
     */
    public record Run(String line, String headsign, boolean live, Optional<Money> ticket, Optional<Distance> way) {

        public Run {
            requireNonNull(line, "line");
            requireNonNull(headsign, "headsign");
            requireNonNull(ticket, "ticket");
            requireNonNull(way, "way");
        }

        /** One of which only the times are known. */
        public Run(String line, String headsign, boolean live) {
            this(line, headsign, live, Optional.empty(), Optional.empty());
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

package com.surefoot.transport.live;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.Optional;

/**
 * From when to when something holds.
 *
 * @param start the first moment; empty if it has always held
 * @param end the first moment after it; empty if it holds on
 */
public record Period(Optional<Instant> start, Optional<Instant> end) {

    public Period {
        requireNonNull(start, "start");
        requireNonNull(end, "end");
        if (start.isPresent() && end.isPresent() && !start.get().isBefore(end.get())) {
            throw new IllegalArgumentException(
                    "A period from %s ends at %s. Maybe the two are swapped?".formatted(start.get(), end.get()));
        }
    }

    /** Whether it holds at any moment from the first to the last, both included. */
    public boolean overlaps(Instant first, Instant last) {
        return start.filter(last::isBefore).isEmpty()
                && end.filter(until -> !first.isBefore(until)).isEmpty();
    }
}

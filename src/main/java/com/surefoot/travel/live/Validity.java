package com.surefoot.travel.live;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * For how long something that a supplier said counts.
 *
 * @param observedAt when it was said
 * @param expiresAt from when on it says nothing any more; none if nobody sets an end
 */
public record Validity(Instant observedAt, Optional<Instant> expiresAt) {

    /** @throws IllegalArgumentException if it ends before it begins */
    public Validity {
        requireNonNull(observedAt, "observedAt");
        if (expiresAt.filter(observedAt::isAfter).isPresent()) {
            throw new IllegalArgumentException("What was said at %s had expired at %s. Maybe a clock is wrong?"
                    .formatted(observedAt, expiresAt.get()));
        }
    }

    /** For so long from then on. */
    public static Validity of(Instant observedAt, Duration timeToLive) {
        return new Validity(observedAt, Optional.of(observedAt.plus(timeToLive)));
    }

    /** Whether it has expired by then. */
    public boolean isOver(Instant now) {
        return expiresAt.filter(end -> !now.isBefore(end)).isPresent();
    }
}

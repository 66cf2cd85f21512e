package com.surefoot.lodging;

import java.time.Duration;
import java.util.Optional;

/**
 * Until when a booking can be cancelled for nothing.
 *
 * @param freeUntilBeforeCheckIn how long before check-in the free period ends; empty if it never was free
 */
public record CancellationPolicy(Optional<Duration> freeUntilBeforeCheckIn) {

    public static final CancellationPolicy NON_REFUNDABLE = new CancellationPolicy(Optional.empty());

    public CancellationPolicy {
        if (freeUntilBeforeCheckIn.filter(Duration::isNegative).isPresent()) {
            throw new IllegalArgumentException(
                    "A free cancellation of %s before check-in ends after it. Maybe drop the sign?"
                            .formatted(freeUntilBeforeCheckIn.get()));
        }
    }

    public static CancellationPolicy freeUntil(Duration beforeCheckIn) {
        return new CancellationPolicy(Optional.of(beforeCheckIn));
    }
}

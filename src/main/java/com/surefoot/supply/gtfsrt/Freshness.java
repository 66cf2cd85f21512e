package com.surefoot.supply.gtfsrt;

import java.time.Duration;
import java.time.Instant;

/**
 * How old what is told may be and still count as known right now.
 *
 * @param tripUpdates what is told of runs
 * @param alerts what travellers are warned of
 * @param tolerance by which the clocks of feeds may be ahead
 */
public record Freshness(Duration tripUpdates, Duration alerts, Duration tolerance) {

    /** 90 seconds, 10 minutes, and a minute ahead. */
    public static final Freshness USUAL =
            new Freshness(Duration.ofSeconds(90), Duration.ofMinutes(10), Duration.ofMinutes(1));

    public Freshness {
        if (tripUpdates.isNegative() || alerts.isNegative() || tolerance.isNegative()) {
            throw new IllegalArgumentException(
                    "Trip updates of %s and alerts of %s, ahead by %s. Maybe a sign is wrong?"
                            .formatted(tripUpdates, alerts, tolerance));
        }
    }

    /** What is older counts for nothing at all. */
    Duration longest() {
        return tripUpdates.compareTo(alerts) > 0 ? tripUpdates : alerts;
    }

    /** Whether what was seen then is too old by now. */
    static boolean isStale(Instant seenAt, Duration most, Instant now) {
        return seenAt.isBefore(now.minus(most));
    }

    /** Whether that moment cannot have been yet. */
    boolean isAhead(Instant seenAt, Instant now) {
        return seenAt.isAfter(now.plus(tolerance));
    }
}

package com.surefoot.supply.http;

import java.time.Duration;

/**
 * How often a supplier may be asked.
 *
 * @param calls at the most
 * @param period in which they may be made
 */
public record Quota(int calls, Duration period) {

    /** What no supplier minds: once a second on average. */
    public static final Quota USUAL = new Quota(60, Duration.ofMinutes(1));

    /** @throws IllegalArgumentException if nothing may be asked, or in no time */
    public Quota {
        if (calls < 1 || period.isNegative() || period.isZero() || period.compareTo(Bounds.LONGEST) > 0) {
            throw new IllegalArgumentException(
                    "A quota of %d calls in %s lets nobody ask. Maybe write quota-calls: 60 and quota-period: 1m?"
                            .formatted(calls, period));
        }
    }
}

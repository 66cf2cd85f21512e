package com.surefoot.refresh;

import static java.util.Objects.requireNonNull;

import com.surefoot.evidence.FactId;
import java.time.Duration;
import java.time.Instant;

/**
 * What hangs on a fact.
 *
 * @param weight how many trips, each saved one counting for one
 * @param departure when the first of them begins
 */
public record Stake(FactId fact, double weight, Instant departure) {

    /** With so long to go, a trip matters half as much as on the day it begins: there is time to ask again. */
    private static final double HALF_DAYS = 14;

    public Stake {
        requireNonNull(fact, "fact");
        requireNonNull(departure, "departure");
        if (!(weight > 0)) {
            throw new IllegalArgumentException(
                    "%s with a weight of %s. Maybe nothing rests on it?".formatted(fact, weight));
        }
    }

    /** Weight times nearness: 1 / (1 + days to go / {@value #HALF_DAYS}). */
    double counts(Instant now) {
        double days = Math.max(0, Duration.between(now, departure).toHours() / 24.0);
        return weight / (1 + days / HALF_DAYS);
    }

    /** What hangs on either. */
    Stake and(Stake other) {
        return new Stake(
                fact, weight + other.weight, departure.isBefore(other.departure) ? departure : other.departure);
    }
}

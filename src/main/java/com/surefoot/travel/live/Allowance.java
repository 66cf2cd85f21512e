package com.surefoot.travel.live;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * How often a supplier may be asked.
 *
 * @param calls in a period
 * @param period of the quota
 * @param left calls of the period that is running; below zero where some wait for the next
 * @param restsUntil until when it is not asked at all, if so
 */
public record Allowance(int calls, Duration period, int left, Optional<Instant> restsUntil) {

    /** Of who minds no question. */
    public static final Allowance PLENTY = new Allowance(1_000_000, Duration.ofSeconds(1), 1_000_000, Optional.empty());

    /** @throws IllegalArgumentException if nothing may ever be asked */
    public Allowance {
        requireNonNull(restsUntil, "restsUntil");
        if (calls < 1 || period.isNegative() || period.isZero()) {
            throw new IllegalArgumentException(
                    "%d calls in %s let nobody ask. Maybe the quota is missing?".formatted(calls, period));
        }
    }

    /** What may be asked of both at once. */
    public Allowance and(Allowance other) {
        boolean tighter = other.rate() < rate();
        Optional<Instant> longer = restsUntil
                .map(one -> other.restsUntil.filter(one::isBefore).orElse(one))
                .or(() -> other.restsUntil);
        return new Allowance(
                tighter ? other.calls : calls, tighter ? other.period : period, Math.min(left, other.left), longer);
    }

    private double rate() {
        return calls / (double) period.toMillis();
    }
}

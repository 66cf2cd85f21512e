package com.surefoot.simulation;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * From a day on operators fail more often.
 *
 * @param days until it is so in full: 0 if abrupt
 * @param factor how much more often, in the end
 */
public record Drift(LocalDate from, int days, double factor) {

    public Drift {
        requireNonNull(from, "from");
        if (days < 0 || !(factor >= 0)) {
            throw new IllegalArgumentException(
                    "A drift by %s within %d days. Maybe one is negative?".formatted(factor, days));
        }
    }

    /** No drift. */
    public static Drift none() {
        return new Drift(LocalDate.MAX, 0, 1);
    }

    double on(LocalDate day) {
        if (day.isBefore(from)) {
            return 1;
        }
        double part = days == 0 ? 1 : Math.min(1, ChronoUnit.DAYS.between(from, day) / (double) days);
        return 1 + part * (factor - 1);
    }
}

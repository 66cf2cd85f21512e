package com.surefoot.planning.api;

import java.time.Duration;

/**
 * When to stop improving. The same request, seed and number of steps give the same plan, as long as the time limit is
 * not what ends the search.
 *
 * @param seed of the search's random choices
 * @param steps at most so many bursts of search
 * @param idleSteps at most so many of them in a row without an improvement
 * @param time at most so long
 */
public record PlanningLimits(long seed, int steps, int idleSteps, Duration time) {

    public PlanningLimits {
        if (steps < 1 || idleSteps < 1 || time.compareTo(Duration.ZERO) <= 0) {
            throw new IllegalArgumentException(
                    "A search of %d steps in %s finds nothing. Maybe leave the limits out?".formatted(steps, time));
        }
    }
}

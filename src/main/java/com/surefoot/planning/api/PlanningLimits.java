package com.surefoot.planning.api;

import java.time.Duration;

/**
 * When to stop improving. The same request, seed and number of changes give the same plan, as long as the time limit is not
 * what ends the search.
 *
 * @param seed of the search's random choices
 * @param evaluations at most so many changes to the plan are tried
 * @param idleSteps at most so many changes are made without an improvement
 * @param time at most so long
 */
public record PlanningLimits(long seed, long evaluations, int idleSteps, Duration time) {

    public PlanningLimits {
        if (evaluations < 1 || idleSteps < 1 || time.compareTo(Duration.ZERO) <= 0) {
            throw new IllegalArgumentException("A search of %d changes in %s finds nothing. Maybe leave the limits out?"
                    .formatted(evaluations, time));
        }
    }
}

package com.surefoot.watch;

import java.time.Duration;

/**
 * When saved trips are looked at again, and what is worth telling.
 *
 * @param most trips that are kept at the most
 * @param noise a price may move by that share of what it was without being told, from 0 to 1
 * @param fresh how long a score stands while nothing is seen
 * @param again how soon it is taken along at the earliest that a fact was seen again as it was
 * @param kept how long a trip can be read after it has begun
 * @param page how many trips are scored at once
 * @param sweep how many trips are scored at the most because time has passed
 */
public record WatchRules(int most, double noise, Duration fresh, Duration again, Duration kept, int page, int sweep) {

    /** 200,000 trips, half a percent, an hour, ten minutes, a year. */
    public static final WatchRules USUAL = new WatchRules(
            200_000, 0.005, Duration.ofHours(1), Duration.ofMinutes(10), Duration.ofDays(365), 100, 4_000);

    public WatchRules {
        if (most < 1 || page < 1 || sweep < 1 || !(noise >= 0 && noise < 1)) {
            throw new IllegalArgumentException(
                    "Watching %d trips, %d at once and %d in a sweep, with noise %s. Maybe one of them is not positive?"
                            .formatted(most, page, sweep, noise));
        }
    }
}

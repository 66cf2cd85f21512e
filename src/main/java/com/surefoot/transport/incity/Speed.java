package com.surefoot.transport.incity;

import com.surefoot.travel.Distance;
import java.time.Duration;

/** Speeds and the whole minutes they make of a distance. */
final class Speed {

    private Speed() {}

    /** @throws IllegalArgumentException if nothing moves like that */
    static void check(String what, double kmh, double detour) {
        if (!(kmh > 0 && kmh < 1000) || !(detour >= 1 && detour < 10)) {
            throw new IllegalArgumentException(
                    "%s at %s km/h with a detour of %s is not possible. Maybe a unit is wrong?"
                            .formatted(what, kmh, detour));
        }
    }

    /** Whole minutes, the fraction dropped, as published tables count them. */
    static Duration time(Distance distance, double kmh) {
        return Duration.ofMinutes((long) Math.floor(distance.kilometres() / kmh * 60));
    }

    static Duration exactly(Distance distance, double kmh) {
        return Duration.ofMillis(Math.round(distance.kilometres() / kmh * 3_600_000));
    }

    /** Whole minutes, a fraction counted as a whole one, for ways that are known. */
    static Duration roundedUp(Duration time) {
        return Duration.ofMinutes(time.plusMinutes(1).minusNanos(1).toMinutes());
    }
}

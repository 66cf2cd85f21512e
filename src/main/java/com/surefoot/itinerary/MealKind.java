package com.surefoot.itinerary;

import java.time.Duration;
import java.time.LocalTime;

/** A meal of the day, when people have it and how long it takes. */
public enum MealKind {
    BREAKFAST(LocalTime.of(6, 30), LocalTime.of(7, 30), LocalTime.of(8, 59), Duration.ofMinutes(40)),
    LUNCH(LocalTime.of(11, 0), LocalTime.of(12, 0), LocalTime.of(13, 30), Duration.ofMinutes(60)),
    DINNER(LocalTime.of(17, 0), LocalTime.of(18, 30), LocalTime.of(19, 59), Duration.ofMinutes(75));

    private final LocalTime earliestStart;
    private final LocalTime usualStart;
    private final LocalTime latestStart;
    private final Duration usual;

    MealKind(LocalTime earliestStart, LocalTime usualStart, LocalTime latestStart, Duration usual) {
        this.earliestStart = earliestStart;
        this.usualStart = usualStart;
        this.latestStart = latestStart;
        this.usual = usual;
    }

    public LocalTime earliestStart() {
        return earliestStart;
    }

    public LocalTime latestStart() {
        return latestStart;
    }

    /** Before this it is early for most people. */
    public LocalTime usualStart() {
        return usualStart;
    }

    /** How long it takes. */
    public Duration usual() {
        return usual;
    }
}

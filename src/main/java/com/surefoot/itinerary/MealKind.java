package com.surefoot.itinerary;

import java.time.Duration;
import java.time.LocalTime;

/** A meal of the day, when people have it and how long it takes. */
public enum MealKind {
    BREAKFAST(LocalTime.of(6, 30), LocalTime.of(8, 59), LocalTime.of(10, 30), Duration.ofMinutes(40)),
    LUNCH(LocalTime.of(11, 0), LocalTime.of(13, 30), LocalTime.of(15, 0), Duration.ofMinutes(60)),
    DINNER(LocalTime.of(17, 0), LocalTime.of(19, 59), LocalTime.of(22, 0), Duration.ofMinutes(75));

    private final LocalTime earliestStart;
    private final LocalTime latestStart;
    private final LocalTime latestEnd;
    private final Duration usual;

    MealKind(LocalTime earliestStart, LocalTime latestStart, LocalTime latestEnd, Duration usual) {
        this.earliestStart = earliestStart;
        this.latestStart = latestStart;
        this.latestEnd = latestEnd;
        this.usual = usual;
    }

    public LocalTime earliestStart() {
        return earliestStart;
    }

    public LocalTime latestStart() {
        return latestStart;
    }

    public LocalTime latestEnd() {
        return latestEnd;
    }

    /** How long it takes. */
    public Duration usual() {
        return usual;
    }
}

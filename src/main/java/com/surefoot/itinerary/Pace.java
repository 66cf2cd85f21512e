package com.surefoot.itinerary;

import java.time.LocalTime;

/** How full a day may be. */
public enum Pace {
    RELAXED(LocalTime.of(9, 30), LocalTime.of(21, 0), 2),
    BALANCED(LocalTime.of(9, 0), LocalTime.of(22, 0), 4),
    FULL(LocalTime.of(8, 0), LocalTime.of(23, 0), 6);

    private final LocalTime dayStart;
    private final LocalTime dayEnd;
    private final int sightsADay;

    Pace(LocalTime dayStart, LocalTime dayEnd, int sightsADay) {
        this.dayStart = dayStart;
        this.dayEnd = dayEnd;
        this.sightsADay = sightsADay;
    }

    /** The earliest moment to leave the hotel, unless a departure forces an earlier one. */
    public LocalTime dayStart() {
        return dayStart;
    }

    /** The latest moment to be back at the hotel, unless a late arrival forces a later one. */
    public LocalTime dayEnd() {
        return dayEnd;
    }

    /** How many sights a whole day holds at the most, must-sees aside. */
    public int sightsADay() {
        return sightsADay;
    }
}

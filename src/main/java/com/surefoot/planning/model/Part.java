package com.surefoot.planning.model;

import java.time.LocalDate;

/**
 * A day, or that part of a day of travel, that is spent in one city.
 *
 * @param index position among the trip's parts, in order of time
 * @param day of the trip, from 0
 */
public record Part(int index, Segment segment, int day) {

    /** The date in the city. */
    public LocalDate date() {
        return segment.calendar().dayAt(day);
    }
}

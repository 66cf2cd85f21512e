package com.surefoot.itinerary;

import java.time.LocalDate;
import java.util.List;

/** A day of the trip and what is done on it, in order. */
public record Day(LocalDate date, List<Activity> activities) {

    public Day {
        activities = List.copyOf(activities);
    }
}

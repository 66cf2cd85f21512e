package com.surefoot.transport.timetable;

import static java.util.Objects.requireNonNull;

import com.surefoot.travel.DateRange;
import java.time.DayOfWeek;
import java.util.Set;

/** On which weekdays a service runs, and from when to when. */
public record ServiceWeek(String serviceId, Set<DayOfWeek> days, DateRange validity) {

    public ServiceWeek {
        requireNonNull(serviceId, "serviceId");
        days = Set.copyOf(days);
        requireNonNull(validity, "validity");
    }
}

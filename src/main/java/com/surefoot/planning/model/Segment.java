package com.surefoot.planning.model;

import com.surefoot.travel.City;
import com.surefoot.travel.DateRange;

/**
 * The part of a trip that is spent in one city, as planned: a ride that takes long may shorten it.
 *
 * @param index position among the trip's segments
 * @param calendar of the city's own clock
 * @param firstDay day of arrival, from 0
 * @param lastDay day of departure; the trip's last day where nothing leaves
 */
public record Segment(int index, City city, TripCalendar calendar, int firstDay, int lastDay) {

    public Segment {
        if (firstDay < 0 || lastDay < firstDay) {
            throw new IllegalArgumentException("%s from day %d to day %d is no stay. Maybe the days are swapped?"
                    .formatted(city.name(), firstDay, lastDay));
        }
    }

    /** From one day of the trip to another. */
    public DateRange dates(int first, int last) {
        return new DateRange(calendar.dayAt(first), calendar.dayAt(last));
    }

    public int nights() {
        return lastDay - firstDay;
    }
}

package com.surefoot.transport.timetable;

import com.surefoot.travel.City;
import com.surefoot.travel.DateRange;
import com.surefoot.travel.GeoPoint;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the timetables of all sources say of rides inside cities. */
public interface CityTimetables {

    /** When timetables changed last; what was listed before that is out of date. */
    Instant changedAt();

    /** Cities that timetables have stops in, those with the most stops first, and no more than so many. */
    List<City> listServed(int most);

    /**
     * Until when timetables reach, by their sources' ids: the last day on which any trip runs, or a day after it if that day is
     * taken out of the calendar.
     */
    Map<String, LocalDate> listEnds();

    /** The city a point lies in; of several the one with the nearest centre. */
    Optional<City> findCity(GeoPoint point);

    /**
     * The timetables of a city, by source: stops that serve it and trips that call at two of them at least.
     *
     * @param days of which their service days are told; trips that run on none of them are left out
     */
    List<CityTimetable> listTimetables(City city, DateRange days);
}

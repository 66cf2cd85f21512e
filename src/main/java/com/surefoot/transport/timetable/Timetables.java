package com.surefoot.transport.timetable;

import com.surefoot.travel.DateRange;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/** What the timetables of sources say of certain trips and stops, for those who are told of them by their ids. */
public interface Timetables {

    /**
     * Of these trips, those that the source has and that call anywhere, by id.
     *
     * @param source the source's id; one that is not known has no trips
     * @param days of which their service days are told
     */
    Map<String, ScheduledTrip> listTrips(String source, Collection<String> tripIds, DateRange days);

    /** Of these stops, those that the source has, each with its station; a stop that belongs to nothing is its own. */
    Map<String, String> listStations(String source, Collection<String> stopIds);

    /** The clock all times of a source are given in; empty if it is not known or has several. */
    Optional<ZoneId> findZone(String source);
}

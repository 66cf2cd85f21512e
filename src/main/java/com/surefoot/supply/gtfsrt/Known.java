package com.surefoot.supply.gtfsrt;

import com.google.transit.realtime.GtfsRealtime.TripUpdate;
import com.google.transit.realtime.GtfsRealtime.TripUpdate.StopTimeUpdate;
import com.surefoot.transport.timetable.ScheduledTrip;
import com.surefoot.transport.timetable.Timetables;
import com.surefoot.travel.DateRange;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the timetable says of all trips and stops that a message names, looked up at once.
 *
 * @param trips by id
 * @param stations of each stop
 * @param zone the timetable's clock
 */
record Known(Map<String, ScheduledTrip> trips, Map<String, String> stations, Optional<ZoneId> zone) {

    /** Runs that left so long ago are still on the way only where they go round the world. */
    private static final int DAYS_BEFORE = 10;

    /** So far ahead may be told, and trips be copied. */
    private static final int DAYS_AFTER = 40;

    private static final int LONGEST_ID = 255;

    static Known of(Feed feed, Collection<TripUpdate> updates, Timetables timetables, Instant now) {
        Set<String> trips =
                usable(updates.stream().map(update -> update.getTrip().getTripId()));
        Set<String> stops = usable(updates.stream()
                .flatMap(update -> update.getStopTimeUpdateList().stream())
                .map(StopTimeUpdate::getStopId));
        return new Known(
                timetables.listTrips(feed.source(), trips, daysAround(now)),
                timetables.listStations(feed.source(), stops),
                timetables.findZone(feed.source()));
    }

    /** The days of which something may be told. */
    static DateRange daysAround(Instant now) {
        LocalDate today = LocalDate.ofInstant(now, ZoneOffset.UTC);
        return new DateRange(today.minusDays(DAYS_BEFORE), today.plusDays(DAYS_AFTER));
    }

    /** No timetable has longer ids, or such with control characters, which databases do not take. */
    private static Set<String> usable(Stream<String> ids) {
        return ids.filter(id -> !id.isEmpty() && id.length() <= LONGEST_ID)
                .filter(id -> id.chars().noneMatch(Character::isISOControl))
                .collect(Collectors.toSet());
    }

    /** Whether a stop belongs to a station. */
    boolean isSameStation(String stop, String station) {
        return station.equals(stations.get(stop));
    }
}

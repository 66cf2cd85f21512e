package com.surefoot.transport.timetable;

import static java.util.Objects.requireNonNull;

import com.surefoot.travel.CityId;
import com.surefoot.travel.GeoPoint;
import java.time.ZoneId;
import java.util.Optional;

/**
 * A place where vehicles are boarded, or the station such places belong to.
 *
 * @param id unique in the source
 * @param point empty where the source leaves it out, as GTFS allows for nodes inside a station
 * @param parentId the station it belongs to
 * @param fareZone for fare rules
 * @param zone its own clock, where it differs from the agency's
 * @param city where the source says so itself; otherwise a city's area decides
 */
public record Stop(
        String id,
        String name,
        Optional<GeoPoint> point,
        Optional<String> parentId,
        Optional<String> fareZone,
        Optional<ZoneId> zone,
        Optional<CityId> city) {

    public Stop {
        requireNonNull(id, "id");
        requireNonNull(name, "name");
        requireNonNull(point, "point");
        requireNonNull(parentId, "parentId");
        requireNonNull(fareZone, "fareZone");
        requireNonNull(zone, "zone");
        requireNonNull(city, "city");
    }
}

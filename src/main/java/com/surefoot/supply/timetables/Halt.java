package com.surefoot.supply.timetables;

import com.surefoot.transport.timetable.Stop;
import com.surefoot.travel.GeoPoint;
import com.surefoot.travel.Place;

/** A stop of a source's timetable that has a point. */
record Halt(String source, Stop stop) {

    GeoPoint point() {
        return stop.point().orElseThrow();
    }

    /** Whether both are platforms or entrances of one station. */
    boolean sharesStationWith(Halt other) {
        return source.equals(other.source)
                && stop.parentId().isPresent()
                && stop.parentId().equals(other.stop.parentId());
    }

    Place place() {
        return new Place(stop.name(), point());
    }
}

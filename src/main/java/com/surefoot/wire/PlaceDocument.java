package com.surefoot.wire;

import com.surefoot.travel.Place;
import io.micronaut.serde.annotation.Serdeable;

/** A place on the wire. */
@Serdeable
public record PlaceDocument(String name, Position position) {

    /** Degrees north and east. */
    @Serdeable
    public record Position(double lat, double lon) {}

    static PlaceDocument of(Place place) {
        return new PlaceDocument(
                place.name(), new Position(place.point().lat(), place.point().lon()));
    }
}

package com.surefoot.export;

import static java.util.Objects.requireNonNull;

import com.surefoot.travel.GeoPoint;

/** A place with a name. */
public record Spot(String name, GeoPoint point) {

    public Spot {
        name = Plain.line(name);
        requireNonNull(point, "point");
    }
}

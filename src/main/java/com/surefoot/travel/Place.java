package com.surefoot.travel;

import static java.util.Objects.requireNonNull;

/**
 * A named point one can start from or arrive at: a station, a hotel, a sight, a restaurant.
 *
 * @param name as the source names it
 * @param point where it is
 */
public record Place(String name, GeoPoint point) {

    public Place {
        requireNonNull(name, "name");
        requireNonNull(point, "point");
    }
}

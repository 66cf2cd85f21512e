package com.surefoot.supply.osm;

import static java.util.Objects.requireNonNull;

import com.surefoot.travel.GeoPoint;
import java.util.Map;
import java.util.Optional;

/**
 * Something on the map that is of one of the sorts looked for.
 *
 * @param point where it is, or the centre of what it covers
 * @param tags what mappers say of it
 */
record Feature(OsmId id, GeoPoint point, Map<String, String> tags) {

    Feature {
        requireNonNull(id, "id");
        requireNonNull(point, "point");
        tags = Map.copyOf(tags);
    }

    /** A tag's value; empty if there is none or it is blank. */
    Optional<String> find(String key) {
        return Optional.ofNullable(tags.get(key)).map(String::strip).filter(value -> !value.isEmpty());
    }

    boolean has(String key, String value) {
        return value.equals(tags.get(key));
    }
}

package com.surefoot.transport.incity;

import static java.util.Objects.requireNonNull;

import com.surefoot.travel.Place;
import java.time.ZonedDateTime;

/**
 * Somebody who wants to get from one place to another.
 *
 * @param travel the rules of the city
 * @param at when one sets out
 */
public record Departure(CityTravel travel, InCityMode mode, Place from, Place to, ZonedDateTime at) {

    public Departure {
        requireNonNull(travel, "travel");
        requireNonNull(mode, "mode");
        requireNonNull(from, "from");
        requireNonNull(to, "to");
        requireNonNull(at, "at");
        if (from.equals(to)) {
            throw new IllegalArgumentException(
                    "Nobody sets out from %s for where they are. Maybe leave it out?".formatted(from.name()));
        }
    }
}

package com.surefoot.sights;

import static java.util.Objects.requireNonNull;

import com.surefoot.travel.City;
import com.surefoot.travel.GeoPoint;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;

/**
 * Where a place is, as far as its opening hours depend on it: by holidays and by the sun.
 *
 * @param country ISO 3166-1 two-letter code
 * @param region the part of the country that has holidays of its own, as ISO 3166-2 has it after the country, such as
 *     {@code BY}; empty where it is not known: days that are a holiday in some parts only are not certain then
 * @param point where the sun is seen from
 * @param zone the local clock
 */
public record Locality(String country, Optional<String> region, GeoPoint point, ZoneId zone) {

    public Locality {
        country = country.toLowerCase(Locale.ROOT);
        region = region.map(name -> name.toLowerCase(Locale.ROOT));
        requireNonNull(point, "point");
        requireNonNull(zone, "zone");
    }

    /** A point of a city. */
    public static Locality in(City city, GeoPoint point) {
        return new Locality(city.country(), city.region(), point, city.zone());
    }
}

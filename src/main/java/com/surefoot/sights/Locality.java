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
 * @param schools when schools are closed, as far as somebody tells
 */
public record Locality(String country, Optional<String> region, GeoPoint point, ZoneId zone, SchoolHolidays schools) {

    public Locality {
        country = country.toLowerCase(Locale.ROOT);
        region = region.map(name -> name.toLowerCase(Locale.ROOT));
        requireNonNull(point, "point");
        requireNonNull(zone, "zone");
        requireNonNull(schools, "schools");
    }

    /** A place of whose school holidays nothing is known. */
    public Locality(String country, Optional<String> region, GeoPoint point, ZoneId zone) {
        this(country, region, point, zone, SchoolHolidays.UNKNOWN);
    }

    /** A point of a city, with nothing known of its school holidays. */
    public static Locality in(City city, GeoPoint point) {
        return in(city, point, SchoolHolidays.UNKNOWN);
    }

    /** A point of a city with these school holidays. */
    public static Locality in(City city, GeoPoint point, SchoolHolidays schools) {
        return new Locality(city.country(), city.region(), point, city.zone(), schools);
    }
}

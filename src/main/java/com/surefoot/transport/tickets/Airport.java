package com.surefoot.transport.tickets;

import static java.util.Objects.requireNonNull;

import com.surefoot.travel.Place;
import java.time.ZoneId;
import java.util.Optional;

/**
 * Where one boards or alights: an airport, or a station that airlines sell tickets to.
 *
 * @param code IATA three-letter code, as {@code CDG}
 * @param cityCode the IATA code of all airports of its city together, as {@code PAR}, where it is stated
 * @param country ISO 3166 two-letter code, where it is stated
 * @param zone its clock
 */
public record Airport(String code, Optional<String> cityCode, Optional<String> country, Place place, ZoneId zone) {

    /** @throws IllegalArgumentException if the code is none */
    public Airport {
        requireNonNull(cityCode, "cityCode");
        requireNonNull(country, "country");
        requireNonNull(place, "place");
        requireNonNull(zone, "zone");
        Where.AtCode.check(code);
    }

    /** Whether a code stands for it, on its own or with the others of its city. */
    public boolean isCalled(String other) {
        return code.equals(other) || cityCode.filter(other::equals).isPresent();
    }
}

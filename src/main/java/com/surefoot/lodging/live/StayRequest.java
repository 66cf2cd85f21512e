package com.surefoot.lodging.live;

import static java.util.Objects.requireNonNull;

import com.surefoot.travel.DateRange;
import java.util.Currency;
import java.util.List;

/**
 * What suppliers are asked for.
 *
 * @param stay from check-in to check-out, one night at least
 * @param rooms who sleeps in which room, from 1 to 8 rooms
 * @param currency to state prices in
 * @param country where the guests come from, since prices depend on it: ISO 3166 two-letter code
 */
public record StayRequest(Where where, DateRange stay, List<Occupancy> rooms, Currency currency, String country) {

    private static final int MOST_ROOMS = 8;

    /** @throws IllegalArgumentException if there is no night or no room in it, or the country is no code */
    public StayRequest {
        requireNonNull(where, "where");
        requireNonNull(currency, "currency");
        rooms = List.copyOf(rooms);
        if (stay.nights() < 1) {
            throw new IllegalArgumentException(
                    "From %s to %s there is no night. Maybe leave a day later?".formatted(stay.first(), stay.last()));
        }
        if (rooms.isEmpty() || rooms.size() > MOST_ROOMS) {
            throw new IllegalArgumentException("Suppliers sell from 1 to %d rooms at a time, not %d. Maybe ask twice?"
                    .formatted(MOST_ROOMS, rooms.size()));
        }
        if (!country.matches("[A-Z]{2}")) {
            throw new IllegalArgumentException(
                    "'%s' is no code of a country. Maybe write it like NL?".formatted(country));
        }
    }
}

package com.surefoot.bench.unsat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.EnumMap;
import java.util.Map;

/**
 * A flight that flies every day.
 *
 * @param prices whole dollars for each person by the weekday of departure
 * @param departure by the clocks of the origin
 * @param duration from take-off to landing, stops on the way included
 */
public record Flight(
        String origin,
        String destination,
        String airline,
        Map<DayOfWeek, Integer> prices,
        LocalTime departure,
        Duration duration,
        boolean nonStop) {

    public Flight {
        Map<DayOfWeek, Integer> copy = new EnumMap<>(DayOfWeek.class);
        copy.putAll(prices);
        prices = copy;
        if (duration.isNegative() || duration.isZero()) {
            throw new IllegalArgumentException("%s from %s to %s at %s flies for %s. Maybe a cell is blank?"
                    .formatted(airline, origin, destination, departure, duration));
        }
    }

    /** Whole dollars for one person. */
    public int price(LocalDate date) {
        Integer price = prices.get(date.getDayOfWeek());
        if (price == null) {
            throw new IllegalArgumentException(
                    "%s has no price on %s. Maybe a column is missing?".formatted(this, date));
        }
        return price;
    }

    /** When it takes off on a day, by the clocks of the origin. */
    public ZonedDateTime takesOff(LocalDate date) {
        return date.atTime(departure).atZone(CityZones.of(origin));
    }

    /**
     * When it lands, by the clocks of the destination. Counted from the duration, not read from the table's arrival: of
     * the benchmark's 270 arrivals 11 are half a day away from it, two of these before the take-off, while all of them
     * have it land on the day that the table says.
     */
    public ZonedDateTime lands(LocalDate date) {
        return takesOff(date).plus(duration).withZoneSameInstant(CityZones.of(destination));
    }
}

package com.surefoot.bench.unsat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumMap;
import java.util.Map;

/**
 * A flight that flies every day.
 *
 * @param prices whole dollars for each person by the weekday of departure
 * @param departure local time
 * @param arrival local time, of the next day if so said
 */
public record Flight(
        String origin,
        String destination,
        String airline,
        Map<DayOfWeek, Integer> prices,
        LocalTime departure,
        LocalTime arrival,
        String duration,
        boolean nonStop,
        boolean nextDay) {

    public Flight {
        Map<DayOfWeek, Integer> copy = new EnumMap<>(DayOfWeek.class);
        copy.putAll(prices);
        prices = copy;
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
}

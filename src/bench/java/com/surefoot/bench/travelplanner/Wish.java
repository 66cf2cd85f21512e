package com.surefoot.bench.travelplanner;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * What a query asks for.
 *
 * @param origin a city
 * @param destination a city for three days, a state for longer
 * @param days three, five or seven
 * @param cities how many to visit: one, two or three
 * @param first the first day
 * @param people at least one
 * @param budget whole dollars for all
 * @param houseRule what must not be forbidden: {@code smoking}, {@code parties}, {@code children under 10}, {@code pets}, {@code visitors}
 * @param cuisines each to be eaten once
 * @param roomType {@code entire room}, {@code private room}, {@code shared room} or {@code not shared room}
 * @param transportation {@code no flight} or {@code no self-driving}
 */
public record Wish(
        String origin,
        String destination,
        int days,
        int cities,
        LocalDate first,
        int people,
        long budget,
        Optional<String> houseRule,
        Set<String> cuisines,
        Optional<String> roomType,
        Optional<String> transportation) {

    public Wish {
        cuisines = Set.copyOf(cuisines);
        if (days < 1 || cities < 1 || people < 1) {
            throw new IllegalArgumentException(
                    "%d days in %d cities for %d people is no trip. Maybe the sentence was misread?"
                            .formatted(days, cities, people));
        }
    }

    /** The date of a day counted from 1. */
    public LocalDate date(int day) {
        return first.plusDays(day - 1L);
    }
}

package com.surefoot.bench.travelplanner;

import java.math.BigDecimal;
import java.util.Set;

/**
 * A place to sleep.
 *
 * @param name as in the data
 * @param roomType {@code Entire home/apt}, {@code Private room} or {@code Shared room}
 * @param price dollars a night for one unit
 * @param minimumNights how long a stay must be
 * @param forbidden what its house rules forbid: {@code smoking}, {@code parties}, {@code children under 10}, {@code pets}, {@code visitors}
 * @param occupancy how many sleep in one unit
 * @param city as in the data
 */
public record Accommodation(
        String name,
        String roomType,
        BigDecimal price,
        int minimumNights,
        Set<String> forbidden,
        int occupancy,
        String city) {

    public Accommodation {
        forbidden = Set.copyOf(forbidden);
        if (occupancy < 1) {
            throw new IllegalArgumentException(
                    "'%s' sleeps %d. Maybe the columns are shifted?".formatted(name, occupancy));
        }
    }
}

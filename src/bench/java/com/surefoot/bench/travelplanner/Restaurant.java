package com.surefoot.bench.travelplanner;

import java.math.BigDecimal;
import java.util.Set;

/**
 * A place to eat.
 *
 * @param name as in the data
 * @param city as in the data
 * @param cuisines as in the data
 * @param cost dollars for each person and meal
 */
public record Restaurant(String name, String city, Set<String> cuisines, BigDecimal cost) {

    public Restaurant {
        cuisines = Set.copyOf(cuisines);
    }
}

package com.surefoot.itinerary.demand;

import java.util.List;

/** Met if at least one of its alternatives is. */
public record AnyOf(List<Demand> alternatives) implements Demand {

    public AnyOf {
        alternatives = List.copyOf(alternatives);
        if (alternatives.isEmpty()) {
            throw new IllegalArgumentException("A choice without alternatives is never met. Maybe leave it out?");
        }
    }
}

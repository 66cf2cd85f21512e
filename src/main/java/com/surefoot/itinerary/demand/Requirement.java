package com.surefoot.itinerary.demand;

import static java.util.Objects.requireNonNull;

/**
 * A demand and how much it binds.
 *
 * @param pointer where the brief says it, as a JSON Pointer such as {@code /budget}; what answers and faults refer to
 */
public record Requirement(Demand demand, Strength strength, String pointer) {

    public Requirement {
        requireNonNull(demand, "demand");
        requireNonNull(strength, "strength");
        requireNonNull(pointer, "pointer");
    }

    public static Requirement must(Demand demand, String pointer) {
        return new Requirement(demand, new Strength.Must(), pointer);
    }

    public static Requirement wish(int weight, Demand demand, String pointer) {
        return new Requirement(demand, new Strength.Wish(weight), pointer);
    }

    public boolean isMust() {
        return strength.isMust();
    }
}

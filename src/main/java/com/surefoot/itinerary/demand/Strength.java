package com.surefoot.itinerary.demand;

/** How much a demand binds. */
public sealed interface Strength {

    /** A trip without it is no answer. */
    record Must() implements Strength {}

    /**
     * A trip is better with it.
     *
     * @param weight 1 (if it happens to fit) to 10 (almost a must)
     */
    record Wish(int weight) implements Strength {

        public Wish {
            if (weight < 1 || weight > 10) {
                throw new IllegalArgumentException(
                        "A wish weighs 1 to 10, not %d. Maybe make it a must?".formatted(weight));
            }
        }
    }

    default boolean isMust() {
        return this instanceof Must;
    }
}

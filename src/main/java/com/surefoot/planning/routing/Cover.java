package com.surefoot.planning.routing;

import java.util.List;

/**
 * Spots of which some must be in the plan.
 *
 * @param spots their indices, each once
 * @param atLeast how many of them must be
 * @param penalty what the objective loses for each missing one: far above any worth
 */
public record Cover(List<Integer> spots, int atLeast, long penalty) {

    public Cover {
        spots = List.copyOf(spots);
        if (spots.stream().distinct().count() != spots.size()) {
            throw new IllegalArgumentException("A cover names a spot twice: %s. Maybe use a set?".formatted(spots));
        }
        if (atLeast < 0 || penalty < 0) {
            throw new IllegalArgumentException(
                    "At least %d of a cover, or %d lost. Maybe leave it out?".formatted(atLeast, penalty));
        }
    }

    /** A spot that must be in the plan. */
    public static Cover must(int spot, long penalty) {
        return new Cover(List.of(spot), 1, penalty);
    }
}

package com.surefoot.planning.model;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/**
 * Of some spots, at least so many are wanted in the plan.
 *
 * @param spots indexes of the spots that count
 * @param wish points for having them; 0 where it is a must
 * @param what they are, in words
 */
public record Cover(Set<Integer> spots, int atLeast, long wish, String what) {

    public Cover {
        spots = Collections.unmodifiableSet(new TreeSet<>(spots));
        if (atLeast < 1 || wish < 0) {
            throw new IllegalArgumentException(
                    "%d of %s for %d points are none. Maybe leave it out?".formatted(atLeast, what, wish));
        }
    }

    public boolean isMust() {
        return wish == 0;
    }

    /** How many are missing from the visited ones. */
    public int missing(Set<Integer> visited) {
        int found = 0;
        for (int spot : spots) {
            found += visited.contains(spot) ? 1 : 0;
        }
        return Math.max(0, atLeast - found);
    }
}

package com.surefoot.planning.model;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/**
 * Of some spots, no more than so many are to be in the plan.
 *
 * @param spots indexes of the spots that count
 * @param what they are, in words
 */
public record Quota(Set<Integer> spots, int atMost, String what) {

    public Quota {
        spots = Collections.unmodifiableSet(new TreeSet<>(spots));
        if (atMost < 0) {
            throw new IllegalArgumentException("At most %d of %s. Maybe its sign is wrong?".formatted(atMost, what));
        }
    }

    /** How many of the visited ones are too many. */
    public int excess(Set<Integer> visited) {
        return Math.max(
                0, Math.toIntExact(spots.stream().filter(visited::contains).count()) - atMost);
    }
}

package com.surefoot.planning.routing;

import java.util.List;

/**
 * A limit on what the plan uses up: money, metres on foot, visits. Once satisfied it is never exceeded.
 *
 * @param limit the most that may be used
 * @param daily whether each day has the limit for itself, or the trip has it once
 * @param bySpot use of each spot's visit; empty if visits use nothing
 * @param legs use of each leg, one table per travel style; empty if legs use nothing
 */
public record Cap(long limit, boolean daily, List<Long> bySpot, List<LegTable> legs) {

    public Cap {
        bySpot = List.copyOf(bySpot);
        legs = List.copyOf(legs);
        if (limit < 0) {
            throw new IllegalArgumentException("A limit of %d. Maybe more was used than there is?".formatted(limit));
        }
    }

    /** Use of a leg between two locations. */
    @FunctionalInterface
    public interface LegTable {

        long use(int from, int to);
    }
}

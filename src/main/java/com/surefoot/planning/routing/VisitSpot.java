package com.surefoot.planning.routing;

import java.util.List;

/**
 * A spot that can be visited once.
 *
 * @param location its index in the travel tables
 * @param worth what a visit adds to the objective
 * @param cost money a visit takes
 * @param locked whether it must be in the plan before all else and never leaves it again; its windows say how freely it
 *     may move
 * @param windows for each day, when a visit may begin; empty on days without one
 */
public record VisitSpot(int location, long worth, long cost, boolean locked, List<List<VisitWindow>> windows) {

    public VisitSpot {
        if (location < 0) {
            throw new IllegalArgumentException("Location %d of a spot. Maybe count from 0?".formatted(location));
        }
        windows = windows.stream().map(List::copyOf).toList();
    }

    /** A spot without cost that is free to come and go. */
    public static VisitSpot free(int location, long worth, List<List<VisitWindow>> windows) {
        return new VisitSpot(location, worth, 0, false, windows);
    }
}

package com.surefoot.planning.model;

import java.util.List;

/**
 * The stops of one part of a trip in order. Immutable: a change replaces a part's route by another.
 *
 * @param style which journeys are taken between them
 */
public record Route(List<Stop> stops, int style) {

    /** A spot in one of the windows in which it may begin. */
    public record Stop(Spot spot, StartWindow window) {}

    public Route {
        stops = List.copyOf(stops);
    }

    public static Route empty(int style) {
        return new Route(List.of(), style);
    }

    public int size() {
        return stops.size();
    }
}

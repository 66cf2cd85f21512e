package com.surefoot.bench.orienteering;

import java.util.List;

/**
 * A public instance as its file says it.
 *
 * @param name the file's, without its ending
 * @param decimals to which travel times are rounded down
 * @param depot where every tour starts and ends; its window of each day is the tour's
 * @param places that can be visited
 */
record Instance(String name, int tours, int decimals, Place depot, List<Place> places) {

    /**
     * A place.
     *
     * @param windows by day
     */
    record Place(double x, double y, double duration, int score, List<Window> windows) {}

    /** From when to when a visit may start; closed if it is empty. */
    record Window(double from, double to) {

        static final Window CLOSED = new Window(1, 0);

        boolean closed() {
            return to < from;
        }
    }

    Instance {
        places = List.copyOf(places);
    }

    /** Travel time between two places, rounded down as the instance's makers did. */
    double travel(Place a, Place b) {
        double unit = Math.pow(10, decimals);
        return Math.floor(Math.hypot(a.x() - b.x(), a.y() - b.y()) * unit + 1e-7) / unit;
    }
}

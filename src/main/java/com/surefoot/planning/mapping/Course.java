package com.surefoot.planning.mapping;

import com.surefoot.itinerary.Destination;
import com.surefoot.itinerary.TripBrief;

/**
 * What holds for days and order on every way through the cities. Days count from 0.
 *
 * @param wanted how many cities there are to visit
 * @param days how many the trip lasts
 * @param inOrder whether cities are visited as they are listed
 */
record Course(int wanted, int days, boolean inOrder) {

    static Course of(TripBrief brief) {
        return new Course(
                brief.destination().count(),
                brief.dates().days(),
                brief.destination() instanceof Destination.Cities named && named.inOrder());
    }

    /** The day on which one may leave at the earliest for the next city, having arrived on a day. */
    int earliest(int arrived) {
        return arrived + night();
    }

    /** The day on which one may arrive at the latest in the city that follows on so many. */
    int latest(int visited) {
        return days - 1 - night() * (wanted - visited);
    }

    /** At least a night in each city, if there are nights enough. */
    private int night() {
        return days - 1 >= wanted ? 1 : 0;
    }

    /**
     * Whether a city may follow on so many.
     *
     * @param known whether one has been there, as far as that is known
     */
    boolean mayFollow(int visited, int next, boolean known) {
        return inOrder ? next == visited : !known;
    }
}

package com.surefoot.planning.api;

import com.surefoot.itinerary.Locks.Kept;
import java.util.List;

/** Looks around in a trip for what else could be in one place, without planning anything. */
@FunctionalInterface
public interface Scout {

    /**
     * What looks good at a glance; whether a trip comes of it is known once that is planned.
     *
     * @param request of whose earlier itinerary all stays but the one, which nothing demands any more
     * @param schedule the earlier itinerary, with the one
     */
    Neighbourhood lookAround(PlanningRequest request, Flavour flavour, List<Kept> schedule, Kept one);
}

package com.surefoot.planning.api;

import com.surefoot.itinerary.Locks.Kept;
import java.util.List;

/** Looks around in a trip for what else could be in one place, without planning any of it. */
@FunctionalInterface
public interface Scout {

    /**
     * What looks good at a glance; whether a trip comes of it is known once that is planned.
     *
     * @param request of whose earlier itinerary all stays, but a visit or a meal that is looked at; nothing demands that any more
     * @param schedule the earlier itinerary, with the one
     */
    Neighbourhood lookAround(PlanningRequest request, Flavour flavour, List<Kept> schedule, Kept one);
}

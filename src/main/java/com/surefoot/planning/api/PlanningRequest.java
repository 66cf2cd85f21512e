package com.surefoot.planning.api;

import static java.util.Objects.requireNonNull;

import com.surefoot.itinerary.TripBrief;
import com.surefoot.transport.TransportOffers;
import com.surefoot.travel.City;
import java.util.List;

/**
 * A brief and everything it could be met with.
 *
 * @param origin where the trip begins
 * @param cities every city it may lead to, with all that is on offer there; in the brief's order where that binds
 * @param rides who can say what runs between two cities on a day; asked for the same pair and day once a search
 * @param sureness how sure all that is on offer is
 * @param loose whether what stays where it can goes for something much better, as when a plan is mended nobody has seen yet
 */
public record PlanningRequest(
        TripBrief brief,
        City origin,
        List<CityChoice> cities,
        TransportOffers rides,
        Sureness sureness,
        boolean loose) {

    public PlanningRequest {
        requireNonNull(brief, "brief");
        requireNonNull(origin, "origin");
        requireNonNull(rides, "rides");
        requireNonNull(sureness, "sureness");
        cities = List.copyOf(cities);
        if (cities.size() < brief.destination().count()) {
            throw new IllegalArgumentException("%d cities are to be visited and %d are known. Maybe ask for fewer?"
                    .formatted(brief.destination().count(), cities.size()));
        }
    }

    /** A request where sureness does not count. */
    public PlanningRequest(TripBrief brief, City origin, List<CityChoice> cities, TransportOffers rides) {
        this(brief, origin, cities, rides, Sureness.UNKNOWN);
    }

    /** A request in which what stays where it can does so whatever it costs. */
    public PlanningRequest(
            TripBrief brief, City origin, List<CityChoice> cities, TransportOffers rides, Sureness sureness) {
        this(brief, origin, cities, rides, sureness, false);
    }

    /** The same request for another brief, whose cities are the same. */
    public PlanningRequest with(TripBrief other) {
        return new PlanningRequest(other, origin, cities, rides, sureness, loose);
    }

    /** The same request for other cities, or for what else there is in them. */
    public PlanningRequest with(List<CityChoice> others) {
        return new PlanningRequest(brief, origin, others, rides, sureness, loose);
    }

    /** The same request, of which what stays where it can goes for something much better. */
    public PlanningRequest loosely() {
        return new PlanningRequest(brief, origin, cities, rides, sureness, true);
    }
}

package com.surefoot.planning.api;

import static java.util.Objects.requireNonNull;

import com.surefoot.itinerary.TripBrief;
import com.surefoot.lodging.LodgingOffer;
import com.surefoot.sights.Restaurant;
import com.surefoot.sights.Sight;
import com.surefoot.transport.TransportOffer;
import com.surefoot.transport.incity.CityTravel;
import com.surefoot.travel.City;
import java.util.List;
import java.util.Set;

/**
 * A brief and everything it could be met with.
 *
 * @param outbound offers that leave the origin on the first day, already within the brief's modes and locks
 * @param inbound offers that leave the destination on the last day, likewise
 * @param lodging offers that suit the party and the room wish, likewise; empty only if no night is spent
 * @param mustSees ids of the sights that must be visited
 */
public record PlanningRequest(
        TripBrief brief,
        City origin,
        City destination,
        CityTravel travel,
        List<TransportOffer> outbound,
        List<TransportOffer> inbound,
        List<LodgingOffer> lodging,
        List<Sight> sights,
        List<Restaurant> restaurants,
        Set<String> mustSees) {

    public PlanningRequest {
        requireNonNull(brief, "brief");
        requireNonNull(origin, "origin");
        requireNonNull(destination, "destination");
        requireNonNull(travel, "travel");
        outbound = List.copyOf(outbound);
        inbound = List.copyOf(inbound);
        lodging = List.copyOf(lodging);
        sights = List.copyOf(sights);
        restaurants = List.copyOf(restaurants);
        mustSees = Set.copyOf(mustSees);
        if (outbound.isEmpty()
                || inbound.isEmpty()
                || (lodging.isEmpty() && brief.dates().nights() > 0)) {
            throw new IllegalArgumentException(
                    "Nothing to choose from: %d rides out, %d rides back, %d rooms. Maybe the brief was not resolved?"
                            .formatted(outbound.size(), inbound.size(), lodging.size()));
        }
    }
}

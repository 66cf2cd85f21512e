package com.surefoot.recommendation;

import static java.util.Objects.requireNonNull;

import com.surefoot.itinerary.Itinerary;
import com.surefoot.itinerary.Unmet;
import com.surefoot.planning.api.Flavour;
import com.surefoot.planning.api.Why;
import java.util.List;

/**
 * A trip that is proposed.
 *
 * @param flavour what it makes most of
 * @param reasons why each of its elements is in it
 * @param unmet wishes it does not meet, each with the reason
 */
public record Candidate(Flavour flavour, Itinerary itinerary, List<Why> reasons, List<Unmet> unmet) {

    public Candidate {
        requireNonNull(flavour, "flavour");
        requireNonNull(itinerary, "itinerary");
        reasons = List.copyOf(reasons);
        unmet = List.copyOf(unmet);
    }
}

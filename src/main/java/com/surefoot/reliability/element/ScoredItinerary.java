package com.surefoot.reliability.element;

import static java.util.Objects.requireNonNull;

import com.surefoot.itinerary.Itinerary;
import java.util.List;

/**
 * An itinerary and how sure it and its elements are.
 *
 * @param raw orders itineraries by how sure they are, from 0 to 1
 * @param confidence how often itineraries with such a figure hold from first to last, from 0 to 1
 * @param calibrated whether outcomes say so; if not, the confidence is a lower bound by the facts alone
 */
public record ScoredItinerary(
        Itinerary itinerary, List<ScoredElement> elements, double raw, double confidence, boolean calibrated) {

    public ScoredItinerary {
        requireNonNull(itinerary, "itinerary");
        elements = List.copyOf(elements);
    }
}

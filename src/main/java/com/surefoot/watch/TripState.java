package com.surefoot.watch;

import static java.util.Objects.requireNonNull;

import com.surefoot.evidence.FactId;
import com.surefoot.travel.Money;
import java.time.Instant;
import java.util.Map;
import java.util.Set;

/**
 * What is thought of a saved trip.
 *
 * @param confidence that all of it holds, from 0 to 1
 * @param confidences of its parts, by their ids
 * @param failed ids of its parts that may not be shown as sure any more, or that somebody saw to be otherwise
 * @param price what it costs by what its prices are believed to be
 * @param toldPrice what it cost when that was last told
 * @param known the value that was seen last of each fact that it rests on, and of a price the one that is believed; where
 *     nobody saw it, as it is relied on, and empty for what holds on any day
 * @param at by what was known when
 */
public record TripState(
        double confidence,
        Map<String, Double> confidences,
        Set<String> failed,
        Money price,
        Money toldPrice,
        Map<FactId, String> known,
        Instant at) {

    public TripState {
        confidences = Map.copyOf(confidences);
        failed = Set.copyOf(failed);
        requireNonNull(price, "price");
        requireNonNull(toldPrice, "toldPrice");
        known = Map.copyOf(known);
        requireNonNull(at, "at");
    }

    /** The confidence in a part; one that is not known is nothing to rely on. */
    public double confidence(Part part) {
        return confidences.getOrDefault(part.id(), 0.0);
    }
}

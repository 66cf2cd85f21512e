package com.surefoot.narration.telling;

import static java.util.Objects.requireNonNull;

import com.surefoot.itinerary.Itinerary;
import com.surefoot.travel.Distance;
import com.surefoot.travel.Money;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A trip, how sure it is, and what it is compared with.
 *
 * @param confidences of its elements, by the id of the offer, sight or restaurant with {@code @} and the day; what is not among
 *     them is not told
 * @param confidence how sure it is that all of it holds; empty where only a lower bound is known
 * @param rivals the other trips that are proposed with it
 */
public record TripToTell(
        Itinerary itinerary,
        Map<String, Double> confidences,
        Optional<Double> confidence,
        List<Rival> rivals,
        List<LeftOut> leftOut) {

    /**
     * Another trip, as far as it is compared.
     *
     * @param walked how far one goes on foot
     */
    public record Rival(Money total, Optional<Double> confidence, Distance walked) {
        public Rival {
            requireNonNull(total, "total");
            requireNonNull(confidence, "confidence");
            requireNonNull(walked, "walked");
        }
    }

    /**
     * What would be in it if it were surer.
     *
     * @param id with the day, as for the confidences
     */
    public record LeftOut(String id, String name, double confidence) {
        public LeftOut {
            requireNonNull(id, "id");
            requireNonNull(name, "name");
        }
    }

    public TripToTell {
        requireNonNull(itinerary, "itinerary");
        requireNonNull(confidence, "confidence");
        confidences = Map.copyOf(confidences);
        rivals = List.copyOf(rivals);
        leftOut = List.copyOf(leftOut);
    }
}

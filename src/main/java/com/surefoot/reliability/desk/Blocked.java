package com.surefoot.reliability.desk;

import com.surefoot.evidence.FactId;
import java.util.Map;

/**
 * An element or an itinerary that is not sure enough to be shown.
 *
 * @param worth what showing it is worth; more than 0, in a unit that is the same for all that is compared
 * @param facts what it rests on, and how probable each of them is, from 0 to 1
 * @param threshold the least product of these probabilities at which it is shown, from 0 to 1. Calibration is monotone,
 *     so to a confidence at which something is shown there is such a product
 */
public record Blocked(double worth, Map<FactId, Double> facts, double threshold) {

    public Blocked {
        facts = Map.copyOf(facts);
        if (!(worth > 0 && worth < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException(
                    "What is withheld is worth %s. Maybe leave out what nobody wants?".formatted(worth));
        }
        requireProbability(threshold, "The threshold");
        facts.forEach((fact, probability) -> requireProbability(probability, fact.toString()));
    }

    private static void requireProbability(double probability, String what) {
        if (!(probability >= 0 && probability <= 1)) {
            throw new IllegalArgumentException(
                    "%s has a probability of %s. Maybe it is in percent?".formatted(what, probability));
        }
    }
}

package com.surefoot.planning.api;

import java.util.Map;

/**
 * How sure what a plan can be made of is, and how much that counts. An element of confidence c costs the plan
 * {@code weight * -ln c} of what a good sight is worth: the sum over all elements is the logarithm of the chance that all
 * of them hold, so that half the sureness costs the same wherever it is lost.
 *
 * @param confidences from 0 to 1 by the ids of offers, sights and restaurants; what is not in it counts as sure
 * @param weight 0 where sureness does not count; 1 where a sight of a first-time visitor's list is given up for one
 *     that is e times as sure
 */
public record Sureness(Map<String, Double> confidences, double weight) {

    /** Nothing is known, or nobody asks. */
    public static final Sureness UNKNOWN = new Sureness(Map.of(), 0);

    /** What the worthiest sights are worth, in the planner's points. */
    private static final double POINTS = 1000;

    /** Below this nothing is any less sure. */
    private static final double LEAST = 1e-4;

    public Sureness {
        confidences = Map.copyOf(confidences);
        if (!(weight >= 0 && weight <= 100)) {
            throw new IllegalArgumentException(
                    "A weight of %s is none from 0 to 100. Maybe leave it at 1?".formatted(weight));
        }
    }

    /** The same confidences at another weight. */
    public Sureness times(double factor) {
        return new Sureness(confidences, Math.min(100, weight * factor));
    }

    /** Points for taking an element: none for what is sure, less than none for what is not. */
    public long points(String id) {
        double confidence = confidences.getOrDefault(id, 1.0);
        return Math.round(weight * POINTS * Math.log(Math.max(confidence, LEAST)));
    }
}

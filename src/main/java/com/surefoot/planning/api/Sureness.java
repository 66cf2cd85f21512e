package com.surefoot.planning.api;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/**
 * How sure what a plan can be made of is, and how much that counts. An element of confidence c costs the plan
 * {@code weight * -ln c} of what a good sight is worth: the sum over all elements is the logarithm of the chance that all
 * of them hold, so that half the sureness costs the same wherever it is lost.
 *
 * @param confidences from 0 to 1 by the ids of offers, sights and restaurants; the same one always gets the same
 * @param weight 0 where sureness does not count; 1 where a sight of a first-time visitor's list is given up for one
 *     that is e times as sure
 * @param reserves time kept free after rides of these ids have arrived, for they may be late
 * @param earlies time to be earlier than usual for rides of these ids, for the way there may take longer
 */
public record Sureness(
        ToDoubleFunction<String> confidences,
        double weight,
        Map<String, Duration> reserves,
        Map<String, Duration> earlies) {

    /** Nothing is known, or nobody asks. */
    public static final Sureness UNKNOWN = new Sureness(id -> 1, 0);

    /** What the worthiest sights are worth, in the planner's points. */
    private static final double POINTS = 1000;

    /** Below this nothing is any less sure. */
    private static final double LEAST = 1e-4;

    private static final double MOST_WEIGHT = 100;

    public Sureness {
        requireNonNull(confidences, "confidences");
        reserves = Map.copyOf(reserves);
        earlies = Map.copyOf(earlies);
        if (!(weight >= 0 && weight <= MOST_WEIGHT)) {
            throw new IllegalArgumentException(
                    "A weight of %s is none from 0 to 100. Maybe leave it at 1?".formatted(weight));
        }
    }

    /** No time is kept free but the usual. */
    public Sureness(ToDoubleFunction<String> confidences, double weight) {
        this(confidences, weight, Map.of(), Map.of());
    }

    /** The same at another weight. */
    public Sureness times(double factor) {
        return new Sureness(confidences, Math.min(MOST_WEIGHT, weight * factor), reserves, earlies);
    }

    /** The same, with at least so much time kept free after a ride. */
    public Sureness withReserve(String ride, Duration time) {
        return new Sureness(confidences, weight, longer(reserves, ride, time), earlies);
    }

    /** The same, with at least so much more time before a ride. */
    public Sureness withEarly(String ride, Duration time) {
        return new Sureness(confidences, weight, reserves, longer(earlies, ride, time));
    }

    private static Map<String, Duration> longer(Map<String, Duration> times, String ride, Duration time) {
        Map<String, Duration> longer = new HashMap<>(times);
        longer.merge(ride, time, (one, other) -> one.compareTo(other) < 0 ? other : one);
        return longer;
    }

    public Duration reserve(String ride) {
        return reserves.getOrDefault(ride, Duration.ZERO);
    }

    public Duration early(String ride) {
        return earlies.getOrDefault(ride, Duration.ZERO);
    }

    /** Points for taking an element: none for what is sure, less than none for what is not. */
    public long points(String id) {
        return weight == 0 ? 0 : Math.round(weight * POINTS * Math.log(Math.max(confidences.applyAsDouble(id), LEAST)));
    }
}

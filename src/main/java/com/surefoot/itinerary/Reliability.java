package com.surefoot.itinerary;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import java.util.Set;

/**
 * How sure a trip has to be.
 *
 * @param target percent of what is shown that has to prove right, one of {@link #TARGETS}; empty where no promise is
 *     asked for
 * @param uncertified whether what is not proven to keep the promise may be shown all the same, marked as such
 * @param weight how much sureness counts when trips are compared: 0 nothing, 1 as usual, at most {@value #MOST_WEIGHT}
 */
public record Reliability(Optional<Integer> target, boolean uncertified, int weight) {

    /** What can be promised, in percent. */
    public static final Set<Integer> TARGETS = Set.of(80, 90, 95, 99);

    /** Above this, sureness counts more than the whole trip. */
    public static final int MOST_WEIGHT = 10;

    /** No promise is asked for; surer is better all the same. */
    public static final Reliability USUAL = new Reliability(Optional.empty(), false, 1);

    public Reliability {
        requireNonNull(target, "target");
        if (target.filter(percent -> !TARGETS.contains(percent)).isPresent()) {
            throw new IllegalArgumentException("%d %% cannot be promised. Maybe one of %s?"
                    .formatted(target.get(), TARGETS.stream().sorted().toList()));
        }
        if (weight < 0 || weight > MOST_WEIGHT) {
            throw new IllegalArgumentException(
                    "A weight of %d is none from 0 to %d. Maybe leave it out?".formatted(weight, MOST_WEIGHT));
        }
    }

    /** The usual weight, a promise of so many percent. */
    public static Reliability of(int target) {
        return new Reliability(Optional.of(target), false, 1);
    }

    /** The same, and what is not proven is shown too. */
    public Reliability withUncertified() {
        return new Reliability(target, true, weight);
    }
}

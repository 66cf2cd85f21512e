package com.surefoot.simulation;

import static java.util.Objects.requireNonNull;

import com.surefoot.evidence.FactKind;

/**
 * Somebody who promises to perform on a day, as a carrier or a hotel does, and fails now and then.
 *
 * @param fails chance to fail on any day
 * @param failsInStorm the same on a day with a storm
 */
public record Operator(String name, FactKind kind, double fails, double failsInStorm) {

    public Operator {
        requireNonNull(name, "name");
        requireNonNull(kind, "kind");
        if (!(fails >= 0 && fails <= failsInStorm && failsInStorm <= 1)) {
            throw new IllegalArgumentException(
                    "%s fails %s of the time, %s in storms. Maybe they are in percent, or swapped?"
                            .formatted(name, fails, failsInStorm));
        }
    }
}

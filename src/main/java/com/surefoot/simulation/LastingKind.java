package com.surefoot.simulation;

import static java.util.Objects.requireNonNull;

import com.surefoot.evidence.FactKind;

/**
 * A kind of fact that has a value until it changes to another.
 *
 * @param changes a year, of each fact
 * @param wrongValues how many values there are besides the true one
 */
public record LastingKind(FactKind kind, double changes, int wrongValues) {

    public LastingKind {
        requireNonNull(kind, "kind");
        if (!(changes > 0) || wrongValues < 1) {
            throw new IllegalArgumentException(
                    "%s changes %s times a year among %d wrong values. Maybe one is left out?"
                            .formatted(kind, changes, wrongValues));
        }
    }
}

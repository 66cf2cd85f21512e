package com.surefoot.evidence.desk;

import static java.util.Objects.requireNonNull;

import com.surefoot.evidence.FactId;
import java.time.Instant;

/**
 * Asks whether a fact has a value, for an answer that could show more if that were known.
 *
 * @param value what is thought to be so
 * @param recommendation the answer it is asked for
 * @param gain what knowing it is expected to release, in the worth of what is withheld; more than 0
 * @param neededBy when it is too late to know
 */
public record Question(FactId fact, String value, String recommendation, double gain, Instant neededBy) {

    public Question {
        requireNonNull(fact, "fact");
        requireNonNull(value, "value");
        requireNonNull(recommendation, "recommendation");
        requireNonNull(neededBy, "neededBy");
        if (!(gain > 0 && gain < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException(
                    "Knowing %s is worth %s. Maybe ask only what releases something?".formatted(fact, gain));
        }
    }
}

package com.surefoot.reliability.fact;

import static java.util.Objects.requireNonNull;

import com.surefoot.evidence.FactId;
import com.surefoot.evidence.Observation;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * How likely it is that a fact has the value that an itinerary relies on, and who said so.
 *
 * @param probability before calibration, from 0 to 1
 * @param supporting what each source that still counts said last, where it is this value; the oldest first
 * @param conflicting the same where it is another value
 * @param age of the newest that supports it; empty where none does
 */
public record FactConfidence(
        FactId fact,
        String value,
        double probability,
        List<Observation> supporting,
        List<Observation> conflicting,
        Optional<Duration> age) {

    public FactConfidence {
        requireNonNull(fact, "fact");
        requireNonNull(value, "value");
        requireNonNull(age, "age");
        supporting = List.copyOf(supporting);
        conflicting = List.copyOf(conflicting);
        if (!(probability >= 0 && probability <= 1)) {
            throw new IllegalArgumentException(
                    "A probability of %s for %s is none from 0 to 1. Maybe a survival is none?"
                            .formatted(probability, fact));
        }
    }
}

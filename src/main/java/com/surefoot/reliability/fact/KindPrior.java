package com.surefoot.reliability.fact;

import static java.util.Objects.requireNonNull;

import com.surefoot.evidence.Observation.Manner;
import java.util.Map;

/**
 * What is thought of a kind of fact before anything came true.
 *
 * @param wrongValues how many wrong values there are that somebody may take for the true one, at least 1
 * @param accuracies of a source that nothing is known of, by the manner of seeing
 * @param survival how long values last
 * @param gone how large a share of what changes is gone, below 1; counts for kinds that have a word for it
 * @param weight as many watched changes as the survival's rate is worth, more than 0
 */
public record KindPrior(
        int wrongValues, Map<Manner, Accuracy> accuracies, Survival survival, double gone, double weight) {

    public KindPrior {
        accuracies = Map.copyOf(accuracies);
        requireNonNull(survival, "survival");
        if (wrongValues < 1
                || !(gone >= 0 && gone < 1)
                || !(weight > 0)
                || accuracies.size() < Manner.values().length) {
            throw new IllegalArgumentException(
                    "A prior of %d wrong values, %s gone, weight %s and accuracies for %s. Maybe a manner is missing?"
                            .formatted(wrongValues, gone, weight, accuracies.keySet()));
        }
    }

    Accuracy accuracy(Manner manner) {
        return requireNonNull(accuracies.get(manner), "accuracy");
    }

    KindPrior withGone(double share) {
        return new KindPrior(wrongValues, accuracies, survival, share, weight);
    }

    KindPrior with(Map<Manner, Accuracy> others) {
        return new KindPrior(wrongValues, others, survival, gone, weight);
    }
}

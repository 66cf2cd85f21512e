package com.surefoot.reliability.fact;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/**
 * Witnesses of a kind in one manner, and how much one of them tells of another: empirical Bayes with a beta-binomial, by
 * moments (Kleinman 1973, "Proportions with extraneous variance: single and independent samples"). Whoever has few
 * outcomes is taken for about as good as the others are.
 */
final class AccuracyPool {

    /** As many witnesses as the prior's spread is worth. */
    private static final double PRIOR_WITNESSES = 2;

    private static final double LEAST_CORRELATION = 1e-3;
    private static final double MOST_CORRELATION = 1 / 3.0;

    private final Accuracy ofAnybody;
    private final Map<Witness, Accuracy> accuracies = new HashMap<>();

    /**
     * Learns from trials.
     *
     * @param prior of a witness that nothing is known of
     */
    AccuracyPool(Accuracy prior, Map<Witness, Counts> counts) {
        double right = counts.values().stream().mapToDouble(Counts::right).sum();
        double wrong = counts.values().stream().mapToDouble(Counts::wrong).sum();
        double mean = prior.after(right, wrong).mean();
        this.ofAnybody = Accuracy.about(mean, 1 / correlation(prior, mean, counts.values()) - 1);
        counts.forEach((witness, own) -> accuracies.put(witness, ofAnybody.after(own.right(), own.wrong())));
    }

    /** Of a witness without outcomes. */
    Accuracy ofAnybody() {
        return ofAnybody;
    }

    Map<Witness, Accuracy> accuracies() {
        return accuracies;
    }

    /** How much two of a witness's outcomes are alike; the wider witnesses differ, the higher. */
    private static double correlation(Accuracy prior, double mean, Collection<Counts> counts) {
        double before = 1 / (1 + prior.weight());
        double all = counts.stream().mapToDouble(Counts::all).sum();
        double squares =
                counts.stream().mapToDouble(own -> own.all() * own.all()).sum();
        double chance = mean * (1 - mean);
        double spare = counts.size() - 1;
        double room = chance * (all - squares / Math.max(all, 1) - spare);
        if (counts.size() < 2 || room <= 0) {
            return before;
        }
        double share = counts.stream().mapToDouble(Counts::right).sum() / all;
        double spread = counts.stream()
                .mapToDouble(own -> own.all() * Math.pow(own.right() / own.all() - share, 2))
                .sum();
        double seen = Math.min(1, Math.max(0, (spread - chance * spare) / room));
        double mixed = (counts.size() * seen + PRIOR_WITNESSES * before) / (counts.size() + PRIOR_WITNESSES);
        return Math.min(MOST_CORRELATION, Math.max(LEAST_CORRELATION, mixed));
    }

    /** How often a witness was right when it spoke, parts of one where that is not certain. */
    record Counts(double right, double wrong) {

        double all() {
            return right + wrong;
        }

        Counts plus(double chance) {
            return new Counts(right + chance, wrong + 1 - chance);
        }
    }
}

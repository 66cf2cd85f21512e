package com.surefoot.reliability.fact;

import com.surefoot.evidence.Observation;
import com.surefoot.reliability.fact.Truths.Truth;
import java.util.HashMap;
import java.util.Map;

/**
 * Who copies from whom, by the errors they share (Dong, Berti-Equille and Srivastava 2009, "Integrating conflicting data:
 * the role of source dependence", section 3): two that err alike where many errors are possible hardly do so by chance,
 * while two that are right alike say little. The share that is copied is unknown here, and a posterior taken over it.
 */
final class CopyDetection {

    /** Before anything is seen two sources copy with this chance (section 3.2). */
    private static final double COPIES = 0.2;

    /** What is copied, if anything is; each as likely as the next. */
    private static final double[] SHARES = {0.2, 0.4, 0.6, 0.8, 0.9, 0.97, 0.995};

    /** What is less is nothing. */
    private static final double LEAST = 0.01;

    private final FactModel model;
    private final Map<Pair, double[]> likelihoods = new HashMap<>();

    private CopyDetection(FactModel model) {
        this.model = model;
    }

    private record Pair(String one, String other) {}

    /** Adds what the truths tell to those that are known to copy. */
    static Copying detect(FactModel model, Truths truths, Copying known) {
        CopyDetection detection = new CopyDetection(model);
        truths.list().forEach(detection::see);
        Copying copying = known;
        for (Map.Entry<Pair, double[]> entry : detection.likelihoods.entrySet()) {
            Pair pair = entry.getKey();
            double share = Math.max(share(entry.getValue()), known.share(pair.one(), pair.other()));
            copying = share < LEAST ? copying : copying.with(pair.one(), pair.other(), share);
        }
        return copying;
    }

    private void see(Truth truth) {
        for (Observation one : truth.said()) {
            for (Observation other : truth.said()) {
                boolean isPair = one.source().compareTo(other.source()) < 0
                        && !Testimony.isByPerson(one)
                        && !Testimony.isByPerson(other);
                if (isPair && truth.tells(one) && truth.tells(other)) {
                    compare(truth, one, other);
                }
            }
        }
    }

    /** Gathers the logarithms of how much likelier this is with each share copied, in each direction. */
    private void compare(Truth truth, Observation one, Observation other) {
        double[] sums = likelihoods.computeIfAbsent(
                new Pair(one.source(), other.source()), pair -> new double[2 * SHARES.length]);
        boolean isAlike = one.value().equals(other.value());
        double first = chance(truth.isRight(one), one);
        double second = chance(truth.isRight(other), other);
        int values =
                truth.isRight(one) ? 1 : model.priors().of(one.fact().kind()).wrongValues();
        for (int i = 0; i < SHARES.length; i++) {
            double share = SHARES[i];
            sums[i] += Math.log(1 - share + (isAlike ? share * values / second : 0));
            sums[SHARES.length + i] += Math.log(1 - share + (isAlike ? share * values / first : 0));
        }
    }

    private double chance(boolean right, Observation observation) {
        double accuracy = model.accuracy(Witness.of(observation)).mean();
        return right ? accuracy : 1 - accuracy;
    }

    private static double share(double[] logLikelihoods) {
        double copied = 0;
        double all = 0;
        double highest = 0;
        for (double each : logLikelihoods) {
            highest = Math.max(highest, each);
        }
        for (int i = 0; i < logLikelihoods.length; i++) {
            double weight = COPIES / logLikelihoods.length * Math.exp(logLikelihoods[i] - highest);
            all += weight;
            copied += weight * SHARES[i % SHARES.length];
        }
        return copied / (all + (1 - COPIES) * Math.exp(-highest));
    }
}

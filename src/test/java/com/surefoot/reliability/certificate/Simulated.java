package com.surefoot.reliability.certificate;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.apache.commons.statistics.distribution.BetaDistribution;

/** Outcomes of a world whose truth is known: the surer, the seldomer wrong, and a day's outcomes fail together. */
final class Simulated {

    private final double correlation;
    private final int perDay;

    Simulated(double correlation, int perDay) {
        this.correlation = correlation;
        this.perDay = perDay;
    }

    /** The chance that something of a confidence is wrong: from a third down to one in a hundred. */
    static double wrong(double confidence) {
        return 0.01 + 0.32 * Math.pow(1 - confidence, 2);
    }

    /** The share that is wrong of all that has at least a confidence, confidences being spread evenly. */
    static double wrongAbove(double threshold) {
        double rest = 1 - threshold;
        return 0.01 + 0.32 * rest * rest / 3;
    }

    List<Scored> outcomes(Random random, int days) {
        List<Scored> outcomes = new ArrayList<>();
        for (int day = 0; day < days; day++) {
            double luck = random.nextDouble();
            for (int i = 0; i < perDay; i++) {
                double confidence = random.nextDouble();
                double wrong = correlation == 0 ? wrong(confidence) : shared(luck, wrong(confidence));
                outcomes.add(new Scored(confidence, random.nextDouble() >= wrong, "day " + day));
            }
        }
        return outcomes;
    }

    static List<Double> confidences(Random random, int count) {
        return random.doubles(count).boxed().toList();
    }

    /** A share with a mean and a correlation between those who draw it together. */
    static double beta(Random random, double mean, double correlation) {
        return quantile(random.nextDouble(), mean, correlation);
    }

    private double shared(double luck, double mean) {
        return quantile(luck, mean, correlation);
    }

    private static double quantile(double luck, double mean, double correlation) {
        double size = 1 / correlation - 1;
        return BetaDistribution.of(mean * size, (1 - mean) * size).inverseCumulativeProbability(luck);
    }
}

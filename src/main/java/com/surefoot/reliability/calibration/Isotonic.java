package com.surefoot.reliability.calibration;

import java.util.Arrays;
import java.util.List;

/**
 * The curve that never falls and fits best by least squares: neighbours that would fall are pooled (Ayer, Brunk, Ewing,
 * Reid and Silverman 1955, "An empirical distribution function for sampling with incomplete information"; for
 * probabilities Zadrozny and Elkan 2002, "Transforming classifier scores into accurate multiclass probability
 * estimates"). Straight between the figures that were seen, level beyond them. Takes n log n steps, for sorting.
 */
public final class Isotonic implements Calibration {

    private final Figures figures;
    private final double[] confidences;

    private Isotonic(Figures figures, double[] confidences) {
        this.figures = figures;
        this.confidences = confidences;
    }

    /**
     * Fits the curve.
     *
     * @throws IllegalArgumentException if there are no trials
     */
    public static Isotonic fit(List<Trial> trials) {
        if (trials.isEmpty()) {
            throw new IllegalArgumentException("No trials to calibrate by. Maybe the period is empty?");
        }
        Levels levels = Levels.of(trials);
        return new Isotonic(new Figures(levels.figures()), pooled(levels));
    }

    /** The fitted value of each level. */
    static double[] pooled(Levels levels) {
        int[] ends = new int[levels.count()];
        double[] weights = new double[levels.count()];
        double[] shares = new double[levels.count()];
        int blocks = 0;
        for (int i = 0; i < levels.count(); i++) {
            ends[blocks] = i + 1;
            weights[blocks] = levels.weight(i);
            shares[blocks++] = levels.share(i);
            while (blocks > 1 && shares[blocks - 2] >= shares[blocks - 1]) {
                merge(ends, weights, shares, --blocks);
            }
        }
        double[] fitted = new double[levels.count()];
        for (int block = 0; block < blocks; block++) {
            Arrays.fill(fitted, block == 0 ? 0 : ends[block - 1], ends[block], shares[block]);
        }
        return fitted;
    }

    /** Puts a block into the one before it. */
    private static void merge(int[] ends, double[] weights, double[] shares, int block) {
        double weight = weights[block - 1] + weights[block];
        shares[block - 1] = (weights[block - 1] * shares[block - 1] + weights[block] * shares[block]) / weight;
        weights[block - 1] = weight;
        ends[block - 1] = ends[block];
    }

    @Override
    public double confidence(double raw) {
        int found = figures.find(raw);
        int next = found >= 0 ? found : -found - 1;
        if (found >= 0 || next == 0) {
            return confidences[next];
        }
        if (next == figures.count()) {
            return confidences[next - 1];
        }
        double way = (raw - figures.get(next - 1)) / (figures.get(next) - figures.get(next - 1));
        return confidences[next - 1] + way * (confidences[next] - confidences[next - 1]);
    }
}

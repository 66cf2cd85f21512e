package com.surefoot.reliability.history;

import java.util.List;

/**
 * Weighs several opinions, given as log-odds, by how well they foretold what happened: logistic regression on them (Satopää
 * et al. 2014, "Combining multiple probability predictions using a simple logit model"), drawn towards no weight at all by
 * a ridge (le Cessie and van Houwelingen 1992, "Ridge estimators in logistic regression"), by Newton's method.
 */
final class Blend {

    private static final double RIDGE = 5;
    private static final int STEPS = 8;
    private static final double STILL = 1e-4;

    private final double[] weights;

    private Blend(double[] weights) {
        this.weights = weights;
    }

    static Blend none(int opinions) {
        return new Blend(new double[opinions]);
    }

    boolean isNone() {
        return weights.length == 0;
    }

    /** The log-odds that the opinions come to. */
    double logOdds(double[] opinions) {
        double sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += weights[i] * opinions[i];
        }
        return sum;
    }

    /**
     * Weights that fit best, starting from these.
     *
     * @param known opinions of the past; the last number of each is where its sum starts from
     */
    Blend fitted(List<double[]> known, List<Boolean> rights) {
        double[] current = weights.clone();
        for (int step = 0; step < STEPS; step++) {
            double[] move = new Newton(current, RIDGE).step(known, rights);
            double most = 0;
            for (int i = 0; i < current.length; i++) {
                current[i] += move[i];
                most = Math.max(most, Math.abs(move[i]));
            }
            if (most < STILL) {
                break;
            }
        }
        return new Blend(current);
    }
}

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
    private static final double STILL = 1e-6;

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
     * @param known opinions of the past, of which as many are weighed as there are weights; the last number of each is where
     *     its sum starts from
     */
    Blend fitted(List<double[]> known, List<Boolean> rights) {
        Blend best = this;
        double loss = loss(known, rights);
        for (int step = 0; step < STEPS; step++) {
            double[] move = new Newton(best.weights, RIDGE).step(known, rights);
            Blend next = best.moved(move, 1);
            double nextLoss = next.loss(known, rights);
            for (double part = 0.5; nextLoss > loss && part > STILL; part /= 2) {
                next = best.moved(move, part);
                nextLoss = next.loss(known, rights);
            }
            if (nextLoss > loss * (1 - STILL)) {
                return nextLoss < loss ? next : best;
            }
            best = next;
            loss = nextLoss;
        }
        return best;
    }

    private Blend moved(double[] move, double part) {
        double[] moved = weights.clone();
        for (int i = 0; i < moved.length; i++) {
            moved[i] += part * move[i];
        }
        return new Blend(moved);
    }

    /** What Newton's method brings down: logarithmic loss, and the ridge. A whole step may overshoot. */
    private double loss(List<double[]> known, List<Boolean> rights) {
        double loss = 0;
        for (double weight : weights) {
            loss += RIDGE / 2 * weight * weight;
        }
        for (int row = 0; row < known.size(); row++) {
            double[] opinions = known.get(row);
            double sum = opinions[opinions.length - 1] + logOdds(opinions);
            double against = rights.get(row) ? -sum : sum;
            loss += Math.max(0, against) + Math.log1p(Math.exp(-Math.abs(against)));
        }
        return loss;
    }
}

package com.surefoot.reliability.history;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Logistic regression on all companies at once, learnt outcome by outcome, with a step of its own for each company that
 * shrinks as more of it is known (McMahan et al. 2013, "Ad click prediction: a view from the trenches", algorithm 1:
 * FTRL-Proximal, without its L1 part). Counted one by one, companies that overlap each tell the same; here each tells what
 * the others leave open.
 */
final class Regression {

    /** How far the first steps go. From a quarter to half as much again, rooms and flights are foretold nearly as well. */
    private static final double STEP = 0.2;

    /** So much more has to be missed before steps shrink; the paper's own. */
    private static final double CAUTION = 1;

    private static final double RIDGE = 1;

    private final Map<String, Coefficient> coefficients = new HashMap<>();

    private static final class Coefficient {
        private double pull;
        private double squares;

        double value() {
            return pull / ((CAUTION + Math.sqrt(squares)) / STEP + RIDGE);
        }

        void learn(double miss) {
            double more = squares + miss * miss;
            pull += miss + (Math.sqrt(more) - Math.sqrt(squares)) / STEP * value();
            squares = more;
        }
    }

    /** How much the log-odds of something in these companies are above where they start from. */
    double logOdds(List<List<String>> views) {
        double sum = 0;
        for (List<String> view : views) {
            for (String key : view) {
                Coefficient known = coefficients.get(key);
                sum += known == null ? 0 : known.value();
            }
        }
        return sum;
    }

    /** @param start log-odds that it starts from, known beforehand */
    void learn(double start, List<List<String>> views, boolean right) {
        double miss = (right ? 1 : 0) - LogOdds.share(start + logOdds(views));
        for (List<String> view : views) {
            for (String key : view) {
                coefficients.computeIfAbsent(key, unseen -> new Coefficient()).learn(miss);
            }
        }
    }
}

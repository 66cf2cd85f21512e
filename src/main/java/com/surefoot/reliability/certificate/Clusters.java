package com.surefoot.reliability.certificate;

import java.util.Arrays;

/**
 * Counts what was shown, and what of it was wrong, in each cluster; clusters are numbered from 0. Sums over
 * clusters go along, so that neither adding an outcome nor telling what was counted takes longer the more there are.
 */
final class Clusters {

    /** Delays within a day are correlated by 0.09 to 0.14 (flights from New York, 2013): so much as long as nothing is known. */
    private static final double USUAL = 0.1;

    /** As many wrong ones tell as much of a correlation as what is usual. */
    private static final double FEW = 5;

    private int[] shown = new int[16];
    private int[] wrong = new int[16];
    private int occupied;
    private long allShown;
    private long allWrong;

    /** Over clusters: of squared numbers shown; of squared numbers wrong, each by the number shown. */
    private double squares;

    private double wrongSquares;

    void add(int cluster, boolean right) {
        if (cluster >= shown.length) {
            shown = Arrays.copyOf(shown, Math.max(cluster + 1, 2 * shown.length));
            wrong = Arrays.copyOf(wrong, shown.length);
        }
        occupied += shown[cluster] == 0 ? 1 : 0;
        squares += 2.0 * shown[cluster] + 1;
        wrongSquares -= shown[cluster] == 0 ? 0 : wrongSquare(cluster);
        shown[cluster]++;
        allShown++;
        if (!right) {
            wrong[cluster]++;
            allWrong++;
        }
        wrongSquares += wrongSquare(cluster);
    }

    private double wrongSquare(int cluster) {
        return (double) wrong[cluster] * wrong[cluster] / shown[cluster];
    }

    /**
     * What was counted so far.
     *
     * @param all more of the same, on which it is better known how much outcomes of a cluster fail together. A bad day that
     *     multiplies what is wrong makes the correlation go with the odds of being wrong, so that rare errors fail together
     *     less; they are taken to do so at least as much as that
     */
    Tally tally(Clusters all) {
        double least = all.believed() * Math.min(1, odds() / all.odds());
        return new Tally(allShown, allWrong, designEffect(Math.max(least, correlation())));
    }

    /** Where hardly any are wrong, these do not tell whether they fail together. */
    private double believed() {
        return (allWrong * correlation() + FEW * USUAL) / (allWrong + FEW);
    }

    /** Of being wrong; with one more of either, so that there are any. */
    private double odds() {
        return (allWrong + 1.0) / (allShown - allWrong + 1.0);
    }

    /** Kish 1965, "Survey sampling", section 5.4, with the mean size of cluster that an outcome finds itself in. */
    private double designEffect(double correlation) {
        return allShown == 0 ? 1 : Math.max(1, 1 + (squares / allShown - 1) * correlation);
    }

    /**
     * How much outcomes of a cluster fail together, by analysis of variance (Donner 1986, "A review of inference
     * procedures for the intraclass correlation coefficient in the one-way random effects model"); none below 0.
     */
    double correlation() {
        if (occupied < 2 || allShown <= occupied) {
            return 0;
        }
        double between = (wrongSquares - (double) allWrong * allWrong / allShown) / (occupied - 1);
        double within = (allWrong - wrongSquares) / (allShown - occupied);
        double size = (allShown - squares / allShown) / (occupied - 1);
        double spread = between + (size - 1) * within;
        return spread <= 0 ? 0 : Math.max(0, (between - within) / spread);
    }
}

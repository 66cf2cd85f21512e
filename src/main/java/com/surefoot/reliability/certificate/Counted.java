package com.surefoot.reliability.certificate;

/**
 * What was counted in clusters of outcomes.
 *
 * @param clusters that anything was shown of
 * @param shown in all of them
 * @param wrong among these
 * @param squares of the numbers shown of each cluster, summed up
 * @param wrongSquares of the numbers wrong in each cluster, by the number shown of it, summed up
 */
record Counted(int clusters, long shown, long wrong, double squares, double wrongSquares) {

    /** Delays within a day are correlated by 0.09 to 0.14 (flights from New York, 2013): so much as long as nothing is known. */
    private static final double USUAL = 0.1;

    /** As many wrong ones tell as much of a correlation as what is usual. */
    private static final double FEW = 5;

    /**
     * What that is worth.
     *
     * @param all more of the same, on which it is better known how much outcomes of a cluster fail together. A bad day that
     *     multiplies what is wrong makes the correlation go with the odds of being wrong, so that rare errors fail together
     *     less; they are taken to do so at least as much as that
     */
    Tally tally(Counted all) {
        double least = all.believed() * Math.min(1, odds() / all.odds());
        return new Tally(shown, wrong, designEffect(Math.max(least, correlation())));
    }

    /** Where hardly any are wrong, these do not tell whether they fail together. */
    private double believed() {
        return (wrong * correlation() + FEW * USUAL) / (wrong + FEW);
    }

    /** Of being wrong; with one more of either, so that there are any. */
    private double odds() {
        return (wrong + 1.0) / (shown - wrong + 1.0);
    }

    /** Kish 1965, "Survey sampling", section 5.4, with the mean size of cluster that an outcome finds itself in. */
    private double designEffect(double correlation) {
        return shown == 0 ? 1 : Math.max(1, 1 + (squares / shown - 1) * correlation);
    }

    /**
     * How much outcomes of a cluster fail together, by analysis of variance (Donner 1986, "A review of inference
     * procedures for the intraclass correlation coefficient in the one-way random effects model"); none below 0.
     */
    double correlation() {
        if (clusters < 2 || shown <= clusters) {
            return 0;
        }
        double between = (wrongSquares - (double) wrong * wrong / shown) / (clusters - 1);
        double within = (wrong - wrongSquares) / (shown - clusters);
        double size = (shown - squares / shown) / (clusters - 1);
        double spread = between + (size - 1) * within;
        return spread <= 0 ? 0 : Math.max(0, (between - within) / spread);
    }
}

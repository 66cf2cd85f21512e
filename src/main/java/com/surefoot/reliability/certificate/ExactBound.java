package com.surefoot.reliability.certificate;

import org.apache.commons.statistics.distribution.BetaDistribution;

/**
 * Exact bounds on a share by what was counted (Clopper and Pearson 1934, "The use of confidence or fiducial limits
 * illustrated in the case of the binomial"), by way of the beta distribution, so that counts may be fractions: outcomes
 * that fail together count for fewer (Korn and Graubard 1998, "Confidence intervals for proportions with small expected
 * number of positive counts estimated from survey data").
 */
final class ExactBound {

    /** No promise takes more outcomes than this to prove. */
    private static final long MOST = 1L << 40;

    private ExactBound() {}

    /**
     * The largest share that may be wrong in truth, at a risk of erring.
     *
     * @param wrong from 0
     * @param shown not less than {@code wrong}
     * @return 1 where nothing was shown, or all of it was wrong
     */
    static double upper(double wrong, double shown, double risk) {
        return wrong >= shown
                ? 1
                : BetaDistribution.of(wrong + 1, shown - wrong).inverseCumulativeProbability(1 - risk);
    }

    /**
     * How likely so few wrong ones, or fewer, are if a share of all is wrong: small where the share must be less.
     *
     * @return 1 where nothing was shown, or all of it was wrong
     */
    static double pValue(double wrong, double shown, double share) {
        return wrong >= shown
                ? 1
                : BetaDistribution.of(wrong + 1, shown - wrong).survivalProbability(share);
    }

    /** How many must be shown, with so many wrong among them, to prove that no more than a share is wrong. */
    static long needed(double wrong, double share, double risk) {
        long enough = 1;
        while (enough < MOST && pValue(wrong, (double) enough, share) > risk) {
            enough *= 2;
        }
        long tooFew = enough / 2;
        while (enough - tooFew > 1) {
            long middle = (enough + tooFew) / 2;
            if (pValue(wrong, (double) middle, share) > risk) {
                tooFew = middle;
            } else {
                enough = middle;
            }
        }
        return enough;
    }
}

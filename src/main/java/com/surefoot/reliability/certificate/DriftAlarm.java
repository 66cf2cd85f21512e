package com.surefoot.reliability.certificate;

import java.util.stream.DoubleStream;

/**
 * Watches the outcomes of what was shown, one after the other, and tells when the promise on them is broken: the wealth
 * of somebody who bets that more of them are wrong than may be. As long as the promise holds, that wealth ever reaches
 * the alarm's level with a chance of at most 1 in {@value #LEVEL}, however long one watches (Ville's inequality;
 * Waudby-Smith and Ramdas 2024, "Estimating means of bounded random variables by betting", section 4).
 *
 * <p>Immutable: each outcome makes a new one.
 */
public final class DriftAlarm {

    /** Wealth at which the alarm is raised. */
    public static final int LEVEL = 20;

    /**
     * Shares of the wealth that are bet, in multiples of the share that may be wrong: the best one against an error of r
     * times that share is about r - 1 (Kelly 1956). The mean of several bettors is a bettor too.
     */
    private static final double[] STAKES = {0.5, 1, 2, 4};

    /** Nobody bets all they have. */
    private static final double MOST_OF_THE_WEALTH = 0.9;

    private final Promise promise;
    private final double[] wealth;
    private final long outcomes;
    private final boolean raised;

    private DriftAlarm(Promise promise, double[] wealth, long outcomes, boolean raised) {
        this.promise = promise;
        this.wealth = wealth;
        this.outcomes = outcomes;
        this.raised = raised;
    }

    /** An alarm that has seen nothing yet. */
    public static DriftAlarm on(Promise promise) {
        return new DriftAlarm(promise, DoubleStream.of(STAKES).map(stake -> 1).toArray(), 0, false);
    }

    /** The alarm after one more outcome; once raised, it stays so. */
    public DriftAlarm after(boolean right) {
        double most = promise.mostWrong();
        double[] grown = new double[STAKES.length];
        for (int i = 0; i < grown.length; i++) {
            double stake = Math.min(MOST_OF_THE_WEALTH, STAKES[i] * most);
            grown[i] = wealth[i] * (right ? 1 - stake : 1 + stake * (1 - most) / most);
        }
        boolean reached = DoubleStream.of(grown).average().orElse(0) >= LEVEL;
        return new DriftAlarm(promise, grown, outcomes + 1, raised || reached);
    }

    /** Whether the certificate is to be withdrawn. */
    public boolean isRaised() {
        return raised;
    }

    /** How often one would have to be unlucky to see as much as this while the promise holds: 1 in so many. */
    public double evidence() {
        return DoubleStream.of(wealth).average().orElse(0);
    }

    public long outcomes() {
        return outcomes;
    }
}

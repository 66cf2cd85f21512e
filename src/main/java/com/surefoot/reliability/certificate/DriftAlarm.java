package com.surefoot.reliability.certificate;

import java.util.stream.DoubleStream;

/**
 * Watches what came of what was shown, and tells when the promise on it is broken: the wealth of somebody who bets that
 * more of it is wrong than may be. As long as the promise holds, that wealth ever reaches the alarm's level with a chance
 * of at most 1 in {@value #LEVEL}, however long one watches (Ville's inequality; Waudby-Smith and Ramdas 2024, "Estimating
 * means of bounded random variables by betting", section 4).
 *
 * <p>One bet is made on each cluster, on the share of it that is wrong: given clusters before, that share is expected to be
 * no more than may be wrong, while outcomes within a cluster know of one another, so that bets on each of them would win by
 * one storm what chance allows for in a lifetime. The larger a cluster, the more is bet on it, since its share is the
 * surer; by some bettors as if its outcomes stood alone, by others as if they failed together.
 *
 * <p>Immutable: each cluster makes a new one.
 */
public final class DriftAlarm {

    /** Wealth at which the alarm is raised. */
    public static final int LEVEL = 20;

    /**
     * Shares of the wealth that are bet on an outcome that stands alone, in multiples of the share that may be wrong: the
     * best one against an error of r times that share is about r - 1 (Kelly 1956). The mean of several bettors is a bettor
     * too.
     */
    private static final double[] STAKES = {0.5, 1, 2, 4};

    /** How much outcomes of a cluster fail together, to bettors: a cluster counts for its size by its design effect. */
    private static final double[] CORRELATIONS = {0, 0.3};

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
        return new DriftAlarm(
                promise,
                DoubleStream.generate(() -> 1)
                        .limit((long) STAKES.length * CORRELATIONS.length)
                        .toArray(),
                0,
                false);
    }

    /**
     * The alarm after one more cluster; once raised, it stays so.
     *
     * @param shown outcomes of it, above 0
     * @param wrong those among them that proved wrong
     */
    public DriftAlarm after(int shown, int wrong) {
        if (shown < 1 || wrong < 0 || wrong > shown) {
            throw new IllegalArgumentException(
                    "%d wrong of %d in a cluster. Maybe the counts are swapped?".formatted(wrong, shown));
        }
        double most = promise.mostWrong();
        double gain = (wrong / (double) shown - most) / most;
        double[] grown = new double[wealth.length];
        for (int i = 0; i < grown.length; i++) {
            grown[i] = wealth[i] * (1 + stake(i, shown) * gain);
        }
        boolean reached = DoubleStream.of(grown).average().orElse(0) >= LEVEL;
        return new DriftAlarm(promise, grown, outcomes + shown, raised || reached);
    }

    private double stake(int bettor, int shown) {
        double correlation = CORRELATIONS[bettor % CORRELATIONS.length];
        double worth = shown / (1 + (shown - 1) * correlation);
        return Math.min(MOST_OF_THE_WEALTH, STAKES[bettor / CORRELATIONS.length] * promise.mostWrong() * worth);
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

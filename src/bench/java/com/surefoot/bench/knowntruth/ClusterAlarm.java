package com.surefoot.bench.knowntruth;

import com.surefoot.reliability.certificate.Promise;
import java.util.Arrays;
import java.util.stream.DoubleStream;

/**
 * Another alarm, tried beside the product's: it bets once on each cluster, on the share that is wrong in it, and not on
 * each outcome. Within a day of storms outcomes are not as they would be after any past, so that bets on each of them may
 * win by one storm alone what Ville's inequality allows for; clusters do not know of one another.
 */
final class ClusterAlarm {

    private static final int LEVEL = 20;
    private static final double[] STAKES = {0.5, 1, 2, 4, 8};
    private static final double MOST_OF_THE_WEALTH = 0.9;

    private final double mostWrong;
    private final double[] wealth = new double[STAKES.length];

    ClusterAlarm(Promise promise) {
        this.mostWrong = promise.mostWrong();
        Arrays.fill(wealth, 1);
    }

    /** Whether the alarm is raised after a cluster of which this share is wrong. */
    boolean isRaisedAfter(double wrong) {
        for (int i = 0; i < wealth.length; i++) {
            double stake = Math.min(MOST_OF_THE_WEALTH, STAKES[i] * mostWrong);
            wealth[i] *= 1 + stake * (wrong - mostWrong) / mostWrong;
        }
        return DoubleStream.of(wealth).average().orElse(0) >= LEVEL;
    }
}

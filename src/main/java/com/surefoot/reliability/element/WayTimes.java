package com.surefoot.reliability.element;

import java.time.Duration;
import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * How much longer than estimated a way in a city takes: the logarithm of true to estimated time is normal with mean 0. Its
 * spread is taken from city traffic, where one way in twenty takes 1.5 times as long as usual or longer (the planning time
 * index of the US Federal Highway Administration's Urban Congestion Reports, about 1.5 over its cities).
 */
final class WayTimes {

    private static final double SLOW = 1.5;
    private static final double USUAL = 0.95;
    private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);
    private static final double SPREAD = Math.log(SLOW) / NORMAL.inverseCumulativeProbability(USUAL);

    private WayTimes() {}

    /** The chance that a way takes no longer than estimated and the slack together. */
    static double within(Duration estimate, Duration slack) {
        double seconds = Math.max(1, estimate.toSeconds());
        return NORMAL.cumulativeProbability(Math.log((seconds + slack.toSeconds()) / seconds) / SPREAD);
    }

    /** The shortest slack with which a way is so sure. */
    static Duration slackFor(Duration estimate, double sure) {
        double factor = Math.exp(SPREAD * NORMAL.inverseCumulativeProbability(sure));
        return Duration.ofSeconds((long) Math.ceil(Math.max(0, estimate.toSeconds() * (factor - 1))));
    }
}

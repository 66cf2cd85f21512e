package com.surefoot.reliability.delay;

import java.util.OptionalInt;

/**
 * How late a ride is, minute by minute, and how often it does not run at all. What is earlier or later than it has minutes
 * for counts as its first minute, or as later than any buffer.
 */
public final class Delay {

    /** Earliest and latest minute that are told apart. */
    static final int EARLIEST = -30;

    static final int LATEST = 300;
    static final int MINUTES = LATEST - EARLIEST + 1;

    /** Chance of at most so many minutes, and of running. */
    private final double[] within;

    private final double cancelled;

    /**
     * Takes over chances.
     *
     * @param minutes chance of each minute; the rest to 1 is later than any, or cancelled
     */
    static Delay of(double[] minutes, double cancelled) {
        double[] within = minutes.clone();
        for (int i = 1; i < within.length; i++) {
            within[i] += within[i - 1];
        }
        return new Delay(within, cancelled);
    }

    private Delay(double[] within, double cancelled) {
        this.within = within;
        this.cancelled = cancelled;
    }

    /** Place of a minute among those told apart; behind the last one if it is later than any. */
    static int place(int minutes) {
        return Math.min(MINUTES, Math.max(0, minutes - EARLIEST));
    }

    /** The chance that it runs and is at most so many minutes late; never less for more. */
    public double within(int minutes) {
        return minutes < EARLIEST ? 0 : within[Math.min(MINUTES - 1, minutes - EARLIEST)];
    }

    /** The chance that it does not run. */
    public double cancelled() {
        return cancelled;
    }

    /**
     * A delay like this one on a better or worse day: the odds of being at most so late are higher by the same factor for
     * every lateness (proportional odds; McCullagh 1980, "Regression models for ordinal data"). Later than all and cancelled
     * keep their proportion.
     *
     * @param logOdds logarithm of the factor: above 0 is better
     */
    Delay withOdds(double logOdds) {
        double factor = Math.exp(logOdds);
        double[] shifted = new double[MINUTES];
        for (int i = 0; i < MINUTES; i++) {
            shifted[i] = shifted(within[i], factor);
        }
        double beyond = 1 - within[MINUTES - 1];
        double share = beyond > 0 ? Math.min(1, cancelled / beyond) : 0;
        return new Delay(shifted, share * (1 - shifted[MINUTES - 1]));
    }

    /** Sums of shares may pass 1 by a hair, and odds of that have no meaning. */
    private static double shifted(double chance, double factor) {
        double within = Math.min(1, chance);
        return factor * within / (1 - within + factor * within);
    }

    /** The chance that it runs and is late by the minute at a place. */
    double at(int place) {
        return place == 0 ? within[0] : within[place] - within[place - 1];
    }

    /** The chance that it runs, and is later than all minutes told apart. */
    double beyond() {
        return Math.max(0, 1 - cancelled - within[MINUTES - 1]);
    }

    /**
     * The shortest buffer that makes it as sure as is asked for.
     *
     * @param target chance, from 0 to 1
     * @return minutes, at least 0; nothing if no buffer does, since it is cancelled or very late too often
     */
    public OptionalInt bufferFor(double target) {
        return Shortest.buffer(this::within, target);
    }
}

package com.surefoot.refresh;

/**
 * What is gained by asking about a fact. That it may have changed is not enough: what changes every day has changed again
 * tomorrow, and asking about it all the time would leave no call for what an answer holds for longer. Greedy by this figure
 * is near the best that a quota can do (Azar, Horvitz, Lubetzky, Peres and Shahaf 2018, "Tractable near-optimal policies
 * for crawling"; as a figure to be greedy by, Busa-Fekete et al. 2025, "A scalable crawling algorithm utilizing noisy
 * change-indicating signals"): 1/r - (1/r + t) e^(-rt), for changes at a rate r and a time t since the fact was seen.
 */
final class Gain {

    /** Nothing changes so seldom that its figure would not be a number. */
    private static final double LEAST = 1e-12;

    private Gain() {}

    /**
     * The gain, in days of being right.
     *
     * @param stands chance that the fact is as it was seen, e^(-rt)
     * @param holds chance that what it is now lasts a day, e^(-r)
     */
    static double of(double stands, double holds) {
        double rate = Math.max(LEAST, -Math.log(Math.max(LEAST, holds)));
        double changes = -Math.log(Math.max(LEAST, stands));
        return (1 - (1 + changes) * Math.min(1, Math.max(LEAST, stands))) / rate;
    }
}

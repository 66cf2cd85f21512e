package com.surefoot.reliability.history;

/** Chances on the scale on which evidence adds up: logarithms of their odds. */
public final class LogOdds {

    /** Nothing that is counted is surer than this. */
    private static final double SUREST = 0.9995;

    private LogOdds() {}

    /** Of a chance from 0 to 1; finite for these two, too. */
    public static double of(double share) {
        double within = Math.min(SUREST, Math.max(1 - SUREST, share));
        return Math.log(within / (1 - within));
    }

    /** No surer than anything that is counted. */
    static double within(double logOdds) {
        double most = of(1);
        return Math.min(most, Math.max(-most, logOdds));
    }

    static double share(double logOdds) {
        return 1 / (1 + Math.exp(-logOdds));
    }
}

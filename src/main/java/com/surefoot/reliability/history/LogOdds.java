package com.surefoot.reliability.history;

/** Chances on the scale on which evidence adds up. */
final class LogOdds {

    /** Nothing that is counted is surer than this. */
    private static final double SUREST = 0.9995;

    private LogOdds() {}

    static double of(double share) {
        double within = Math.min(SUREST, Math.max(1 - SUREST, share));
        return Math.log(within / (1 - within));
    }

    static double share(double logOdds) {
        return 1 / (1 + Math.exp(-logOdds));
    }
}

package com.surefoot.planning.routing;

import java.util.SplittableRandom;

/**
 * Simulated annealing in cycles: each begins hot, accepting plans that are worse by a spot or so, and ends cold. As
 * nobody knows how long the search may go on, every cycle is longer than the one before.
 */
final class Acceptance {

    private static final int FIRST_CYCLE = 4000;
    private static final int LONGEST_CYCLE = 200_000;
    private static final double GROWTH = 1.5;
    /** Temperatures in mean worths of a spot. */
    private static final double HOT = 0.8;

    private static final double COLD = 0.06;

    private final SplittableRandom random;
    private final double unit;
    private double temperature;
    private double cooling;
    private int length;
    private int left;

    Acceptance(double meanWorth, SplittableRandom random) {
        this.random = random;
        unit = Math.max(meanWorth, 1e-9);
        restart();
    }

    /** Begins with a short cycle again. */
    void restart() {
        length = FIRST_CYCLE;
        begin();
    }

    private void begin() {
        left = length;
        temperature = HOT * unit;
        cooling = Math.pow(COLD / HOT, 1.0 / length);
    }

    boolean accepts(double candidate, double current) {
        return candidate >= current || candidate > current + temperature * Math.log(random.nextDouble());
    }

    /** Ends a turn; says whether a cycle ends with it. */
    boolean endsCycle() {
        temperature *= cooling;
        left--;
        if (left > 0) {
            return false;
        }
        length = (int) Math.min(LONGEST_CYCLE, length * GROWTH);
        begin();
        return true;
    }
}

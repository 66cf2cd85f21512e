package com.surefoot.planning.routing;

import java.util.Arrays;

/**
 * Late acceptance (Burke and Bykov 2017): a plan is accepted if it is as good as the current one, or as the one some
 * time ago. Without a new best for long, the search goes back to the best.
 */
final class Acceptance {

    private static final int LENGTH = 500;
    private static final int PATIENCE = 3000;

    private final long[] late = new long[LENGTH];
    private int turn;
    private int sinceBest;

    void reset(long objective) {
        Arrays.fill(late, objective);
        sinceBest = 0;
    }

    boolean accepts(long candidate, long current) {
        return candidate >= current || candidate >= late[turn];
    }

    void celebrate() {
        sinceBest = 0;
    }

    /** Ends a turn with the current objective; says whether it is time to go back to the best. */
    boolean weary(long current) {
        late[turn] = current;
        turn = (turn + 1) % LENGTH;
        return ++sinceBest > PATIENCE;
    }
}

package com.surefoot.supply.timetables;

import java.util.Arrays;

/** What a search knows of each stop after so many rides, where more rides made it better. Times are seconds of the window. */
final class Round {

    static final int NEVER = Integer.MAX_VALUE;

    /** When one gets off there. */
    final int[] arrival;
    /** On which line. */
    final int[] line;
    /** On which run of it. */
    final int[] run;
    /** At which place along it one got on. */
    final int[] board;
    /** At which place along it one gets off. */
    final int[] alight;
    /** When one can get on there. */
    final int[] ready;
    /** Where one got off before that. */
    final int[] from;

    Round(int halts) {
        arrival = filled(halts);
        ready = filled(halts);
        line = new int[halts];
        run = new int[halts];
        board = new int[halts];
        alight = new int[halts];
        from = new int[halts];
    }

    static int[] filled(int length) {
        int[] times = new int[length];
        Arrays.fill(times, NEVER);
        return times;
    }
}

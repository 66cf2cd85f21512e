package com.surefoot.planning.routing;

import java.util.SplittableRandom;

/** Puts a spot in where it costs least to take visits out for it. */
final class Force {

    private static final int LONGEST = 6;

    private final Tables tables;
    private final Tours tours;
    private final Ruin ruin;
    private final SplittableRandom random;
    private double least;
    private int bestDay;
    private int bestFirst;
    private int bestEnd;
    private int bestWindow;

    Force(Tours tours, Ruin ruin, SplittableRandom random) {
        this.tours = tours;
        this.ruin = ruin;
        this.random = random;
        tables = tours.tables;
    }

    /** Picks a spot outside the plan, those that end a penalty first, and forces it in where that is possible. */
    void one() {
        int spot = pick();
        if (spot < 0) {
            return;
        }
        least = Double.POSITIVE_INFINITY;
        for (int d = 0; d < tables.days; d++) {
            if (tables.usable[d]) {
                search(spot, d);
            }
        }
        if (least < Double.POSITIVE_INFINITY) {
            ruin.markStretch(bestDay, bestFirst, bestEnd);
            ruin.sweep();
            tours.insert(spot, bestDay, bestFirst, bestWindow);
        }
    }

    private int pick() {
        int chosen = -1;
        long most = 0;
        int seen = 0;
        for (int s = 0; s < tables.spots; s++) {
            if (tours.dayOf[s] < 0) {
                long relief = tours.accounts.relief(s);
                if (relief > most) {
                    most = relief;
                    seen = 0;
                }
                if (relief == most && random.nextInt(++seen) == 0) {
                    chosen = s;
                }
            }
        }
        return chosen;
    }

    private void search(int spot, int day) {
        int row = day * tours.stride;
        int at = spot * tables.days + day;
        int base = spot * tables.width;
        int[] there = tables.ticksTo[tables.matrix[day]];
        int[] onward = tables.ticksFrom[tables.matrix[day]];
        for (int p = 1; p <= tours.count[day] + 1; p++) {
            int arrival = tours.leave[row + p - 1] + there[base + tables.column[tours.node[row + p - 1]]];
            for (int w = tables.windowAt[at]; w < tables.windowAt[at + 1]; w++) {
                if (arrival <= tables.windowTo[w]) {
                    int over = Math.max(arrival, tables.windowFrom[w]) + tables.windowDuration[w];
                    stretches(spot, day, p, w, over, onward, base);
                }
            }
        }
    }

    private void stretches(int spot, int day, int first, int w, int over, int[] onward, int base) {
        int row = day * tours.stride;
        int kind = tables.windowKind[w];
        boolean clash = !tours.open(day, kind);
        double lost = 0;
        for (int end = first; end <= Math.min(tours.count[day] + 1, first + LONGEST); end++) {
            int next = tours.node[row + end];
            if (!clash
                    && over + onward[base + tables.column[next]] <= tours.latest[row + end]
                    && lost < least
                    && tours.accounts.allowsInstead(tours, day, first - 1, end, spot)) {
                least = lost;
                bestDay = day;
                bestFirst = first;
                bestEnd = end;
                bestWindow = w;
            }
            if (next >= tables.spots || tables.locked[next]) {
                return;
            }
            clash &= tables.windowKind[tours.window[row + end]] != kind;
            lost += (tables.worth[next] + tours.accounts.duty(next)) * (0.5 + random.nextDouble());
        }
    }
}

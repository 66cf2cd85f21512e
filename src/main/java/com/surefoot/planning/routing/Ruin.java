package com.surefoot.planning.routing;

import java.util.SplittableRandom;

/** Takes visits out of tours. Locked ones rarely: they come back at once, or the plan is not accepted. */
final class Ruin {

    private static final int LOCKED_RARELY = 4;

    private final Tables tables;
    private final Tours tours;
    private final SplittableRandom random;
    private final Neighbours neighbours;
    private final boolean[] marked;
    private final boolean[] touched;
    private final int[] gone;

    Ruin(Tours tours, Neighbours neighbours, SplittableRandom random) {
        this.tours = tours;
        this.random = random;
        this.neighbours = neighbours;
        tables = tours.tables;
        marked = new boolean[tables.spots];
        touched = new boolean[tables.days];
        gone = new int[tables.spots];
    }

    /** Takes neighbouring stretches out of up to some days, around a spot. */
    void strings(int days, int longest) {
        int seed = random.nextInt(tables.spots);
        int left = days;
        for (int i = -1; i < neighbours.count() && left > 0; i++) {
            int spot = i < 0 ? seed : neighbours.of(seed, i);
            int day = tours.dayOf[spot];
            if (day >= 0 && !touched[day]) {
                markString(day, positionOf(spot, day), longest);
                left--;
            }
        }
        sweep();
    }

    /** Takes a stretch out of one day. */
    void stretch(int longest) {
        int day = randomDay();
        if (day >= 0) {
            markString(day, 1 + random.nextInt(tours.count[day]), longest);
            sweep();
        }
    }

    /** Takes single visits out anywhere. */
    void scattered(int visits) {
        for (int i = 0; i < visits; i++) {
            int day = randomDay();
            if (day >= 0) {
                mark(day, 1 + random.nextInt(tours.count[day]));
            }
        }
        sweep();
    }

    /** Takes visits out that are worth little for the time they take, with some chance. */
    void worst(int visits) {
        for (int i = 0; i < visits; i++) {
            int day = randomDay();
            if (day >= 0) {
                markWorst(day);
            }
        }
        sweep();
    }

    /** Takes a whole day out. */
    void day() {
        int day = randomDay();
        if (day >= 0) {
            for (int p = 1; p <= tours.count[day]; p++) {
                mark(day, p);
            }
            sweep();
        }
    }

    private void markWorst(int day) {
        int row = day * tours.stride;
        int[] ticks = tables.ticksFrom[tables.matrix[day]];
        int worst = 0;
        double least = Double.POSITIVE_INFINITY;
        for (int p = 1; p <= tours.count[day]; p++) {
            int spot = tours.node[row + p];
            int straight = ticks[tables.cell(tours.node[row + p - 1], tours.node[row + p + 1])];
            int taken = Math.max(1, tours.arrival[row + p + 1] - tours.leave[row + p - 1] - straight);
            double ratio =
                    (tables.worth[spot] + tours.accounts.duty(spot)) / (double) taken * (1 + random.nextDouble());
            if (!marked[spot] && ratio < least) {
                least = ratio;
                worst = p;
            }
        }
        if (worst > 0) {
            mark(day, worst);
        }
    }

    private void markString(int day, int around, int longest) {
        int length = 1 + random.nextInt(Math.min(longest, tours.count[day]));
        int first = Math.max(1, Math.min(around - random.nextInt(length), tours.count[day] - length + 1));
        for (int p = first; p < first + length; p++) {
            mark(day, p);
        }
        touched[day] = true;
    }

    private void mark(int day, int position) {
        int spot = tours.node[day * tours.stride + position];
        marked[spot] |= !tables.locked[spot] || random.nextInt(LOCKED_RARELY) == 0;
        touched[day] = true;
    }

    /** Marks positions from one to before another. */
    void markStretch(int day, int first, int end) {
        for (int p = first; p < end; p++) {
            mark(day, p);
        }
    }

    /** Takes out what is marked. */
    void sweep() {
        for (int d = 0; d < tables.days; d++) {
            if (touched[d]) {
                int row = d * tours.stride;
                int length = tours.count[d];
                System.arraycopy(tours.node, row + 1, gone, 0, length);
                tours.removeMarked(d, marked);
                for (int i = 0; i < length; i++) {
                    marked[gone[i]] = false;
                }
                touched[d] = false;
            }
        }
    }

    private int positionOf(int spot, int day) {
        int at = day * tours.stride + 1;
        while (tours.node[at] != spot) {
            at++;
        }
        return at - day * tours.stride;
    }

    /** A day with visits, or -1. */
    private int randomDay() {
        int first = random.nextInt(tables.days);
        for (int i = 0; i < tables.days; i++) {
            int day = (first + i) % tables.days;
            if (tours.count[day] > 0) {
                return day;
            }
        }
        return -1;
    }
}

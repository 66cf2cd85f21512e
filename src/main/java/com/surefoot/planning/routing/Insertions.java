package com.surefoot.planning.routing;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** For each day and spot the best place to insert it, worked out when asked for and kept until the day changes. */
final class Insertions {

    static final int NONE = Integer.MAX_VALUE;

    private final Tables tables;
    private final Tours tours;
    private final long[] stamp;
    /** By how many ticks the rest of the day is delayed, at least 1; {@link #NONE} if it cannot be inserted. */
    private final int[] shift;

    private final int[] position;
    private final int[] window;
    private final long[] loss;
    private final @Nullable DayRoom room;
    private final long[] dayStamp;
    private final int[] fits;
    private final int[][] fitting;
    private final long[] keptDayStamp;
    private final int[] keptFits;
    private final int[][] keptFitting;
    private final long[] keptStamp;
    private final int[] keptShift;
    private final int[] keptPosition;
    private final int[] keptWindow;
    private final long[] keptLoss;
    private final boolean capped;

    // The best of the spot and day under evaluation.
    private double bestKey;
    private int bestShift;
    private int bestPosition;
    private int bestWindow;
    private long bestLoss;
    private boolean capMet;

    Insertions(Tours tours) {
        this.tours = tours;
        tables = tours.tables;
        int size = tables.spots * tables.days;
        stamp = new long[size];
        Arrays.fill(stamp, -1);
        shift = new int[size];
        position = new int[size];
        window = new int[size];
        loss = new long[size];
        room = DayRoom.suits(tables) ? new DayRoom(tours) : null;
        dayStamp = new long[tables.days];
        Arrays.fill(dayStamp, -1);
        fits = new int[tables.days];
        fitting = new int[tables.days][tables.spots];
        keptDayStamp = dayStamp.clone();
        keptFits = new int[tables.days];
        keptFitting = new int[tables.days][tables.spots];
        keptStamp = stamp.clone();
        keptShift = new int[size];
        keptPosition = new int[size];
        keptWindow = new int[size];
        keptLoss = new long[size];
        capped = tables.capDaily.length > 0;
    }

    /**
     * Lists the spots outside the plan that may fit into a day.
     *
     * @return how many there are
     */
    int list(int day, int[] spots) {
        if (room == null) {
            int count = 0;
            for (int s = 0; s < tables.spots; s++) {
                int at = s * tables.days + day;
                if (tours.dayOf[s] < 0 && tables.windowAt[at] < tables.windowAt[at + 1]) {
                    spots[count++] = s;
                }
            }
            return count;
        }
        if (dayStamp[day] != tours.version[day]) {
            measure(day, room);
        }
        int count = 0;
        for (int i = 0; i < fits[day]; i++) {
            int spot = fitting[day][i];
            if (tours.dayOf[spot] < 0) {
                spots[count++] = spot;
            }
        }
        return count;
    }

    private void measure(int day, DayRoom measured) {
        dayStamp[day] = tours.version[day];
        fits[day] = measured.measure(day, shift, position, fitting[day]);
        for (int i = 0; i < fits[day]; i++) {
            int spot = fitting[day][i];
            int at = day * tables.spots + spot;
            stamp[at] = dayStamp[day];
            shift[at] = Math.max(1, shift[at]);
            window[at] = tables.windowAt[spot * tables.days + day];
        }
    }

    /** Ticks of delay of the best insertion; {@link #NONE} if there is none. */
    int shift(int spot, int day) {
        int at = day * tables.spots + spot;
        if (stamp[at] != tours.version[day] || overdrawn(spot, day, at)) {
            capMet = false;
            evaluate(spot, day);
            // What a cap of the whole trip forbids may be allowed again once another day has changed.
            stamp[at] = capMet ? -1 : tours.version[day];
            shift[at] = bestShift;
            position[at] = bestPosition;
            window[at] = bestWindow;
            loss[at] = bestLoss;
        }
        return shift[at];
    }

    /** Remembers what is known of a day that has just been changed, for the case that the change is taken back. */
    void keep(int day) {
        keptDayStamp[day] = dayStamp[day];
        keptFits[day] = fits[day];
        System.arraycopy(fitting[day], 0, keptFitting[day], 0, fits[day]);
        int row = day * tables.spots;
        System.arraycopy(stamp, row, keptStamp, row, tables.spots);
        System.arraycopy(shift, row, keptShift, row, tables.spots);
        System.arraycopy(position, row, keptPosition, row, tables.spots);
        System.arraycopy(window, row, keptWindow, row, tables.spots);
        System.arraycopy(loss, row, keptLoss, row, tables.spots);
    }

    /** Knows again what was kept of a day. */
    void restore(int day) {
        dayStamp[day] = keptDayStamp[day];
        fits[day] = keptFits[day];
        System.arraycopy(keptFitting[day], 0, fitting[day], 0, fits[day]);
        int row = day * tables.spots;
        System.arraycopy(keptStamp, row, stamp, row, tables.spots);
        System.arraycopy(keptShift, row, shift, row, tables.spots);
        System.arraycopy(keptPosition, row, position, row, tables.spots);
        System.arraycopy(keptWindow, row, window, row, tables.spots);
        System.arraycopy(keptLoss, row, loss, row, tables.spots);
    }

    private boolean overdrawn(int spot, int day, int at) {
        int place = day * tours.stride + position[at];
        return capped
                && shift[at] != NONE
                && !tours.accounts.allows(day, tours.node[place - 1], spot, tours.node[place]);
    }

    /** Position of the best insertion, once {@link #shift} has been asked. */
    int position(int spot, int day) {
        return position[day * tables.spots + spot];
    }

    int window(int spot, int day) {
        return window[day * tables.spots + spot];
    }

    /** What the weights take for the best insertion. */
    long loss(int spot, int day) {
        return loss[day * tables.spots + spot];
    }

    private void evaluate(int spot, int day) {
        bestShift = NONE;
        bestKey = Double.POSITIVE_INFINITY;
        bestLoss = 0;
        int at = spot * tables.days + day;
        int first = tables.windowAt[at];
        int end = tables.windowAt[at + 1];
        if (first == end) {
            return;
        }
        if (room != null) {
            if (tours.open(day, tables.windowKind[first])) {
                evaluatePlain(spot, day, first);
            }
        } else {
            evaluateAny(spot, day, first, end);
        }
    }

    /** One window, no caps and no weights: what plain orienteering needs, and most of the search's time. */
    private void evaluatePlain(int spot, int day, int chosen) {
        int at = day * tables.spots + spot;
        bestWindow = chosen;
        if (stamp[at] == tours.grownFrom[day]) {
            if (shift[at] == NONE) {
                return;
            }
            // The day has grown by one visit: the place next to it, or the old one, is seldom beaten by a third.
            int grown = tours.insertedAt[day];
            tryPlain(spot, day, chosen, grown, grown + 1);
            int old = position[at] + (position[at] > grown ? 1 : 0);
            tryPlain(spot, day, chosen, old, old);
            if (bestShift != NONE) {
                return;
            }
        }
        tryPlain(spot, day, chosen, 1, tours.count[day] + 1);
    }

    private void tryPlain(int spot, int day, int chosen, int first, int last) {
        int to = tables.windowTo[chosen];
        int from = tables.windowFrom[chosen];
        int duration = tables.windowDuration[chosen];
        int row = day * tours.stride;
        int[] column = tables.column;
        int[] there = tables.ticksTo[tables.matrix[day]];
        int[] onward = tables.ticksFrom[tables.matrix[day]];
        int base = spot * tables.width;
        for (int p = row + first; p <= row + last && tours.leave[p - 1] <= to; p++) {
            int latest = tours.latest[p] - duration;
            if (latest < from || latest < tours.leave[p - 1]) {
                continue;
            }
            int arrival = tours.leave[p - 1] + there[base + column[tours.node[p - 1]]];
            int begin = Math.max(arrival, from);
            int way = onward[base + column[tours.node[p]]];
            if (arrival <= to && begin + way <= latest) {
                int delay = Math.max(1, begin + duration + way - tours.arrival[p]);
                if (delay < bestShift) {
                    bestShift = delay;
                    bestPosition = p - row;
                }
            }
        }
    }

    private void evaluateAny(int spot, int day, int first, int end) {
        int row = day * tours.stride;
        int lastTo = tables.lastTo[spot * tables.days + day];
        for (int p = 1; p <= tours.count[day] + 1 && tours.leave[row + p - 1] <= lastTo; p++) {
            for (int w = first; w < end; w++) {
                if (tours.open(day, tables.windowKind[w])) {
                    consider(spot, day, p, w);
                }
            }
        }
    }

    private void consider(int spot, int day, int p, int w) {
        int row = day * tours.stride;
        int matrix = tables.matrix[day];
        int base = spot * tables.width;
        int arrival = tours.leave[row + p - 1] + tables.ticksTo[matrix][base + tables.column[tours.node[row + p - 1]]];
        if (arrival > tables.windowTo[w]) {
            return;
        }
        int begin = Math.max(arrival, tables.windowFrom[w]);
        int next =
                begin + tables.windowDuration[w] + tables.ticksFrom[matrix][base + tables.column[tours.node[row + p]]];
        if (next > tours.latest[row + p] && !(p <= tours.movable[day] && Detour.fits(tours, day, p, next))) {
            return;
        }
        int delay = Math.max(1, next - tours.arrival[row + p]);
        long lost = tables.weighted ? Detour.loss(tours, day, p, spot, arrival, begin, next) : 0;
        double key = delay * tables.worthPerTick + lost;
        if (key >= bestKey) {
            return;
        }
        if (capped && !tours.accounts.allows(day, tours.node[row + p - 1], spot, tours.node[row + p])) {
            capMet = true;
            return;
        }
        bestKey = key;
        bestShift = delay;
        bestPosition = p;
        bestWindow = w;
        bestLoss = lost;
    }
}

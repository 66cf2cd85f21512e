package com.surefoot.planning.routing;

import java.util.Arrays;

/**
 * Looks for all spots that fit into a day at once: from each stop it goes through the spots by their distance and ends
 * where the gap to the next stop is too small for the way alone. For problems with at most one window for a spot and
 * day, with a single zone, without caps and weights; there it does much less work than trying spot by spot.
 */
final class DayRoom {

    private final Tables tables;
    private final Tours tours;
    private final int[][] near;
    private final int[][] nearTicks;
    /** By day and spot; a spot without a window closes before all time. */
    private final int[] from;

    private final int[] to;
    private final int[] duration;
    private final int[] kind;
    private final int shortest;

    DayRoom(Tours tours) {
        this.tours = tours;
        tables = tours.tables;
        near = new int[tables.ticksFrom.length][tables.nodes * tables.spots];
        nearTicks = new int[tables.ticksFrom.length][tables.nodes * tables.spots];
        for (int k = 0; k < near.length; k++) {
            for (int node = 0; node < tables.nodes; node++) {
                sort(k, node);
            }
        }
        int size = tables.days * tables.spots;
        from = new int[size];
        to = new int[size];
        Arrays.fill(to, Integer.MIN_VALUE);
        duration = new int[size];
        kind = new int[size];
        for (int s = 0; s < tables.spots; s++) {
            for (int d = 0; d < tables.days; d++) {
                layOut(s, d);
            }
        }
        shortest = Arrays.stream(tables.windowDuration).min().orElse(0);
    }

    static boolean suits(Tables tables) {
        boolean single = true;
        for (int i = 0; i < tables.windowAt.length - 1; i++) {
            single &= tables.windowAt[i + 1] - tables.windowAt[i] <= 1;
        }
        return single && tables.zones == 1 && tables.capDaily.length == 0 && !tables.weighted;
    }

    private void sort(int style, int node) {
        long[] keys = new long[tables.spots];
        for (int s = 0; s < tables.spots; s++) {
            keys[s] = (long) tables.ticksFrom[style][tables.cell(node, s)] << 32 | s;
        }
        Arrays.sort(keys);
        for (int i = 0; i < tables.spots; i++) {
            near[style][node * tables.spots + i] = (int) keys[i];
            nearTicks[style][node * tables.spots + i] = (int) (keys[i] >>> 32);
        }
    }

    private void layOut(int spot, int day) {
        int at = spot * tables.days + day;
        if (tables.windowAt[at + 1] > tables.windowAt[at]) {
            int window = tables.windowAt[at];
            from[day * tables.spots + spot] = tables.windowFrom[window];
            to[day * tables.spots + spot] = tables.windowTo[window];
            duration[day * tables.spots + spot] = tables.windowDuration[window];
            kind[day * tables.spots + spot] = tables.windowKind[window];
        }
    }

    /**
     * Fills in the least delays and their positions, by day and spot, and lists the spots that fit.
     *
     * @return how many fit
     */
    int measure(int day, int[] shift, int[] position, int[] fitting) {
        Arrays.fill(shift, day * tables.spots, (day + 1) * tables.spots, Insertions.NONE);
        int row = day * tours.stride;
        int count = 0;
        for (int p = 1; p <= tours.count[day] + 1; p++) {
            if (tours.latest[row + p] - tours.leave[row + p - 1] >= shortest) {
                count = measure(day, p, shift, position, fitting, count);
            }
        }
        return count;
    }

    private int measure(int day, int p, int[] shift, int[] position, int[] fitting, int fit) {
        int row = day * tours.stride;
        int base = day * tables.spots;
        int leave = tours.leave[row + p - 1];
        int latest = tours.latest[row + p];
        int before = tours.arrival[row + p];
        int[] list = near[tables.matrix[day]];
        int[] way = nearTicks[tables.matrix[day]];
        int[] onward = tables.ticksTo[tables.matrix[day]];
        int ahead = tours.node[row + p] * tables.width;
        int farthest = latest - leave - shortest;
        int first = tours.node[row + p - 1] * tables.spots;
        int count = fit;
        for (int i = first; i < first + tables.spots && way[i] <= farthest; i++) {
            int spot = list[i];
            int at = base + spot;
            int arrival = leave + way[i];
            int next = Math.max(arrival, from[at]) + duration[at] + onward[ahead + spot];
            if (next <= latest
                    && arrival <= to[at]
                    && next - before < shift[at]
                    && tours.dayOf[spot] != day
                    && tours.open(day, kind[at])) {
                if (shift[at] == Insertions.NONE) {
                    fitting[count++] = spot;
                }
                shift[at] = next - before;
                position[at] = p;
            }
        }
        return count;
    }
}

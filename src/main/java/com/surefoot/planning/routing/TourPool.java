package com.surefoot.planning.routing;

import java.util.Arrays;
import java.util.SplittableRandom;

/** Good day tours met on the way, each set of spots once. A new tour may take the place of an older one. */
final class TourPool {

    private final Tables tables;
    private final SplittableRandom random;
    private final long[] mark;
    private final long[] hash;
    final int[] dayClass;
    final int[] length;
    final int[][] spot;
    /** Index of the chosen window among the spot's of the day. */
    final int[][] window;
    /** Worth with penalties it may end, less losses. */
    final long[] value;

    TourPool(Tables tables, int slots, SplittableRandom random) {
        this.tables = tables;
        this.random = random;
        mark = random.longs(tables.spots).toArray();
        hash = new long[slots];
        dayClass = new int[slots];
        Arrays.fill(dayClass, -1);
        length = new int[slots];
        spot = new int[slots][0];
        window = new int[slots][0];
        value = new long[slots];
    }

    int slots() {
        return hash.length;
    }

    /** Keeps a day's tour, unless its place is held by a better one. */
    void add(Tours tours, int day) {
        int row = day * tours.stride;
        int visits = tours.count[day];
        long key = tables.dayClass[day];
        long worth = -tours.accounts.loss(day);
        for (int p = 1; p <= visits; p++) {
            key ^= mark[tours.node[row + p]];
            worth += tables.importance[tours.node[row + p]];
        }
        int slot = (int) Long.remainderUnsigned(key, hash.length);
        boolean known = dayClass[slot] >= 0 && hash[slot] == key;
        if (known ? worth > value[slot] : dayClass[slot] < 0 || worth >= value[slot] || random.nextInt(4) == 0) {
            hash[slot] = key;
            dayClass[slot] = tables.dayClass[day];
            value[slot] = worth;
            store(tours, day, slot);
        }
    }

    private void store(Tours tours, int day, int slot) {
        int row = day * tours.stride;
        int visits = tours.count[day];
        length[slot] = visits;
        if (spot[slot].length < visits) {
            spot[slot] = new int[visits + 4];
            window[slot] = new int[visits + 4];
        }
        for (int p = 0; p < visits; p++) {
            int visited = tours.node[row + p + 1];
            spot[slot][p] = visited;
            window[slot][p] = tours.window[row + p + 1] - tables.windowAt[visited * tables.days + day];
        }
    }
}

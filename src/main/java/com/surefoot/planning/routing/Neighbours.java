package com.surefoot.planning.routing;

import java.util.stream.IntStream;

/**
 * For each spot the spots of its zone nearest to it by travel there and back, nearest first; over again if there are
 * few. Found on first use.
 */
final class Neighbours {

    private static final int MOST = 60;

    private final Tables tables;
    private final int count;
    private final int[][] near;

    Neighbours(Tables tables) {
        this.tables = tables;
        count = Math.min(MOST, Math.max(0, tables.spots - 1));
        near = new int[tables.spots][];
    }

    private int[] find(int spot) {
        int[] ticks = tables.ticksFrom[0];
        int[] sorted = IntStream.range(0, tables.spots)
                .filter(other -> other != spot && tables.zone[other] == tables.zone[spot])
                .mapToObj(other ->
                        new long[] {(long) ticks[tables.cell(spot, other)] + ticks[tables.cell(other, spot)], other})
                .sorted((a, b) -> a[0] != b[0] ? Long.compare(a[0], b[0]) : Long.compare(a[1], b[1]))
                .limit(count)
                .mapToInt(pair -> (int) pair[1])
                .toArray();
        return sorted.length == 0 ? new int[] {spot} : sorted;
    }

    int count() {
        return count;
    }

    int of(int spot, int rank) {
        int[] nearest = near[spot];
        if (nearest == null) {
            nearest = find(spot);
            near[spot] = nearest;
        }
        return nearest[rank % nearest.length];
    }
}

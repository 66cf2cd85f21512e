package com.surefoot.planning.routing;

import java.util.stream.IntStream;

/** For each spot the spots nearest to it by travel there and back, nearest first. */
final class Neighbours {

    private static final int MOST = 60;

    private final int count;
    private final int[] near;

    Neighbours(Tables tables) {
        count = Math.min(MOST, Math.max(0, tables.spots - 1));
        near = new int[tables.spots * count];
        int[] ticks = tables.ticksFrom[0];
        for (int s = 0; s < tables.spots; s++) {
            int spot = s;
            int[] sorted = IntStream.range(0, tables.spots)
                    .filter(other -> other != spot)
                    .mapToObj(other -> new long[] {
                        (long) ticks[spot * tables.nodes + other] + ticks[other * tables.nodes + spot], other
                    })
                    .sorted((a, b) -> a[0] != b[0] ? Long.compare(a[0], b[0]) : Long.compare(a[1], b[1]))
                    .limit(count)
                    .mapToInt(pair -> (int) pair[1])
                    .toArray();
            System.arraycopy(sorted, 0, near, s * count, count);
        }
    }

    int count() {
        return count;
    }

    int of(int spot, int rank) {
        return near[spot * count + rank];
    }
}

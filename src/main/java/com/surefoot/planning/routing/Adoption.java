package com.surefoot.planning.routing;

/** Puts given routes into empty tours, the locked spots first, as far as they fit. */
final class Adoption {

    private final Tables tables;
    private final Tours tours;

    Adoption(Tours tours) {
        this.tours = tours;
        tables = tours.tables;
    }

    void adopt(int[][] routes) {
        adopt(routes, true);
        adopt(routes, false);
    }

    private void adopt(int[][] routes, boolean locked) {
        for (int d = 0; d < Math.min(routes.length, tables.days); d++) {
            for (int i = 0; i < routes[d].length && tables.usable[d]; i++) {
                int spot = routes[d][i];
                if (spot >= 0 && spot < tables.spots && tables.locked[spot] == locked && tours.dayOf[spot] < 0) {
                    insert(routes[d], i, d);
                }
            }
        }
    }

    private void insert(int[] route, int index, int day) {
        int spot = route[index];
        int position = position(route, index, day);
        long excess = tours.accounts.excess();
        int at = spot * tables.days + day;
        for (int w = tables.windowAt[at]; w < tables.windowAt[at + 1]; w++) {
            if (tours.open(day, tables.windowKind[w])) {
                tours.insert(spot, day, position, w);
                if (tours.intact() && (tables.locked[spot] || tours.accounts.excess() <= excess)) {
                    return;
                }
                boolean[] marked = new boolean[tables.spots];
                marked[spot] = true;
                tours.removeMarked(day, marked);
            }
        }
    }

    /** Behind the nearest predecessor that is in the tour already. */
    private int position(int[] route, int index, int day) {
        for (int i = index - 1; i >= 0; i--) {
            for (int p = tours.count[day]; p > 0; p--) {
                if (tours.node[day * tours.stride + p] == route[i]) {
                    return p + 1;
                }
            }
        }
        return 1;
    }
}

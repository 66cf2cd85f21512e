package com.surefoot.planning.routing;

/** What an insertion does to the rest of its day. */
final class Detour {

    private Detour() {}

    /** Whether the day still works out when its visits from a position on move to later windows of their kind. */
    static boolean fits(Tours tours, int day, int position, int arrival) {
        Tables tables = tours.tables;
        int[] ticks = tables.ticksFrom[tables.matrix[day]];
        int row = day * tours.stride;
        int time = arrival;
        for (int p = position; p <= tours.count[day]; p++) {
            if (time <= tours.latest[row + p]) {
                return true;
            }
            int spot = tours.node[row + p];
            int chosen = tables.earliest(spot, day, time, tours.window[row + p]);
            if (time > tables.windowTo[chosen]) {
                return false;
            }
            time = Math.max(time, tables.windowFrom[chosen])
                    + tables.windowDuration[chosen]
                    + ticks[tables.cell(spot, tours.node[row + p + 1])];
        }
        return time <= tables.until[day];
    }

    /**
     * What the weights take for the insertion. Exact unless visits move to other windows: a delay is swallowed by the
     * waiting behind it, and only its rest reaches the end of the day.
     */
    static long loss(Tours tours, int day, int p, int spot, int arrival, int begin, int next) {
        Tables tables = tours.tables;
        Weights weights = tables.problem.weights();
        int row = day * tours.stride;
        int before = tours.node[row + p - 1];
        int after = tours.node[row + p];
        int duration = next - begin - tables.ticksFrom[tables.matrix[day]][tables.cell(spot, after)];
        long travel = (long) arrival
                - tours.leave[row + p - 1]
                + (next - begin - duration)
                - (tours.arrival[row + p] - tours.leave[row + p - 1]);
        long sum = weights.travel() * travel;
        if (weights.waiting() > 0) {
            sum += weights.waiting() * waiting(tours, row, p, begin - arrival, next);
        }
        if (weights.money() > 0) {
            sum += weights.money()
                    * (tables.cost[spot]
                            + tables.money(day, before, spot)
                            + tables.money(day, spot, after)
                            - tables.money(day, before, after));
        }
        return sum;
    }

    private static long waiting(Tours tours, int row, int p, int wait, int next) {
        int behind = tours.waits[row + p];
        int left = behind - Math.min(behind, Math.max(0, next - tours.arrival[row + p]));
        if (p > 1) {
            return (long) wait + left - behind;
        }
        int counted = behind == 0 ? 0 : tours.waits[row + 2];
        return (long) left - counted;
    }
}

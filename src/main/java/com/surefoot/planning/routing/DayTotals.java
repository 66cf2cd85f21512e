package com.surefoot.planning.routing;

/** Sums over one day's tour. */
final class DayTotals {

    private DayTotals() {}

    static long loss(Tours tours, int day) {
        Weights weights = tours.tables.problem.weights();
        return weights.travel() * travel(tours, day)
                + weights.waiting() * waiting(tours, day)
                + weights.money() * money(tours, day);
    }

    static long travel(Tours tours, int day) {
        int row = day * tours.stride;
        long sum = 0;
        for (int p = 1; p <= tours.count[day] + 1; p++) {
            sum += tours.arrival[row + p] - tours.leave[row + p - 1];
        }
        return sum;
    }

    /** Before the first visit one leaves later instead of waiting. */
    static long waiting(Tours tours, int day) {
        return tours.count[day] == 0 ? 0 : tours.waits[day * tours.stride + 2];
    }

    static long money(Tours tours, int day) {
        int row = day * tours.stride;
        int last = tours.count[day] + 1;
        long sum = tours.tables.money(day, tours.node[row + last - 1], tours.node[row + last]);
        for (int p = 1; p < last; p++) {
            int spot = tours.node[row + p];
            sum += tours.tables.cost[spot] + tours.tables.money(day, tours.node[row + p - 1], spot);
        }
        return sum;
    }
}

package com.surefoot.planning.routing;

import java.util.SplittableRandom;

/**
 * Looks for tours in the pool that together are worth more than those of two or three days. Tours may overlap: a spot
 * counts once, and what is left out makes room for others.
 */
final class Recombine {

    private static final int BUDGET = 20_000;

    private final Tables tables;
    private final TourPool pool;
    private final SplittableRandom random;
    private final int[] chosenDays = new int[3];
    private final int[] chosen = new int[3];
    private final int[] trial = new int[3];
    /** By place among the chosen days: tours of the day's class, the most valuable first. */
    private final int[][] list;

    private final int[] listed = new int[3];
    private final long[] rest;
    private final int[] taken;
    private int places;
    private int budget;
    private long most;

    Recombine(Tables tables, TourPool pool, SplittableRandom random) {
        this.tables = tables;
        this.pool = pool;
        this.random = random;
        list = new int[3][pool.slots()];
        rest = new long[pool.slots()];
        taken = new int[tables.spots];
    }

    /** Rewrites some days of the tours if that promises more; says whether it did. */
    boolean apply(Tours tours) {
        places = Math.min(tables.days, 2 + random.nextInt(2));
        pickDays();
        for (int s = 0; s < tables.spots; s++) {
            taken[s] = tours.dayOf[s] >= 0 && !picked(tours.dayOf[s]) ? 1 : 0;
        }
        most = 0;
        for (int i = 0; i < places; i++) {
            int row = chosenDays[i] * tours.stride;
            most -= tours.accounts.loss(chosenDays[i]);
            for (int p = 1; p <= tours.count[chosenDays[i]]; p++) {
                most += tables.importance[tours.node[row + p]];
            }
        }
        rate();
        for (int i = 0; i < places; i++) {
            collect(i);
        }
        budget = BUDGET;
        chosen[0] = -1;
        deepen(0, 0);
        if (chosen[0] >= 0) {
            rewrite(tours);
        }
        return chosen[0] >= 0;
    }

    private void pickDays() {
        int found = 0;
        while (found < places) {
            int day = random.nextInt(tables.days);
            boolean fresh = true;
            for (int i = 0; i < found; i++) {
                fresh &= chosenDays[i] != day;
            }
            if (fresh) {
                chosenDays[found++] = day;
            }
        }
    }

    private boolean picked(int day) {
        for (int i = 0; i < places; i++) {
            if (chosenDays[i] == day) {
                return true;
            }
        }
        return false;
    }

    private void rate() {
        for (int t = 0; t < pool.slots(); t++) {
            rest[t] = pool.value[t];
            for (int i = 0; i < pool.length[t]; i++) {
                int spot = pool.spot[t][i];
                rest[t] -= taken[spot] == 0 ? 0 : tables.importance[spot];
            }
        }
    }

    private void collect(int place) {
        int kind = tables.dayClass[chosenDays[place]];
        int count = 0;
        for (int t = 0; t < pool.slots(); t++) {
            if (pool.dayClass[t] == kind) {
                list[place][count++] = t;
            }
        }
        listed[place] = count;
        Sorting.descending(list[place], count, rest);
    }

    private void deepen(int place, long sum) {
        int[] tours = list[place];
        for (int i = 0; i < listed[place] && budget-- > 0; i++) {
            int tour = tours[i];
            long hope = sum + rest[tour];
            for (int later = place + 1; later < places; later++) {
                hope += listed[later] == 0 ? 0 : rest[list[later][0]];
            }
            if (hope <= most) {
                return;
            }
            take(place, tour, sum);
        }
    }

    private void take(int place, int tour, long sum) {
        long gained = sum + pool.value[tour];
        for (int i = 0; i < pool.length[tour]; i++) {
            int spot = pool.spot[tour][i];
            if (taken[spot]++ > 0) {
                gained -= tables.importance[spot];
            }
        }
        trial[place] = tour;
        if (place + 1 < places) {
            deepen(place + 1, gained);
        } else if (gained > most) {
            most = gained;
            System.arraycopy(trial, 0, chosen, 0, places);
        }
        for (int i = 0; i < pool.length[tour]; i++) {
            taken[pool.spot[tour][i]]--;
        }
    }

    private void rewrite(Tours tours) {
        for (int i = 0; i < places; i++) {
            tours.clear(chosenDays[i]);
        }
        for (int i = 0; i < places; i++) {
            tours.append(chosenDays[i], pool.spot[chosen[i]], pool.window[chosen[i]], pool.length[chosen[i]]);
        }
    }
}

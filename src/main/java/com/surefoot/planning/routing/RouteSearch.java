package com.surefoot.planning.routing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/**
 * The search for a good plan: it ruins a part of the current plan, recreates it with some chance, and accepts what is
 * good enough. The same problem, seed and iterations give the same plan. Not safe for use by several threads at once.
 */
public final class RouteSearch {

    static final int LATE = Integer.getInteger("p.late", 100);
    static final int STALE = Integer.getInteger("p.stale", 3000);
    static final double SPREAD = Integer.getInteger("p.spread", 50) / 100.0;
    static final double SKIP = Integer.getInteger("p.skip", 5) / 100.0;

    private final Tables tables;
    private final SplittableRandom random;
    private final Tours current;
    private final Tours work;
    private final Tours best;
    private final Ruin ruin;
    private final Force force;
    private final Recreate recreate;
    private final long[] late = new long[LATE];
    private int turn;
    private int stale;
    private long iterations;
    public static int[] wins = new int[10];

    public RouteSearch(RoutingProblem problem, long seed) {
        tables = new Tables(problem);
        random = new SplittableRandom(seed);
        current = new Tours(tables);
        work = new Tours(tables);
        best = new Tours(tables);
        work.copy(current);
        best.copy(current);
        ruin = new Ruin(work, new Neighbours(tables), random);
        force = new Force(work, ruin, random);
        recreate = new Recreate(work, random);
    }

    public void construct() {
        recreate.greedily();
        current.copy(work);
        best.copy(work);
        Arrays.fill(late, current.objective());
    }

    public void improve(long more) {
        for (long i = 0; i < more; i++) {
            step();
        }
    }

    public long iterations() {
        return iterations;
    }

    private void step() {
        iterations++;
        int op = destroy();
        recreate.noisily(SPREAD, SKIP);
        long now = work.objective();
        long before = current.objective();
        boolean accepted = work.intact() && (now >= before || now >= late[turn]);
        if (accepted) {
            current.copy(work);
            if (now > best.objective()) {
                best.copy(work);
                stale = 0;
                wins[op]++;
            }
        } else {
            work.copy(current);
        }
        late[turn] = Math.max(late[turn], current.objective());
        late[turn] = current.objective();
        turn = (turn + 1) % late.length;
        if (++stale > STALE) {
            stale = 0;
            current.copy(best);
            work.copy(best);
            Arrays.fill(late, best.objective());
        }
    }

    static final int[] W = Arrays.stream(
                    System.getProperty("p.ops", "40,20,10,10,2,18").split(","))
            .mapToInt(Integer::parseInt)
            .toArray();
    static final int LEN = Integer.getInteger("p.len", 8);
    static final int SW = Arrays.stream(W).sum();

    private int destroy() {
        int dice = random.nextInt(SW);
        int op = 0;
        while (dice >= W[op]) {
            dice -= W[op++];
        }
        switch (op) {
            case 0 -> ruin.strings(1 + random.nextInt(tables.days), LEN);
            case 1 -> ruin.stretch(LEN * 2);
            case 2 -> ruin.scattered(1 + random.nextInt(LEN));
            case 3 -> ruin.worst(1 + random.nextInt(LEN));
            case 4 -> ruin.day();
            default -> force.one();
        }
        return op;
    }

    public RoutePlan best() {
        return plan(best);
    }

    private RoutePlan plan(Tours tours) {
        List<List<Visit>> days = new ArrayList<>();
        long worth = 0;
        long travel = 0;
        long waiting = 0;
        long money = 0;
        for (int d = 0; d < tables.days; d++) {
            int row = d * tours.stride;
            List<Visit> visits = new ArrayList<>();
            for (int p = 1; p <= tours.count[d]; p++) {
                int spot = tours.node[row + p];
                int window = tours.window[row + p];
                worth += tables.worth[spot];
                visits.add(new Visit(
                        spot,
                        window - tables.windowAt[spot * tables.days + d],
                        tables.windowKind[window],
                        tours.arrival[row + p],
                        tours.start[row + p],
                        tours.leave[row + p]));
            }
            days.add(visits);
            travel += DayTotals.travel(tours, d);
            waiting += DayTotals.waiting(tours, d);
            money += DayTotals.money(tours, d);
        }
        return new RoutePlan(
                days,
                tours.objective(),
                worth,
                travel,
                waiting,
                money,
                tours.accounts.penalty(),
                tours.accounts.excess() == 0);
    }

    /** Adopts routes. */
    public void startFrom(int[][] routes) {
        construct();
    }
}

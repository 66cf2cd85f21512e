package com.surefoot.planning.routing;

import java.util.SplittableRandom;

/**
 * The search for a good plan: it ruins a part of the current plan, recreates it with some chance, and accepts what is
 * good enough; now and then it recombines day tours it met. The same problem, seed, calls and numbers of iterations give
 * the same plan. Not for several threads at once.
 */
public final class RouteSearch {

    /** Iterations between two recombinations of tours. */
    private static final int RECOMBINE_EVERY = 500;

    private static final int POOL = 1021;

    private final Tables tables;
    private final Tours current;
    private final Tours work;
    private final Tours best;
    private final Destroy destroy;
    private final Recreate recreate;
    private final TourPool pool;
    private final Recombine recombine;
    private final Acceptance acceptance;
    private long iterations;

    /**
     * Starts with an empty plan.
     *
     * @param seed of all random choices
     */
    public RouteSearch(RoutingProblem problem, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        tables = new Tables(problem);
        current = new Tours(tables);
        work = new Tours(tables);
        best = new Tours(tables);
        work.copy(current);
        best.copy(current);
        destroy = new Destroy(work, random);
        recreate = new Recreate(work, random);
        pool = new TourPool(tables, POOL, random);
        recombine = new Recombine(tables, pool, random);
        acceptance = new Acceptance(tables.meanWorth(), random);
    }

    /** Fills the current plan greedily. */
    public void construct() {
        recreate.greedily();
        settle();
    }

    /**
     * Takes a plan over and forgets the current and the best one. What is unknown or does not fit any more is dropped,
     * locked spots last.
     *
     * @param routes the spots of each day in order
     */
    public void startFrom(int[][] routes) {
        for (int d = 0; d < tables.days; d++) {
            work.clear(d);
        }
        new Adoption(work).adopt(routes);
        best.copy(work);
        settle();
    }

    private void settle() {
        current.copy(work);
        keepBest();
        acceptance.restart();
    }

    /** Continues the search from where it stands. */
    public void improve(long more) {
        if (tables.spots == 0) {
            return;
        }
        for (long i = 0; i < more; i++) {
            iterations++;
            change();
            decide();
        }
    }

    private void change() {
        recreate.begin();
        if (tables.days > 1 && iterations % RECOMBINE_EVERY == 0) {
            work.copy(best);
            recombine.apply(work);
        } else {
            destroy.some();
        }
        recreate.noisily();
    }

    private void decide() {
        if (work.intact() && acceptable()) {
            poolChanges();
            current.copy(work);
            keepBest();
        } else {
            work.copy(current);
            recreate.takenBack();
        }
        if (acceptance.endsCycle()) {
            current.copy(best);
            work.copy(best);
        }
    }

    /** Locked spots stay. Less of an exceeded cap is always better; more of it never is. */
    private boolean acceptable() {
        int excess = Long.compare(work.accounts.excess(), current.accounts.excess());
        return work.accounts.locksMissed() <= current.accounts.locksMissed()
                && (excess < 0 || (excess == 0 && acceptance.accepts(work.rank(), current.rank())));
    }

    private void poolChanges() {
        for (int d = 0; d < tables.days && tables.days > 1; d++) {
            if (work.version[d] != current.version[d]) {
                pool.add(work, d);
            }
        }
    }

    private void keepBest() {
        int excess = Long.compare(current.accounts.excess(), best.accounts.excess());
        if (excess < 0 || (excess == 0 && current.rank() > best.rank())) {
            best.copy(current);
        }
    }

    /** How many iterations have been made. */
    public long iterations() {
        return iterations;
    }

    /** The objective of the best plan so far. */
    public long objective() {
        return best.objective();
    }

    /** The best plan so far; feasible at any moment. */
    public RoutePlan best() {
        return PlanReader.read(best);
    }
}

package com.surefoot.reliability.delay;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Counts rides of the past by their company and their minutes. The closer the company, the fewer rides it has, so the
 * minutes of each are drawn towards those of the wider one, as if it had so many rides more that are like these: a Dirichlet
 * prior with the wider company's mean, on each level (Gelman et al. 2013, "Bayesian data analysis", sections 3.4 and 5.3,
 * with the prior's size fixed).
 */
final class Counts {

    /** The minutes, later than these, and cancelled. */
    private static final int PLACES = Delay.MINUTES + 2;

    /** As many rides of its own make a company count for half. */
    private static final double PSEUDO_COUNT = 50;

    /** Without any ride: one in a hundred is cancelled, the others' delay is spread by {@link #unknown}. */
    private static final double UNKNOWN_CANCELLED = 0.01;

    private static final double UNKNOWN_MEAN_MINUTES = 15;
    private static final double[] UNKNOWN = unknown();

    private final Map<List<String>, int[]> byCompany = new HashMap<>();

    void add(Ran ride) {
        int place = ride.minutes().isPresent() ? Delay.place(ride.minutes().getAsInt()) : PLACES - 1;
        for (int depth = 0; depth <= ride.company().size(); depth++) {
            byCompany.computeIfAbsent(ride.company().subList(0, depth), unseen -> new int[PLACES])[place]++;
        }
    }

    /** Shares of a company's rides by place, drawn towards those of the wider one; nothing if it has no rides. */
    Optional<double[]> findDrawn(List<String> company, double[] wider) {
        return Optional.ofNullable(byCompany.get(company)).map(own -> {
            double number = PSEUDO_COUNT + sum(own, PLACES);
            double[] drawn = new double[PLACES];
            for (int i = 0; i < PLACES; i++) {
                drawn[i] = (own[i] + PSEUDO_COUNT * wider[i]) / number;
            }
            return drawn;
        });
    }

    /** The share of a company's rides that is at most so late: what shares drawn from level to level come to. */
    double within(List<String> company, int minutes) {
        int places = Delay.place(minutes) + 1;
        double share = 0;
        for (int i = 0; i < places; i++) {
            share += UNKNOWN[i];
        }
        for (int depth = 0; depth <= company.size(); depth++) {
            int[] own = byCompany.get(company.subList(0, depth));
            if (own != null) {
                share = (sum(own, places) + PSEUDO_COUNT * share) / (sum(own, PLACES) + PSEUDO_COUNT);
            }
        }
        return share;
    }

    private static double sum(int[] counts, int places) {
        double sum = 0;
        for (int i = 0; i < places; i++) {
            sum += counts[i];
        }
        return sum;
    }

    /** Delays from 0 on that get seldomer with each minute. */
    static double[] unknown() {
        double[] shares = new double[PLACES];
        double rest = 1 - UNKNOWN_CANCELLED;
        shares[PLACES - 1] = UNKNOWN_CANCELLED;
        for (int place = Delay.place(0); place < Delay.MINUTES; place++) {
            shares[place] = rest / (UNKNOWN_MEAN_MINUTES + 1);
            rest -= shares[place];
        }
        shares[Delay.MINUTES] = rest;
        return shares;
    }
}

package com.surefoot.reliability.delay;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Delays by the company that rides are in. The closer the company, the fewer rides it has, so the minutes of each are drawn
 * towards those of the wider one, as if it had so many rides more that are like these: a Dirichlet prior with the wider
 * company's mean, on each level (Gelman et al. 2013, "Bayesian data analysis", sections 3.4 and 5.3, with the prior's size
 * fixed). Asked once, a company's delay is kept.
 */
public final class Delays {

    /** As many rides of its own make a company count for half. */
    private static final double PSEUDO_COUNT = 50;

    /** Without any ride: one in a hundred is cancelled, the others' delay is spread by {@link #unknown}. */
    private static final double UNKNOWN_CANCELLED = 0.01;

    private static final double UNKNOWN_MEAN_MINUTES = 15;

    private final Map<List<String>, int[]> counts;
    private final Map<List<String>, double[]> shares = new ConcurrentHashMap<>();

    private Delays(Map<List<String>, int[]> counts) {
        this.counts = counts;
    }

    /** Learns from rides of the past, in any order. */
    public static Delays of(Collection<Ran> rides) {
        Map<List<String>, int[]> counts = new HashMap<>();
        for (Ran ride : rides) {
            int place = ride.minutes().isPresent() ? Delay.place(ride.minutes().getAsInt()) : Delay.MINUTES + 1;
            for (int depth = 0; depth <= ride.company().size(); depth++) {
                counts.computeIfAbsent(ride.company().subList(0, depth), unseen -> new int[Delay.MINUTES + 2])[place]++;
            }
        }
        return new Delays(counts);
    }

    /** The delay of a ride; what is not known of its company is taken from the wider one. */
    public Delay delay(List<String> company) {
        double[] all = shares(company);
        double[] minutes = new double[Delay.MINUTES];
        System.arraycopy(all, 0, minutes, 0, minutes.length);
        return new Delay(minutes, all[Delay.MINUTES + 1]);
    }

    /** Shares of the minutes, of later than these, and of cancelled ones. */
    private double[] shares(List<String> company) {
        double[] kept = shares.get(company);
        if (kept != null) {
            return kept;
        }
        double[] wider = company.isEmpty() ? unknown() : shares(company.subList(0, company.size() - 1));
        int[] own = counts.get(company);
        double[] found = own == null ? wider : drawn(own, wider);
        if (own != null) {
            shares.put(new ArrayList<>(company), found);
        }
        return found;
    }

    private static double[] drawn(int[] own, double[] wider) {
        double number = PSEUDO_COUNT;
        for (int count : own) {
            number += count;
        }
        double[] drawn = new double[own.length];
        for (int i = 0; i < own.length; i++) {
            drawn[i] = (own[i] + PSEUDO_COUNT * wider[i]) / number;
        }
        return drawn;
    }

    /** Delays from 0 on that get seldomer with each minute. */
    private static double[] unknown() {
        double[] shares = new double[Delay.MINUTES + 2];
        double rest = 1 - UNKNOWN_CANCELLED;
        shares[Delay.MINUTES + 1] = UNKNOWN_CANCELLED;
        for (int place = Delay.place(0); place < Delay.MINUTES; place++) {
            shares[place] = rest / (UNKNOWN_MEAN_MINUTES + 1);
            rest -= shares[place];
        }
        shares[Delay.MINUTES] = rest;
        return shares;
    }
}

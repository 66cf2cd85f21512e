package com.surefoot.reliability.delay;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Delays by the company that rides are in. Asked once, a company's delay is kept. */
public final class Delays {

    private final Counts counts;
    private final Map<List<String>, double[]> shares = new ConcurrentHashMap<>();

    Delays(Counts counts) {
        this.counts = counts;
    }

    /** Learns from rides of the past, in any order. */
    public static Delays of(Collection<Ran> rides) {
        Counts counts = new Counts();
        rides.forEach(counts::add);
        return new Delays(counts);
    }

    /** The delay of a ride; what is not known of its company is taken from the wider one. */
    public Delay delay(List<String> company) {
        double[] all = shares(company);
        double[] minutes = new double[Delay.MINUTES];
        System.arraycopy(all, 0, minutes, 0, minutes.length);
        return Delay.of(minutes, all[Delay.MINUTES + 1]);
    }

    /** Shares of the minutes, of later than these, and of cancelled ones. */
    private double[] shares(List<String> company) {
        double[] kept = shares.get(company);
        if (kept != null) {
            return kept;
        }
        double[] wider = company.isEmpty() ? Counts.unknown() : shares(company.subList(0, company.size() - 1));
        return counts.findDrawn(company, wider)
                .map(drawn -> {
                    shares.put(new ArrayList<>(company), drawn);
                    return drawn;
                })
                .orElse(wider);
    }
}

package com.surefoot.reliability.history;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Counts what became of things by the company they are in; what is older counts for less. The share of the closest company
 * is drawn towards that of the wider one by a pseudo-count, and so on up to all (Beta–binomial with the parent's mean;
 * Gelman et al. 2013, "Bayesian data analysis", section 5.3, with the prior's size fixed).
 */
final class Company {

    private final double halfLife;
    private final double pseudoCount;
    private long outcomes;
    private final Map<String, Count> counts = new HashMap<>();

    /** Before anything is known, one thing in ten proves wrong; worth ten outcomes. */
    private final Count all = new Count(10, 9);

    private static final class Count {
        private double number;
        private double right;

        Count(double number, double right) {
            this.number = number;
            this.right = right;
        }

        void add(double weight, boolean isRight) {
            number += weight;
            right += isRight ? weight : 0;
        }
    }

    /** @param halfLife after so many days an outcome counts for half */
    Company(double halfLife, double pseudoCount) {
        this.halfLife = halfLife;
        this.pseudoCount = pseudoCount;
    }

    /** Today's outcomes count for more than all before, instead of all before for less: nothing is to be touched. */
    private double weight(long day) {
        return Math.pow(2, day / halfLife);
    }

    void add(long day, List<List<String>> views, boolean right) {
        double weight = weight(day);
        outcomes++;
        all.add(weight, right);
        for (List<String> view : views) {
            for (String key : view) {
                counts.computeIfAbsent(key, unseen -> new Count(0, 0)).add(weight, right);
            }
        }
    }

    /** How many outcomes were counted. */
    long outcomes() {
        return outcomes;
    }

    /** Share of all that prove right. */
    double share() {
        return all.right / all.number;
    }

    /** Share of those that prove right which are most like something, seen from one side. */
    double share(long day, List<String> view) {
        double share = share();
        double prior = pseudoCount * weight(day);
        for (String key : view) {
            Count count = counts.get(key);
            if (count != null) {
                share = (count.right + prior * share) / (count.number + prior);
            }
        }
        return share;
    }
}

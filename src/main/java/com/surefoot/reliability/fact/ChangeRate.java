package com.surefoot.reliability.fact;

import java.util.List;
import java.util.stream.Stream;

/**
 * How often a value changes, by looks at it that miss the changes between them (Cho and Garcia-Molina 2003, "Estimating
 * frequency of change", ACM Transactions on Internet Technology 3(3)). Rates are changes a year.
 */
final class ChangeRate {

    private static final int STEPS = 100;
    private static final double PRECISION = 1e-12;

    private ChangeRate() {}

    /**
     * By looks at even intervals (section 4.2: the estimator of which the bias is least).
     *
     * @param looks how many intervals were looked at
     * @param changed in how many of them the value changed
     * @param years between two looks
     */
    static double regular(long looks, long changed, double years) {
        if (changed < 0 || changed > looks || !(years > 0)) {
            throw new IllegalArgumentException("%d changes in %d intervals of %s years. Maybe the counts are swapped?"
                    .formatted(changed, looks, years));
        }
        return -Math.log((looks - changed + 0.5) / (looks + 0.5)) / years;
    }

    /**
     * By looks at any times: the likeliest rate (section 5), as if {@code weight} changes had been watched beforehand as
     * they came, at the rate {@code prior}. With a weight there is a rate however little was seen: neither 0 where
     * nothing changed, nor infinite where everything did.
     *
     * @param weight 0 to go by the gaps alone
     */
    static double irregular(List<Gap> gaps, double prior, double weight) {
        Gap[] changed = gaps.stream().filter(Gap::changed).toArray(Gap[]::new);
        double changes = weight + Stream.of(changed).mapToDouble(Gap::weight).sum();
        double same = years(gaps.stream().filter(gap -> !gap.changed())) + (weight > 0 ? weight / prior : 0);
        if (changes == 0) {
            return 0;
        }
        double naive = changes / (same + years(Stream.of(changed)));
        return same == 0 ? Double.POSITIVE_INFINITY : likeliest(changed, same, weight, naive);
    }

    private static double years(Stream<Gap> gaps) {
        return gaps.mapToDouble(gap -> gap.weight() * gap.years()).sum();
    }

    /**
     * Solves sum of t/(exp(rate t) - 1) over the changed, plus weight/rate, = years without a change. The left side falls
     * and is convex, and the naive rate (changes per year, of which many are unseen) is too low: Newton's steps from there
     * rise to the solution and never pass it.
     */
    private static double likeliest(Gap[] changed, double same, double weight, double naive) {
        double rate = naive;
        for (int step = 0; step < STEPS; step++) {
            double excess = weight / rate - same;
            double slope = -weight / (rate * rate);
            for (Gap gap : changed) {
                double share = 1 / Math.expm1(rate * gap.years());
                double years = gap.weight() * gap.years();
                excess += years * share;
                slope -= years * gap.years() * share * (1 + share);
            }
            double rise = -excess / slope;
            rate += rise;
            if (Math.abs(rise) <= PRECISION * rate) {
                break;
            }
        }
        return rate;
    }
}

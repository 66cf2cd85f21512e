package com.surefoot.reliability.desk;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingDouble;

import com.surefoot.evidence.FactId;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Ranks facts by what looking into them is expected to release: the value of information (R. A. Howard, "Information
 * value theory", IEEE Transactions on Systems Science and Cybernetics 2(1), 1966).
 *
 * <p>A checker tells rightly with probability a whether a fact is as thought. A fact of probability p is then confirmed
 * with probability c(p) = pa + (1 − p)(1 − a), and has the probability pa / c(p) afterwards, by Bayes' rule. Something of
 * worth w that rests on it and on others, whose product is q, is shown if q·pa / c(p) is at least its threshold; if the
 * fact is not confirmed, it is not. So the fact's gain is c(p)·w where that is so, else 0, summed over all that rests on
 * it.
 *
 * <p>Where one confirmation is not enough, each of them alone is worth nothing, and nobody would ever begin. So sets are
 * looked at (D. Heckerman, E. Horvitz and B. Middleton, "An approximate nonmyopic computation for value of information",
 * IEEE PAMI 15(3), 1993): of the smallest sets of facts that hold the fact and are enough together, the one that raises
 * the product most. Its gain is w times the chance that all of it is confirmed, shared equally among its facts, for
 * each takes a check.
 */
public final class ValueOfChecking {

    /** What takes more checks than this is left alone. */
    private static final int MOST_CHECKS = 5;

    private final double accuracy;

    /** @param accuracy the probability that a checker tells rightly whether a fact is as thought; more than 1/2 */
    public ValueOfChecking(double accuracy) {
        if (!(accuracy > 0.5 && accuracy <= 1)) {
            throw new IllegalArgumentException(
                    "A checker who is right with probability %s tells nothing. Maybe it is in percent?"
                            .formatted(accuracy));
        }
        this.accuracy = accuracy;
    }

    /** Each fact whose checking can release something, the greatest gain first. */
    public List<Worthwhile> rank(Collection<Blocked> withheld) {
        Map<FactId, Double> gains = new HashMap<>();
        for (Blocked each : withheld) {
            addGains(each, gains);
        }
        return gains.entrySet().stream()
                .map(entry -> new Worthwhile(entry.getKey(), entry.getValue()))
                .sorted(comparingDouble(Worthwhile::gain).reversed().thenComparing(comparing(each -> each.fact()
                        .toString())))
                .toList();
    }

    private void addGains(Blocked withheld, Map<FactId, Double> gains) {
        double product = withheld.facts().values().stream().reduce(1.0, (a, b) -> a * b);
        if (product >= withheld.threshold()) {
            return;
        }
        // the rarer a confirmation, the more it raises the product: by a / c(p)
        List<Map.Entry<FactId, Double>> weakestFirst = withheld.facts().entrySet().stream()
                .sorted(Map.Entry.<FactId, Double>comparingByValue()
                        .thenComparing(entry -> entry.getKey().toString()))
                .toList();
        for (Map.Entry<FactId, Double> fact : weakestFirst) {
            double gain = withheld.worth() * release(fact, weakestFirst, product, withheld.threshold());
            if (gain > 0) {
                gains.merge(fact.getKey(), gain, Double::sum);
            }
        }
    }

    /** The chance that checking the fact, and as few others as need be, is enough, for each of the checks. */
    private double release(
            Map.Entry<FactId, Double> fact,
            List<Map.Entry<FactId, Double>> weakestFirst,
            double product,
            double threshold) {
        double chance = confirmed(fact.getValue());
        double raised = product * accuracy / chance;
        int checks = 1;
        for (Map.Entry<FactId, Double> other : weakestFirst) {
            if (raised >= threshold || checks == MOST_CHECKS) {
                break;
            }
            if (!other.getKey().equals(fact.getKey())) {
                chance *= confirmed(other.getValue());
                raised *= accuracy / confirmed(other.getValue());
                checks++;
            }
        }
        return raised >= threshold ? chance / checks : 0;
    }

    /** The chance that a fact of this probability is confirmed. */
    private double confirmed(double probability) {
        return probability * accuracy + (1 - probability) * (1 - accuracy);
    }
}

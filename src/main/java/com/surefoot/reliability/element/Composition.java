package com.surefoot.reliability.element;

import com.surefoot.evidence.FactKind;
import java.util.HashMap;
import java.util.Map;

/**
 * From facts to what rests on them. Facts of one shock fail together: a train that is late misses what bears the least
 * lateness first, a place that is gone has no hours. Within a shock the least sure fact decides (the upper bound of
 * Fréchet 1935, which holds exactly for lateness), between shocks chances are multiplied. That product orders what is
 * surer and what is not; as a probability it is only as good as that independence, so it is calibrated by outcomes, and
 * where there are none, the bound of Boole 1854 ("The laws of thought"; Bonferroni) stands in, which holds whatever hangs
 * together with what.
 */
final class Composition {

    private final Map<String, Double> shocks = new HashMap<>();

    /** Doubts that are nested in each other: who bears an hour's lateness bears half an hour's. */
    private final Map<String, Double> latenesses = new HashMap<>();

    private double doubt;
    private double all = 1;

    Composition with(Iterable<JudgedFact> facts) {
        facts.forEach(this::add);
        return this;
    }

    private void add(JudgedFact fact) {
        shocks.merge(fact.reliance().shock(), fact.probability(), Math::min);
        if (fact.reliance().fact().kind() == FactKind.ARRIVAL) {
            latenesses.merge(fact.reliance().shock(), 1 - fact.probability(), Math::max);
        } else {
            doubt += 1 - fact.probability();
            all *= fact.probability();
        }
    }

    /** Product over shocks. */
    double product() {
        double product = 1;
        for (double least : shocks.values()) {
            product *= least;
        }
        return product;
    }

    /**
     * All hold with at least this chance if each is no less likely where others hold (Esary, Proschan and Walkup 1967,
     * "Association of random variables"), as facts about one place or offer are: what was looked after is right in all, and
     * what was forgotten wrong in all.
     */
    double associated() {
        double late = 1;
        for (double worst : latenesses.values()) {
            late *= 1 - worst;
        }
        return all * late;
    }

    /** All hold with at least this chance, whatever their dependence. */
    double bound() {
        double late = 0;
        for (double worst : latenesses.values()) {
            late += worst;
        }
        return Math.max(0, 1 - doubt - late);
    }
}

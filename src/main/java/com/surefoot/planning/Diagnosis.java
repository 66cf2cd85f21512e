package com.surefoot.planning;

import com.surefoot.itinerary.demand.Requirement;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * Finds a smallest set of requirements that cannot be met together, by taking away what is not needed for that
 * (QuickXplain: Junker 2004, "Preferred explanations and relaxations for over-constrained problems").
 */
final class Diagnosis {

    private final List<Requirement> background;
    private final Predicate<List<Requirement>> feasible;

    private Diagnosis(List<Requirement> background, Predicate<List<Requirement>> feasible) {
        this.background = background;
        this.feasible = feasible;
    }

    /**
     * A minimal conflict: without any one of it, the rest of it can be met.
     *
     * @param background what is not in question
     * @param musts that cannot all be met
     * @param feasible whether a set can be met
     * @return empty if not even the background can be met
     */
    static List<Requirement> minimal(
            List<Requirement> background, List<Requirement> musts, Predicate<List<Requirement>> feasible) {
        if (musts.isEmpty() || !feasible.test(background)) {
            return List.of();
        }
        return new Diagnosis(background, feasible).explain(List.of(), false, musts);
    }

    private List<Requirement> explain(List<Requirement> kept, boolean grown, List<Requirement> suspects) {
        if (grown && !feasible.test(plus(background, kept))) {
            return List.of();
        }
        if (suspects.size() == 1) {
            return suspects;
        }
        int half = suspects.size() / 2;
        List<Requirement> first = suspects.subList(0, half);
        List<Requirement> second = suspects.subList(half, suspects.size());
        List<Requirement> ofSecond = explain(plus(kept, first), !first.isEmpty(), second);
        List<Requirement> ofFirst = explain(plus(kept, ofSecond), !ofSecond.isEmpty(), first);
        return plus(ofFirst, ofSecond);
    }

    private static List<Requirement> plus(List<Requirement> some, List<Requirement> more) {
        List<Requirement> all = new ArrayList<>(some);
        all.addAll(more);
        return all;
    }
}

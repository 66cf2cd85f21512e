package com.surefoot.planning;

import com.surefoot.itinerary.demand.Requirement;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Finds smallest sets of musts that cannot be met together, and smallest sets to do without for a trip: the hitting-set
 * tree, breadth first (Reiter 1987, "A theory of diagnosis from first principles", section 4), whose conflicts come from
 * taking away what is not needed (QuickXplain: Junker 2004, "Preferred explanations and relaxations for over-constrained
 * problems").
 *
 * @param <T> what is found where a set of musts can be met
 */
final class Diagnosis<T> {

    /** Sets of musts to do without that are looked at; each costs a search or, in conflict, a handful. */
    private static final int MOST_LOOKS = 24;

    private final List<Requirement> musts;
    private final Predicate<List<Requirement>> test;
    private final Function<List<Requirement>, Optional<T>> search;
    private final Set<List<Requirement>> feasible = new HashSet<>();
    private final Set<List<Requirement>> infeasible = new HashSet<>();
    private final Set<List<Requirement>> conflicts = new LinkedHashSet<>();
    private final Map<Set<Requirement>, T> repairs = new LinkedHashMap<>();

    /**
     * Looks for them.
     *
     * @param musts that cannot all be met; their order is kept
     * @param test whether a part of them can be met; asked once for each part, and often
     * @param search what can be found for a part of them, if that can be met; asked once for each part, and seldom
     */
    Diagnosis(
            List<Requirement> musts,
            Predicate<List<Requirement>> test,
            Function<List<Requirement>, Optional<T>> search) {
        this.musts = List.copyOf(musts);
        this.test = test;
        this.search = search;
        infeasible.add(this.musts);
        if (!this.musts.isEmpty()) {
            explore();
        }
    }

    /** Minimal conflicts, as they were found; none if not even nothing can be met. */
    List<List<Requirement>> conflicts() {
        return List.copyOf(conflicts);
    }

    /** What was found without some of the musts, by those; no key holds another. Fewest first. */
    Map<Set<Requirement>, T> repairs() {
        return repairs;
    }

    private void explore() {
        Deque<Set<Requirement>> open = new ArrayDeque<>(List.of(Set.of()));
        Set<Set<Requirement>> seen = new HashSet<>(open);
        for (int looks = 0; looks < MOST_LOOKS && !open.isEmpty(); looks++) {
            Set<Requirement> without = open.remove();
            if (repairs.keySet().stream().noneMatch(without::containsAll)) {
                conflictWithout(without).forEach(must -> {
                    Set<Requirement> more = new LinkedHashSet<>(without);
                    more.add(must);
                    if (seen.add(more)) {
                        open.add(more);
                    }
                });
            }
        }
    }

    /** One that does not touch what is done without; none if that leads to a repair. */
    private List<Requirement> conflictWithout(Set<Requirement> without) {
        Optional<List<Requirement>> untouched = conflicts.stream()
                .filter(conflict -> conflict.stream().noneMatch(without::contains))
                .findFirst();
        if (untouched.isPresent()) {
            return untouched.get();
        }
        List<Requirement> rest =
                musts.stream().filter(must -> !without.contains(must)).toList();
        Optional<T> found = find(rest);
        if (found.isPresent()) {
            repairs.put(without, found.get());
            return List.of();
        }
        List<Requirement> conflict = explain(List.of(), false, rest);
        // the explanation takes for granted that nothing at all can be met
        if (!isFeasible(List.of())) {
            return List.of();
        }
        conflicts.add(conflict);
        return conflict;
    }

    private List<Requirement> explain(List<Requirement> kept, boolean grown, List<Requirement> suspects) {
        if (grown && !isFeasible(kept)) {
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

    /** What can be met with more musts can be met with fewer: no test is needed for that. */
    private boolean isFeasible(List<Requirement> some) {
        List<Requirement> ordered = ordered(some);
        return feasible.stream().anyMatch(more -> more.containsAll(ordered))
                || (!infeasible.contains(ordered) && noted(ordered, test.test(ordered)));
    }

    private Optional<T> find(List<Requirement> some) {
        List<Requirement> ordered = ordered(some);
        Optional<T> found = infeasible.contains(ordered) ? Optional.empty() : search.apply(ordered);
        noted(ordered, found.isPresent());
        return found;
    }

    private boolean noted(List<Requirement> ordered, boolean met) {
        (met ? feasible : infeasible).add(ordered);
        return met;
    }

    /** In the order in which the musts were given, so that each part is asked for once. */
    private List<Requirement> ordered(List<Requirement> some) {
        return musts.stream().filter(some::contains).toList();
    }

    private static List<Requirement> plus(List<Requirement> some, List<Requirement> more) {
        List<Requirement> all = new ArrayList<>(some);
        all.addAll(more);
        return all;
    }
}

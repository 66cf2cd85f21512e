package com.surefoot.transport.change;

import static java.util.stream.Collectors.groupingBy;

import com.surefoot.transport.timetable.DaySet;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * Finds which runs of the new timetable are those of the old one, changed: first those that differ in their number only,
 * then those between the same stations under the same number, then those under the same number of their own. Nearest
 * departures first.
 */
final class Pairing {

    /** Under a line's name, which many runs of a day have, who leaves more than an hour later is another run. */
    private static final int NEAR_S = (int) Duration.ofHours(1).toSeconds();

    /** Under a number of its own, a run may leave at any time of the day. */
    private static final int ANY_S = Integer.MAX_VALUE;

    /** So many departures are looked at, earlier ones and later ones: enough unless a line goes every few seconds. */
    private static final int FARTHEST = 200;

    /** Of those that run on a day in common, so many may be the same. */
    private static final int MOST = 10;

    private final List<Rest> before;
    private final List<Rest> after;
    private final List<RunChange> changed = new ArrayList<>();

    private record SameEnds(String number, String from, String to) {}

    /** Two runs that may be the same. */
    private record Pair(Rest before, Rest after) {

        int apart() {
            return Math.abs(departure(before) - departure(after));
        }

        int limit() {
            return before.pattern().numbered() && after.pattern().numbered() ? ANY_S : NEAR_S;
        }
    }

    Pairing(List<Rest> before, List<Rest> after) {
        this.before = before;
        this.after = after;
    }

    /** All that changed; what is left of the runs is not found to be the same as another. */
    List<RunChange> pair() {
        pairBy(rest -> Optional.of(rest.pattern().way()));
        pairBy(rest -> Optional.of(
                new SameEnds(rest.run().number(), rest.run().from(), rest.run().to())));
        pairBy(rest -> rest.pattern().numbered() ? Optional.of(rest.run().number()) : Optional.empty());
        return changed;
    }

    private <K> void pairBy(Function<Rest, Optional<K>> key) {
        Map<K, List<Rest>> old = group(before, key);
        group(after, key).forEach((same, young) -> pair(old.getOrDefault(same, List.of()), young));
    }

    private static <K> Map<K, List<Rest>> group(List<Rest> rests, Function<Rest, Optional<K>> key) {
        return rests.stream()
                .filter(rest -> rest.isLeft() && key.apply(rest).isPresent())
                .collect(groupingBy(rest -> key.apply(rest).orElseThrow()));
    }

    private void pair(List<Rest> old, List<Rest> young) {
        List<Rest> inOrder = young.stream()
                .sorted(Comparator.comparingInt(Pairing::departure))
                .toList();
        List<Pair> pairs = new ArrayList<>();
        old.forEach(rest -> addNearest(rest, inOrder, pairs));
        pairs.sort(Comparator.comparingInt(Pair::apart));
        for (Pair pair : pairs) {
            if (pair.before().shares(pair.after())) {
                DaySet days = pair.before().take(pair.after());
                changed.add(
                        new RunChange.Changed(pair.before().run(), pair.after().run(), days));
            }
        }
    }

    private static void addNearest(Rest rest, List<Rest> young, List<Pair> pairs) {
        int place = placeOf(departure(rest), young);
        int last = Math.min(young.size(), place + FARTHEST);
        int first = Math.max(0, place - FARTHEST);
        add(rest, IntStream.range(place, last), young, pairs);
        add(rest, IntStream.range(first, place).map(i -> first + place - 1 - i), young, pairs);
    }

    private static void add(Rest rest, IntStream places, List<Rest> young, List<Pair> pairs) {
        places.mapToObj(i -> new Pair(rest, young.get(i)))
                .filter(pair -> pair.apart() <= pair.limit() && pair.before().shares(pair.after()))
                .limit(MOST)
                .forEach(pairs::add);
    }

    /** Of the first that leaves no earlier. */
    private static int placeOf(int departure, List<Rest> inOrder) {
        int low = 0;
        int high = inOrder.size();
        while (low < high) {
            int middle = (low + high) / 2;
            if (departure(inOrder.get(middle)) < departure) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private static int departure(Rest rest) {
        return rest.run().departure().seconds();
    }
}

package com.surefoot.reliability.calibration;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * A curve for each group, drawn towards the curve of all the more, the fewer trials the group has: with n of them its own
 * counts n / (n + k). That is the estimate of least squared error where groups differ from all by k times less than
 * single trials do (Bühlmann 1967, "Experience rating and credibility"); k is chosen by leaving trials out.
 */
public final class GroupCalibration {

    /** Trials are dealt to so many hands in turn, each of which is left out once. */
    private static final int HANDS = 5;

    /** What k is chosen from; the last one is as good as no groups at all. */
    private static final double[] PSEUDO_COUNTS = {20, 50, 100, 200, 500, 1_000, 2_000, 5_000, 20_000, 1e12};

    private final Calibration all;
    private final Map<String, Own> groups;
    private final double pseudoCount;

    /** Of a group without trials. */
    private final Own none;

    private GroupCalibration(Calibration all, Map<String, Own> groups, double pseudoCount) {
        this.all = all;
        this.groups = groups;
        this.pseudoCount = pseudoCount;
        this.none = new Own(all, 0);
    }

    /** A group's own curve, and how many trials it is fitted to. */
    private record Own(Calibration curve, double count) {

        double drawn(double common, double alone, double pseudoCount) {
            double share = count == 0 ? 0 : count / (count + pseudoCount);
            return common + share * (alone - common);
        }
    }

    /** A trial and whose it is: a kind, a source, a carrier. */
    public record Grouped(String group, Trial trial) {

        public Grouped {
            requireNonNull(group, "group");
            requireNonNull(trial, "trial");
        }
    }

    /**
     * Fits the curves, each by Venn–Abers.
     *
     * @param pseudoCount k, at least 0: as many trials of its own make a group's curve count for half
     * @throws IllegalArgumentException if there are no trials, or k is below 0
     */
    public static GroupCalibration fit(List<Grouped> trials, double pseudoCount) {
        if (!(pseudoCount >= 0)) {
            throw new IllegalArgumentException(
                    "A group would count from %s trials on. Maybe the count's sign is wrong?".formatted(pseudoCount));
        }
        return Decks.of(trials).fit(place -> true, pseudoCount);
    }

    /**
     * Fits the curves with the k that gives trials left out the least squared error.
     *
     * @throws IllegalArgumentException if there are fewer trials than it takes to leave some out
     */
    public static GroupCalibration fit(List<Grouped> trials) {
        if (trials.size() < 2 * HANDS) {
            throw new IllegalArgumentException("%d trials are too few to choose by, it takes %d. Maybe give a count?"
                    .formatted(trials.size(), 2 * HANDS));
        }
        TreeMap<Double, Double> byError = new TreeMap<>();
        double[] errors = new double[PSEUDO_COUNTS.length];
        Decks decks = Decks.of(trials);
        for (int hand = 0; hand < HANDS; hand++) {
            addErrors(decks, trials, hand, errors);
        }
        for (int i = 0; i < errors.length; i++) {
            byError.putIfAbsent(errors[i], PSEUDO_COUNTS[i]);
        }
        return decks.fit(place -> true, byError.firstEntry().getValue());
    }

    private static void addErrors(Decks decks, List<Grouped> trials, int hand, double[] errors) {
        GroupCalibration others = decks.fit(place -> place % HANDS != hand, 0);
        for (int place = hand; place < trials.size(); place += HANDS) {
            Trial left = trials.get(place).trial();
            double common = others.all.confidence(left.raw());
            Own own = others.own(trials.get(place).group());
            double alone = own.curve.confidence(left.raw());
            double truth = left.right() ? 1 : 0;
            for (int i = 0; i < errors.length; i++) {
                double miss = own.drawn(common, alone, PSEUDO_COUNTS[i]) - truth;
                errors[i] += left.weight() * miss * miss;
            }
        }
    }

    /** All trials, and those of each group. */
    private record Decks(Deck all, Map<String, Deck> groups) {

        static Decks of(List<Grouped> grouped) {
            List<Trial> trials = grouped.stream().map(Grouped::trial).toList();
            Map<String, Deck> groups = IntStream.range(0, trials.size())
                    .boxed()
                    .collect(groupingBy(
                            place -> grouped.get(place).group(),
                            collectingAndThen(toList(), places -> new Deck(trials, array(places)))));
            return new Decks(new Deck(trials, IntStream.range(0, trials.size()).toArray()), groups);
        }

        private static int[] array(List<Integer> places) {
            return places.stream().mapToInt(Integer::intValue).toArray();
        }

        /** Curves of trials at some places. */
        GroupCalibration fit(IntPredicate which, double pseudoCount) {
            Map<String, Own> own = new HashMap<>();
            groups.forEach((group, deck) -> {
                Levels levels = deck.levels(which);
                if (levels.count() > 0) {
                    own.put(group, new Own(VennAbers.fit(levels), levels.weight()));
                }
            });
            return new GroupCalibration(VennAbers.fit(all.levels(which)), Map.copyOf(own), pseudoCount);
        }
    }

    /** The confidence of a group's member; a group without trials goes by the curve of all. */
    public double confidence(String group, double raw) {
        Own own = own(group);
        return own.drawn(all.confidence(raw), own.curve.confidence(raw), pseudoCount);
    }

    private Own own(String group) {
        return groups.getOrDefault(group, none);
    }

    /** How many trials of its own make a group's curve count for half. */
    public double pseudoCount() {
        return pseudoCount;
    }
}

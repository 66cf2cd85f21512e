package com.surefoot.reliability.calibration;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

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
    private final Map<String, Calibration> groups;
    private final double pseudoCount;

    private GroupCalibration(Calibration all, Map<String, Calibration> groups, double pseudoCount) {
        this.all = all;
        this.groups = groups;
        this.pseudoCount = pseudoCount;
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
        Calibration all = VennAbers.fit(bare(trials));
        Map<String, Calibration> groups = trials.stream().collect(groupingBy(Grouped::group)).entrySet().stream()
                .collect(toMap(Map.Entry::getKey, group -> drawn(bare(group.getValue()), all, pseudoCount)));
        return new GroupCalibration(all, Map.copyOf(groups), pseudoCount);
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
        for (int hand = 0; hand < HANDS; hand++) {
            addErrors(trials, hand, errors);
        }
        for (int i = 0; i < errors.length; i++) {
            byError.putIfAbsent(errors[i], PSEUDO_COUNTS[i]);
        }
        return fit(trials, byError.firstEntry().getValue());
    }

    private static void addErrors(List<Grouped> trials, int hand, double[] errors) {
        GroupCalibration own = fit(dealt(trials, i -> i % HANDS != hand), 0);
        Map<String, Double> counts = dealt(trials, i -> i % HANDS != hand).stream()
                .collect(toMap(Grouped::group, grouped -> grouped.trial().weight(), Double::sum));
        for (Grouped left : dealt(trials, i -> i % HANDS == hand)) {
            double common = own.all.confidence(left.trial().raw());
            double alone = own.confidence(left.group(), left.trial().raw());
            double truth = left.trial().right() ? 1 : 0;
            double count = counts.getOrDefault(left.group(), 0.0);
            for (int i = 0; i < errors.length; i++) {
                double share = count / (count + PSEUDO_COUNTS[i]);
                double miss = common + share * (alone - common) - truth;
                errors[i] += left.trial().weight() * miss * miss;
            }
        }
    }

    private static List<Grouped> dealt(List<Grouped> trials, IntPredicate which) {
        return IntStream.range(0, trials.size())
                .filter(which)
                .mapToObj(trials::get)
                .toList();
    }

    private static List<Trial> bare(List<Grouped> trials) {
        return trials.stream().map(Grouped::trial).toList();
    }

    private static Calibration drawn(List<Trial> trials, Calibration all, double pseudoCount) {
        Calibration own = VennAbers.fit(trials);
        double count = trials.stream().mapToDouble(Trial::weight).sum();
        double share = count / (count + pseudoCount);
        return raw -> {
            double common = all.confidence(raw);
            return common + share * (own.confidence(raw) - common);
        };
    }

    /** The confidence of a group's member; a group without trials goes by the curve of all. */
    public double confidence(String group, double raw) {
        return groups.getOrDefault(group, all).confidence(raw);
    }

    /** How many trials of its own make a group's curve count for half. */
    public double pseudoCount() {
        return pseudoCount;
    }
}

package com.surefoot.reliability.certificate;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Counts outcomes at all thresholds in one pass: each goes to the strictest threshold it passes, and from threshold to
 * threshold the counts grow.
 */
final class Sweep {

    private final Sample outcomes;

    /** Where those end that pass each threshold but no stricter one; the last are those that pass none. */
    private final int[] ends;

    /** The outcomes' places, those that pass the strictest threshold first. */
    private final int[] order;

    /** @param thresholds strictest first */
    Sweep(List<Double> thresholds, Sample outcomes) {
        this.outcomes = outcomes;
        double[] least = thresholds.stream().mapToDouble(Double::doubleValue).toArray();
        int[] passed = new int[outcomes.size()];
        for (int place = 0; place < passed.length; place++) {
            passed[place] = strictest(least, outcomes.confidence(place));
        }
        this.ends = ends(passed, least.length + 1);
        this.order = sorted(passed, ends);
    }

    /** Number of the first threshold that is not above a confidence; one behind the last if there is none. */
    private static int strictest(double[] thresholds, double confidence) {
        int low = 0;
        int high = thresholds.length;
        while (low < high) {
            int middle = (low + high) / 2;
            if (confidence >= thresholds[middle]) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    private static int[] ends(int[] passed, int number) {
        int[] ends = new int[number];
        for (int threshold : passed) {
            ends[threshold]++;
        }
        for (int i = 1; i < number; i++) {
            ends[i] += ends[i - 1];
        }
        return ends;
    }

    /** Counting sort, since a million outcomes are swept again and again. */
    private static int[] sorted(int[] passed, int[] ends) {
        int[] next = new int[ends.length];
        System.arraycopy(ends, 0, next, 1, ends.length - 1);
        int[] order = new int[passed.length];
        for (int place = 0; place < passed.length; place++) {
            order[next[passed[place]]++] = place;
        }
        return order;
    }

    /** One for each threshold. */
    List<Tally> tallies() {
        List<Counted> counted = counted();
        Counted all = counted.remove(counted.size() - 1);
        return counted.stream().map(shown -> shown.tally(all)).toList();
    }

    /** At each threshold, and of all. */
    private List<Counted> counted() {
        // those of a part are numbered from somewhere on
        int lowest = clusters().min().orElse(0);
        Clusters clusters = new Clusters(clusters().max().orElse(0) + 1 - lowest);
        List<Counted> counted = new ArrayList<>(ends.length);
        int from = 0;
        for (int end : ends) {
            for (int i = from; i < end; i++) {
                clusters.add(outcomes.cluster(order[i]) - lowest, outcomes.right(order[i]));
            }
            from = end;
            counted.add(clusters.counted());
        }
        return counted;
    }

    private IntStream clusters() {
        return IntStream.range(0, outcomes.size()).map(outcomes::cluster);
    }
}

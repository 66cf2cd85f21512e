package com.surefoot.reliability.certificate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Counts outcomes at all thresholds in one pass: each goes to the strictest threshold it passes, and from threshold to
 * threshold the counts grow.
 */
final class Sweep {

    /** Where those end that pass each threshold but no stricter one; the last are those that pass none. */
    private final int[] ends;

    /** Numbers of the outcomes' clusters, those that pass the strictest threshold first. */
    private final int[] clusters;

    private final boolean[] rights;

    /** @param thresholds strictest first */
    Sweep(List<Double> thresholds, List<Scored> outcomes) {
        double[] least = thresholds.stream().mapToDouble(Double::doubleValue).toArray();
        int[] places = outcomes.stream()
                .mapToInt(scored -> strictest(least, scored.confidence()))
                .toArray();
        this.ends = ends(places, least.length + 1);
        this.clusters = new int[places.length];
        this.rights = new boolean[places.length];
        sort(outcomes, places);
    }

    /** Place of the first threshold that is not above a confidence; one behind the last if there is none. */
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

    private static int[] ends(int[] places, int number) {
        int[] ends = new int[number];
        for (int place : places) {
            ends[place]++;
        }
        for (int i = 1; i < number; i++) {
            ends[i] += ends[i - 1];
        }
        return ends;
    }

    /** Counting sort, since a million outcomes are swept again and again. */
    private void sort(List<Scored> outcomes, int[] places) {
        int[] next = new int[ends.length];
        System.arraycopy(ends, 0, next, 1, ends.length - 1);
        Map<String, Integer> numbers = new HashMap<>();
        int i = 0;
        for (Scored scored : outcomes) {
            int at = next[places[i++]]++;
            clusters[at] = numbers.computeIfAbsent(scored.cluster(), name -> numbers.size());
            rights[at] = scored.right();
        }
    }

    /** One for each threshold. */
    List<Tally> tallies() {
        Clusters all = new Clusters();
        add(all, 0, clusters.length);
        Clusters shown = new Clusters();
        List<Tally> tallies = new ArrayList<>(ends.length - 1);
        int from = 0;
        for (int i = 0; i < ends.length - 1; i++) {
            add(shown, from, ends[i]);
            from = ends[i];
            tallies.add(shown.tally(all));
        }
        return tallies;
    }

    private void add(Clusters counted, int from, int until) {
        for (int i = from; i < until; i++) {
            counted.add(clusters[i], rights[i]);
        }
    }
}

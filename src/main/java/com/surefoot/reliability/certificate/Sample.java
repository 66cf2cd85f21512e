package com.surefoot.reliability.certificate;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * Outcomes in columns, with numbers in the place of their clusters' names, since a million of them are counted again and
 * again. A part of them shares their columns. Immutable.
 */
public final class Sample {

    private final double[] confidences;
    private final boolean[] rights;
    private final int[] clusters;
    private final int from;
    private final int until;

    private Sample(double[] confidences, boolean[] rights, int[] clusters, int from, int until) {
        this.confidences = confidences;
        this.rights = rights;
        this.clusters = clusters;
        this.from = from;
        this.until = until;
    }

    /** Outcomes, in the order given. */
    public static Sample of(List<Scored> outcomes) {
        Sample sample = empty(outcomes.size());
        Map<String, Integer> numbers = new HashMap<>();
        int at = 0;
        for (Scored scored : outcomes) {
            sample.put(
                    at++,
                    scored.confidence(),
                    scored.right(),
                    numbers.computeIfAbsent(scored.cluster(), name -> numbers.size()));
        }
        return sample;
    }

    private static Sample empty(int size) {
        return new Sample(new double[size], new boolean[size], new int[size], 0, size);
    }

    private void put(int at, double confidence, boolean right, int cluster) {
        confidences[at] = confidence;
        rights[at] = right;
        clusters[at] = cluster;
    }

    /** How many there are; their places are from 0 to one less. */
    public int size() {
        return until - from;
    }

    public double confidence(int place) {
        return confidences[from + place];
    }

    public boolean right(int place) {
        return rights[from + place];
    }

    /** A number that all outcomes of a cluster share, and those of no other; the lower, the earlier the cluster came. */
    public int cluster(int place) {
        return clusters[from + place];
    }

    /** How many of them were wrong. */
    public long wrong() {
        return IntStream.range(0, size()).filter(place -> !right(place)).count();
    }

    /** Those from one place on, before another. */
    public Sample between(int first, int end) {
        if (first < 0 || end < first || end > size()) {
            throw new IndexOutOfBoundsException(
                    "Outcomes from %d to %d of %d. Maybe they are of a part?".formatted(first, end, size()));
        }
        return new Sample(confidences, rights, clusters, from + first, from + end);
    }

    /** Those at some places, in the order they are in. */
    public Sample pick(IntPredicate places) {
        int[] picked = IntStream.range(0, size()).filter(places).toArray();
        Sample sample = empty(picked.length);
        for (int at = 0; at < picked.length; at++) {
            sample.put(at, confidence(picked[at]), right(picked[at]), cluster(picked[at]));
        }
        return sample;
    }
}

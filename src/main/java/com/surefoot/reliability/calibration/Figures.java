package com.surefoot.reliability.calibration;

import java.util.Arrays;

/**
 * Finds where a figure is among sorted ones. A table of equal steps tells between which ones to look, so that among a
 * million that are spread out only a few are looked at. Immutable.
 */
final class Figures {

    private final double[] sorted;
    private final double lowest;

    /** So many are in a unit; there are as many as figures, and one more for the highest. */
    private final double steps;

    /** So many figures are in lower steps than each, and than one behind the last. */
    private final int[] below;

    /** @param sorted lowest first, each once, none of them a negative zero; the caller changes them no more */
    Figures(double[] sorted) {
        this.sorted = sorted;
        this.lowest = sorted.length == 0 ? 0 : sorted[0];
        this.steps = sorted.length == 0 ? 0 : sorted.length / (sorted[sorted.length - 1] - lowest);
        this.below = new int[sorted.length + 2];
        for (double figure : sorted) {
            below[step(figure) + 1]++;
        }
        for (int step = 1; step < below.length; step++) {
            below[step] += below[step - 1];
        }
    }

    /** The higher a figure, the higher is its step or the same, however it is rounded. */
    private int step(double figure) {
        return (int) Math.max(0, Math.min(sorted.length, (figure - lowest) * steps));
    }

    /** What {@link Arrays#binarySearch(double[], double)} says; a zero is one whatever its sign. */
    int find(double figure) {
        int step = step(figure);
        return Arrays.binarySearch(sorted, below[step], below[step + 1], figure + 0.0);
    }

    int count() {
        return sorted.length;
    }

    double get(int place) {
        return sorted[place];
    }
}

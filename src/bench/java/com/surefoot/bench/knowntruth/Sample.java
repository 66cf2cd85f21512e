package com.surefoot.bench.knowntruth;

import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** A large sample of what is to come, by the hidden truth. */
final class Sample {

    private static final int BINS = 10;

    private final List<Item> inTime;
    private final double[] raws;

    /** Share that is wrong of so many of the surest. */
    private final double[] wrong;

    private final List<Item> surestFirst;

    Sample(List<Item> inTime) {
        this.inTime = inTime;
        this.surestFirst = inTime.stream()
                .sorted(Comparator.comparingDouble(Item::raw).reversed())
                .toList();
        this.raws = surestFirst.stream().mapToDouble(Item::raw).toArray();
        this.wrong = new double[raws.length + 1];
        double sum = 0;
        for (int i = 0; i < raws.length; i++) {
            sum += 1 - surestFirst.get(i).chance();
            wrong[i + 1] = sum / (i + 1);
        }
    }

    List<Item> inTime() {
        return inTime;
    }

    /** Share of all that has at least so much. */
    double coverage(double threshold) {
        return shown(threshold) / (double) raws.length;
    }

    /** Share of what is shown that is wrong. */
    double wrong(double threshold) {
        return wrong[shown(threshold)];
    }

    private int shown(double threshold) {
        int low = 0;
        int high = raws.length;
        while (low < high) {
            int middle = (low + high) / 2;
            if (raws[middle] >= threshold) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** The lowest threshold that keeps the promise, chosen with hindsight; above all if there is none. */
    double best(double mostWrong) {
        double best = Double.POSITIVE_INFINITY;
        for (int i = 1; i <= raws.length; i++) {
            boolean isLastOfEqual = i == raws.length || raws[i] < raws[i - 1];
            best = isLastOfEqual && wrong[i] <= mostWrong ? raws[i - 1] : best;
        }
        return best;
    }

    /** How far confidences are from the truth on average, in bins of as many trips each. */
    double calibrationError(ToDoubleFunction<Item> confidence) {
        double error = 0;
        for (int bin = 0; bin < BINS; bin++) {
            double off = 0;
            for (int i = bin * raws.length / BINS; i < (bin + 1) * raws.length / BINS; i++) {
                off += confidence.applyAsDouble(surestFirst.get(i))
                        - surestFirst.get(i).chance();
            }
            error += Math.abs(off) / raws.length;
        }
        return error;
    }
}

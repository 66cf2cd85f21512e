package com.surefoot.reliability.calibration;

import com.surefoot.reliability.certificate.Scored;
import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;

/** Trials put together by their figure: how many have it, and how many of these are right; lowest figure first. */
final class Levels {

    private final double[] figures;
    private final double[] weights;
    private final double[] rights;

    private Levels(double[] figures) {
        this.figures = figures;
        this.weights = new double[figures.length];
        this.rights = new double[figures.length];
    }

    /** Sorting the bare figures and looking each trial's up is faster than sorting trials. */
    static Levels of(List<Trial> trials) {
        Levels levels = new Levels(distinct(trials.stream().mapToDouble(Trial::raw)));
        trials.forEach(trial -> levels.add(trial.raw(), trial.right(), trial.weight()));
        return levels;
    }

    static Levels ofScored(List<Scored> scored) {
        Levels levels = new Levels(distinct(scored.stream().mapToDouble(Scored::confidence)));
        scored.forEach(one -> levels.add(one.confidence(), one.right(), 1));
        return levels;
    }

    /** The same trials seen from the other side: the highest figure is the lowest, and right is wrong. */
    Levels mirrored() {
        Levels mirrored = new Levels(new double[figures.length]);
        for (int i = 0; i < figures.length; i++) {
            int other = figures.length - 1 - i;
            mirrored.figures[other] = -figures[i];
            mirrored.weights[other] = weights[i];
            mirrored.rights[other] = weights[i] - rights[i];
        }
        return mirrored;
    }

    private static double[] distinct(DoubleStream figures) {
        double[] sorted = figures.map(figure -> figure + 0.0).sorted().toArray();
        int count = 0;
        for (double figure : sorted) {
            if (count == 0 || sorted[count - 1] != figure) {
                sorted[count++] = figure;
            }
        }
        return Arrays.copyOf(sorted, count);
    }

    private void add(double figure, boolean right, double weight) {
        int level = Arrays.binarySearch(figures, figure + 0.0);
        weights[level] += weight;
        rights[level] += right ? weight : 0;
    }

    int count() {
        return figures.length;
    }

    double figure(int level) {
        return figures[level];
    }

    double weight(int level) {
        return weights[level];
    }

    double right(int level) {
        return rights[level];
    }

    double wrong(int level) {
        return weights[level] - rights[level];
    }

    double share(int level) {
        return rights[level] / weights[level];
    }

    double weight() {
        return DoubleStream.of(weights).sum();
    }

    double right() {
        return DoubleStream.of(rights).sum();
    }

    /** The figures, which are the caller's own to keep. */
    double[] figures() {
        return figures.clone();
    }
}

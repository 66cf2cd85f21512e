package com.surefoot.reliability.calibration;

import com.surefoot.reliability.certificate.Scored;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

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

    static Levels of(List<Trial> trials) {
        return new Deck(trials, IntStream.range(0, trials.size()).toArray()).levels(place -> true);
    }

    static Levels ofScored(List<Scored> scored) {
        return of(scored.stream()
                .map(one -> new Trial(one.confidence(), one.right()))
                .toList());
    }

    /**
     * Levels that may be empty, and are left out then.
     *
     * @param figures lowest first, each once
     * @param weights of the trials with each figure
     * @param rights of those among them that are right
     */
    static Levels of(double[] figures, double[] weights, double[] rights) {
        int[] taken = IntStream.range(0, figures.length)
                .filter(level -> weights[level] > 0)
                .toArray();
        Levels levels = new Levels(new double[taken.length]);
        for (int i = 0; i < taken.length; i++) {
            levels.figures[i] = figures[taken[i]];
            levels.weights[i] = weights[taken[i]];
            levels.rights[i] = rights[taken[i]];
        }
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

package com.surefoot.reliability.calibration;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.DoubleStream;

/** Trials some of which are left out again and again: their figures are sorted once. Immutable. */
final class Deck {

    private final List<Trial> all;

    /** Of the deck's trials among all. */
    private final int[] places;

    private final double[] figures;

    /** Of each place's trial, where its figure is among the figures: looking bare figures up is faster than sorting trials. */
    private final int[] levels;

    /**
     * A deck.
     *
     * @param all trials it is a part of
     * @param places of its trials among them
     */
    Deck(List<Trial> all, int[] places) {
        this.all = all;
        this.places = places;
        this.figures = distinct(
                Arrays.stream(places).mapToDouble(place -> all.get(place).raw()));
        Figures found = new Figures(figures);
        this.levels = Arrays.stream(places)
                .map(place -> found.find(all.get(place).raw()))
                .toArray();
    }

    /** A zero is one whatever its sign. */
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

    /** Those of its trials that are at some places among all, put together by their figure. */
    Levels levels(IntPredicate which) {
        double[] weights = new double[figures.length];
        double[] rights = new double[figures.length];
        for (int i = 0; i < places.length; i++) {
            if (which.test(places[i])) {
                Trial trial = all.get(places[i]);
                weights[levels[i]] += trial.weight();
                rights[levels[i]] += trial.right() ? trial.weight() : 0;
            }
        }
        return Levels.of(figures, weights, rights);
    }
}

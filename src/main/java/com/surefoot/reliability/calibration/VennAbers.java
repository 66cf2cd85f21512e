package com.surefoot.reliability.calibration;

import java.util.Arrays;
import java.util.List;

/**
 * Two isotonic curves for each figure, one with it added as a right and one as a wrong one: the truth is calibrated to
 * one of them whatever the distribution, as long as the trials are exchangeable with what is asked for (Vovk, Petej and
 * Fedorova 2015, "Large-scale probabilistic predictors with and without guarantees of validity", section 3 for the method
 * and section 4 for one figure out of the two: the one that loses least in the worse case, by logarithmic loss). Both are
 * found for all figures at once in n log n steps, for sorting.
 */
public final class VennAbers implements Calibration {

    /** Curve of the trials with one more that is right: for figures up to the one of the same place. */
    private final double[] ifRight;

    private final double[] ifWrong;
    private final Figures figures;

    private VennAbers(Figures figures, double[] ifRight, double[] ifWrong) {
        this.figures = figures;
        this.ifRight = ifRight;
        this.ifWrong = ifWrong;
    }

    /**
     * Between which two values the probability is.
     *
     * @param low the figure's value if one with it that is wrong were added
     * @param high the same if it were right; not below {@code low}
     */
    public record Span(double low, double high) {

        /** One figure for both: p1 / (1 - p0 + p1). */
        public double confidence() {
            return high / (1 - low + high);
        }
    }

    /**
     * Fits the curves.
     *
     * @param trials that the raw figures' model has not been fitted to
     * @throws IllegalArgumentException if there are no trials
     */
    public static VennAbers fit(List<Trial> trials) {
        return fit(Levels.of(trials));
    }

    /** Likewise, with trials put together by their figure. */
    static VennAbers fit(Levels levels) {
        if (levels.count() == 0) {
            throw new IllegalArgumentException("No trials to calibrate by. Maybe the period is empty?");
        }
        double[] mirrored = new AddedRight(levels.mirrored()).values();
        double[] ifWrong = new double[mirrored.length];
        Arrays.setAll(ifWrong, i -> 1 - mirrored[mirrored.length - 1 - i]);
        return new VennAbers(new Figures(levels.figures()), new AddedRight(levels).values(), ifWrong);
    }

    @Override
    public double confidence(double raw) {
        return span(raw).confidence();
    }

    /** Both values for a figure; the narrower, the more is known. */
    public Span span(double raw) {
        int found = figures.find(raw);
        int above = found >= 0 ? found : -found - 1;
        int below = found >= 0 ? found : above - 1;
        double low = below < 0 ? 0 : ifWrong[below];
        double high = above == figures.count() ? 1 : ifRight[above];
        return new Span(Math.min(low, high), high);
    }
}

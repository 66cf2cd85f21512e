package com.surefoot.bench.knowntruth;

import java.util.stream.DoubleStream;

/** A mean over replications and its standard error. */
record Mean(double value, double standardError) {

    static Mean of(double... figures) {
        double mean = DoubleStream.of(figures).average().orElse(0);
        double squares = DoubleStream.of(figures)
                .map(figure -> (figure - mean) * (figure - mean))
                .sum();
        double spare = Math.max(1, figures.length - 1.0);
        return new Mean(mean, Math.sqrt(squares / spare / Math.max(1, figures.length)));
    }

    String percent() {
        return "%.2f ± %.2f".formatted(100 * value, 100 * standardError);
    }
}

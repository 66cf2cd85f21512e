package com.surefoot.reliability.calibration;

import com.surefoot.reliability.certificate.Scored;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.apache.commons.statistics.distribution.BetaDistribution;

/**
 * What was said beside what came true, in bins of about as many outcomes each; what has one confidence is in one bin
 * (Murphy and Winkler 1977, "Reliability of subjective probability forecasts of precipitation and temperature").
 *
 * @param bins lowest confidence first
 */
public record ReliabilityDiagram(List<Bin> bins) {

    /** As many bins as are drawn where it is not said otherwise. */
    public static final int USUAL_BINS = 10;

    /** A bin of fewer outcomes tells next to nothing. */
    private static final int FEWEST_IN_A_BIN = 10;

    /** What a bin's interval may miss on either side. */
    private static final double TAIL = 0.025;

    public ReliabilityDiagram {
        bins = List.copyOf(bins);
    }

    /**
     * Outcomes of neighbouring confidences.
     *
     * @param stated mean confidence
     * @param observed share that proved right
     */
    public record Bin(double count, double stated, double observed) {

        /** Lower end of the share's interval of 95 % if each outcome stood alone (Clopper and Pearson 1934). */
        public double low() {
            double right = observed * count;
            return right <= 0
                    ? 0
                    : BetaDistribution.of(right, count - right + 1).inverseCumulativeProbability(TAIL);
        }

        /** Upper end of the same interval. */
        public double high() {
            double wrong = (1 - observed) * count;
            return wrong <= 0
                    ? 1
                    : BetaDistribution.of(count - wrong + 1, wrong).inverseCumulativeProbability(1 - TAIL);
        }
    }

    /** The diagram of some outcomes in the usual number of bins. */
    public static ReliabilityDiagram of(List<Scored> outcomes) {
        return of(outcomes, USUAL_BINS);
    }

    /** The diagram to be shown of some outcomes: in the usual number of bins, or fewer where these would hold too few each. */
    public static ReliabilityDiagram shown(List<Scored> outcomes) {
        return of(outcomes, Math.max(1, Math.min(USUAL_BINS, outcomes.size() / FEWEST_IN_A_BIN)));
    }

    /**
     * The diagram of some outcomes.
     *
     * @param most how many bins there are at most, at least 1; fewer where many outcomes have one confidence
     */
    public static ReliabilityDiagram of(List<Scored> outcomes, int most) {
        if (most < 1) {
            throw new IllegalArgumentException("A diagram of %d bins. Maybe at least one?".formatted(most));
        }
        Levels levels = Levels.ofScored(outcomes);
        List<Bin> bins = new ArrayList<>();
        double held = 0;
        int from = 0;
        for (int i = 0; i < levels.count(); i++) {
            held += levels.weight(i);
            if (held * most >= outcomes.size() || i == levels.count() - 1) {
                bins.add(bin(levels, from, i + 1));
                from = i + 1;
                held = 0;
            }
        }
        return new ReliabilityDiagram(bins);
    }

    private static Bin bin(Levels levels, int from, int to) {
        double count = sum(from, to, i -> levels.weight(i));
        double stated = sum(from, to, i -> levels.weight(i) * levels.figure(i));
        double right = sum(from, to, i -> levels.right(i));
        return new Bin(count, stated / count, right / count);
    }

    private static double sum(int from, int to, IntToDoubleFunction summand) {
        return IntStream.range(from, to).mapToDouble(summand).sum();
    }

    /**
     * Expected calibration error: how far what was said is from what came true, on average over outcomes (Naeini, Cooper
     * and Hauskrecht 2015, "Obtaining well calibrated probabilities using Bayesian binning"); 0 without outcomes.
     */
    public double calibrationError() {
        double count = bins.stream().mapToDouble(Bin::count).sum();
        return bins.stream()
                        .mapToDouble(bin -> bin.count() * Math.abs(bin.stated() - bin.observed()))
                        .sum()
                / Math.max(1, count);
    }
}

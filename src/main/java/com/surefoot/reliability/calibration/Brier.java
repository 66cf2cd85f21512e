package com.surefoot.reliability.calibration;

import com.surefoot.reliability.certificate.Scored;
import java.util.List;

/**
 * Mean squared error of confidences and what it is made of (Brier 1950, "Verification of forecasts expressed in terms of
 * probability"; Murphy 1973, "A new vector partition of the probability score"; with the part within bins after
 * Stephenson, Coelho and Jolliffe 2008, "Two extra components in the Brier score decomposition", so that the parts add
 * up): score = reliability - resolution + uncertainty + withinBins.
 *
 * @param score the smaller, the better
 * @param reliability how far bins' confidences are from what came true; 0 if calibrated
 * @param resolution how far bins' truths are from the share of all; 0 if all are told the same
 * @param uncertainty score of telling the share of all
 * @param withinBins what bins hide; may be below 0
 */
public record Brier(double score, double reliability, double resolution, double uncertainty, double withinBins) {

    /**
     * Scores outcomes.
     *
     * @throws IllegalArgumentException if there are none
     */
    public static Brier of(List<Scored> outcomes) {
        if (outcomes.isEmpty()) {
            throw new IllegalArgumentException("No outcomes to score. Maybe the period is empty?");
        }
        double count = outcomes.size();
        double share = outcomes.stream().filter(Scored::right).count() / count;
        double reliability = 0;
        double resolution = 0;
        for (ReliabilityDiagram.Bin bin : ReliabilityDiagram.of(outcomes).bins()) {
            reliability += bin.count() / count * square(bin.stated() - bin.observed());
            resolution += bin.count() / count * square(bin.observed() - share);
        }
        double uncertainty = share * (1 - share);
        double score = outcomes.stream()
                        .mapToDouble(one -> square(one.confidence() - (one.right() ? 1 : 0)))
                        .sum()
                / count;
        return new Brier(score, reliability, resolution, uncertainty, score - reliability + resolution - uncertainty);
    }

    private static double square(double difference) {
        return difference * difference;
    }

    /** Share of the uncertainty that is gone: 1 if all is foreseen, 0 if no better than telling all the same. */
    public double skill() {
        return uncertainty == 0 ? 0 : 1 - score / uncertainty;
    }
}

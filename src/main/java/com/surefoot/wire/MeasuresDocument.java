package com.surefoot.wire;

import com.surefoot.reliability.calibration.Brier;
import com.surefoot.reliability.calibration.Ranking;
import com.surefoot.reliability.calibration.ReliabilityDiagram;
import com.surefoot.reliability.certificate.Scored;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.Optional;

/**
 * How well confidences held; see {@link Brier}, {@link ReliabilityDiagram} and {@link Ranking}.
 *
 * @param calibrationError how far confidences are from the shares that proved right, on average
 * @param auc chance that a right one has more confidence than a wrong one
 * @param aurc share of wrong ones among the surest, averaged over all coverages
 */
@Serdeable
public record MeasuresDocument(BrierDocument brier, double calibrationError, double auc, double aurc) {

    private static final double DIGITS = 1e6;

    /** Mean squared error and what it is made of: score = reliability - resolution + uncertainty + withinBins. */
    @Serdeable
    public record BrierDocument(
            double score, double skill, double reliability, double resolution, double uncertainty, double withinBins) {

        private static BrierDocument of(Brier brier) {
            return new BrierDocument(
                    rounded(brier.score()),
                    rounded(brier.skill()),
                    rounded(brier.reliability()),
                    rounded(brier.resolution()),
                    rounded(brier.uncertainty()),
                    rounded(brier.withinBins()));
        }
    }

    /** Nothing can be measured without outcomes. */
    static Optional<MeasuresDocument> of(List<Scored> outcomes) {
        if (outcomes.isEmpty()) {
            return Optional.empty();
        }
        Ranking ranking = Ranking.of(outcomes);
        return Optional.of(new MeasuresDocument(
                BrierDocument.of(Brier.of(outcomes)),
                rounded(ReliabilityDiagram.of(outcomes).calibrationError()),
                rounded(ranking.auc()),
                rounded(ranking.aurc())));
    }

    /** Six digits behind the point tell apart all that outcomes can tell apart. */
    static double rounded(double measure) {
        return Math.round(measure * DIGITS) / DIGITS;
    }
}

package com.surefoot.wire;

import static com.surefoot.wire.MeasuresDocument.rounded;

import com.surefoot.evidence.ElementKind;
import com.surefoot.reliability.calibration.Ranking;
import com.surefoot.reliability.calibration.Ranking.Point;
import com.surefoot.reliability.calibration.ReliabilityDiagram;
import com.surefoot.reliability.calibration.ReliabilityDiagram.Bin;
import com.surefoot.reliability.certificate.Scored;
import com.surefoot.reliability.learn.Learned;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;

/**
 * What charts of a kind of element are drawn from.
 *
 * @param asOf when that was worked out
 * @param outcomes that the calibration has not seen
 * @param bins of the reliability diagram, lowest confidence first
 * @param curve of risk by coverage, the surest first
 */
@Serdeable
public record PointsDocument(
        String kind, Instant asOf, long outcomes, List<BinDocument> bins, List<PointDocument> curve) {

    /** Points closer together than this share of all cannot be told apart. */
    private static final double FINEST = 1.0 / 200;

    /** Outcomes of neighbouring confidences, and the interval of 95 % of the share that proved right. */
    @Serdeable
    public record BinDocument(long count, double stated, double observed, double low, double high) {

        private static BinDocument of(Bin bin) {
            return new BinDocument(
                    Math.round(bin.count()),
                    rounded(bin.stated()),
                    rounded(bin.observed()),
                    rounded(bin.low()),
                    rounded(bin.high()));
        }
    }

    /** What showing all from a confidence on comes to: the share that is shown, and the share of that which is wrong. */
    @Serdeable
    public record PointDocument(double threshold, double coverage, double risk) {

        private static PointDocument of(Point point) {
            return new PointDocument(rounded(point.threshold()), rounded(point.coverage()), rounded(point.risk()));
        }
    }

    public PointsDocument {
        bins = List.copyOf(bins);
        curve = List.copyOf(curve);
    }

    public static PointsDocument of(Learned learned, ElementKind kind) {
        List<Scored> tested = learned.tested().getOrDefault(kind, List.of());
        return new PointsDocument(
                Words.of(kind),
                learned.at(),
                tested.size(),
                ReliabilityDiagram.shown(tested).bins().stream()
                        .map(BinDocument::of)
                        .toList(),
                curve(tested));
    }

    private static List<PointDocument> curve(List<Scored> tested) {
        return tested.isEmpty()
                ? List.of()
                : Ranking.of(tested).curve(FINEST).stream()
                        .map(PointDocument::of)
                        .toList();
    }
}

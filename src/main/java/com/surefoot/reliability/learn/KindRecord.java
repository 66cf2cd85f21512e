package com.surefoot.reliability.learn;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import com.surefoot.evidence.ElementKind;
import com.surefoot.evidence.Judged;
import com.surefoot.itinerary.Reliability;
import com.surefoot.reliability.calibration.GroupCalibration;
import com.surefoot.reliability.calibration.GroupCalibration.Grouped;
import com.surefoot.reliability.calibration.Trial;
import com.surefoot.reliability.certificate.Certificate;
import com.surefoot.reliability.certificate.Certificate.Issued;
import com.surefoot.reliability.certificate.GroupCertificates;
import com.surefoot.reliability.certificate.Promise;
import com.surefoot.reliability.certificate.Scored;
import com.surefoot.reliability.gate.Standing;
import com.surefoot.reliability.gate.Standings.Line;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What came of the elements of a kind. The earlier half calibrates and lays down thresholds, the later half, which neither
 * has seen, proves or does not prove promises.
 */
final class KindRecord {

    /** Fewer do not bend a curve. */
    private static final int FEWEST = 100;

    private final ElementKind kind;
    private final List<Judged> earlier;
    private final List<Judged> later;
    private final Optional<GroupCalibration> calibration;
    private final Map<String, List<Double>> training;

    /** All elements with a higher raw figure were shown. */
    private final double surestWithheld;

    /** @param outcomes in the order in which they turned out */
    KindRecord(ElementKind kind, List<Judged> outcomes, OptionalDouble surestWithheld) {
        this.kind = kind;
        this.earlier = outcomes.subList(0, outcomes.size() / 2);
        this.later = outcomes.subList(outcomes.size() / 2, outcomes.size());
        this.calibration = earlier.size() < FEWEST ? Optional.empty() : Optional.of(fit(earlier));
        this.training = bySource(earlier).entrySet().stream()
                .collect(toMap(Map.Entry::getKey, source -> source.getValue().stream()
                        .map(this::confidence)
                        .toList()));
        this.surestWithheld = surestWithheld.orElse(-1);
    }

    private static GroupCalibration fit(List<Judged> outcomes) {
        return GroupCalibration.fit(outcomes.stream()
                .map(outcome -> new Grouped(
                        outcome.judgement().source(),
                        new Trial(outcome.judgement().raw(), outcome.right())))
                .toList());
    }

    /** From raw figures to confidences, by source; empty as long as there are too few outcomes. */
    Optional<GroupCalibration> calibration() {
        return calibration;
    }

    /** Later outcomes with the confidences they would be given now. */
    List<Scored> listTested() {
        return later.stream().map(this::scored).toList();
    }

    /** Where the promises on each source's elements stand. */
    Map<Line, Standing> standings() {
        Map<Line, Standing> standings = new HashMap<>();
        if (calibration.isPresent()) {
            bySource(later)
                    .forEach((source, outcomes) -> Reliability.TARGETS.forEach(target -> standings.put(
                            new Line(kind, source, target),
                            new Course(
                                            Promise.of(target),
                                            outcomes,
                                            this::confidence,
                                            some -> prove(Promise.of(target), source, some))
                                    .follow())));
        }
        return standings;
    }

    /**
     * What was shown proves promises where all was shown; the audited sample proves them anywhere. Where something was
     * withheld, both are tried, and each may err half as often.
     */
    private Certificate prove(Promise promise, String source, List<Judged> outcomes) {
        if (surestWithheld < 0) {
            return certify(promise, source, outcomes);
        }
        Promise half = new Promise(promise.target(), 1 - promise.risk() / 2);
        Certificate shown = certify(
                half, source, outcomes.stream().filter(this::isAmongAllShown).toList());
        Certificate audited = certify(
                half, source, outcomes.stream().filter(KindRecord::isAudited).toList());
        return lower(above(shown, source), audited);
    }

    private Certificate certify(Promise promise, String source, List<Judged> outcomes) {
        List<Scored> scored = outcomes.stream().map(this::scored).toList();
        return GroupCertificates.certify(promise, training, Map.of(source, scored))
                .certificate(source);
    }

    private boolean isAmongAllShown(Judged outcome) {
        return outcome.judgement().shown() && outcome.judgement().raw() > surestWithheld;
    }

    private static boolean isAudited(Judged outcome) {
        return AuditSample.contains(
                outcome.judgement().recommendation(), outcome.judgement().element());
    }

    /** What was shown says nothing of what is no surer than something that was withheld. */
    private Certificate above(Certificate certificate, String source) {
        return certificate instanceof Issued issued
                ? new Issued(
                        issued.promise(),
                        Math.max(issued.threshold(), Math.nextUp(confidence(source, surestWithheld))),
                        issued.tally(),
                        issued.bound())
                : certificate;
    }

    /** The one that lets more through. */
    private static Certificate lower(Certificate one, Certificate other) {
        if (!(one instanceof Issued issued)) {
            return other;
        }
        return other instanceof Issued rival && rival.threshold() < issued.threshold() ? rival : one;
    }

    private Scored scored(Judged outcome) {
        return new Scored(confidence(outcome), outcome.right(), outcome.cluster());
    }

    private double confidence(Judged outcome) {
        return confidence(outcome.judgement().source(), outcome.judgement().raw());
    }

    private double confidence(String source, double raw) {
        return calibration.map(curves -> curves.confidence(source, raw)).orElse(raw);
    }

    private static Map<String, List<Judged>> bySource(List<Judged> outcomes) {
        return outcomes.stream()
                .collect(groupingBy(outcome -> outcome.judgement().source()));
    }
}

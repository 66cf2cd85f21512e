package com.surefoot.reliability.learn;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import com.surefoot.evidence.ElementKind;
import com.surefoot.evidence.Judged;
import com.surefoot.itinerary.Reliability;
import com.surefoot.reliability.calibration.Calibration;
import com.surefoot.reliability.calibration.Trial;
import com.surefoot.reliability.calibration.VennAbers;
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
import java.util.function.Predicate;
import java.util.stream.Stream;

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
    private final Optional<Calibration> calibration;

    /** Figures above this were all shown. */
    private final double surestWithheld;

    /** @param outcomes in the order in which they turned out */
    KindRecord(ElementKind kind, List<Judged> outcomes, OptionalDouble surestWithheld) {
        this.kind = kind;
        this.earlier = outcomes.subList(0, outcomes.size() / 2);
        this.later = outcomes.subList(outcomes.size() / 2, outcomes.size());
        this.calibration = earlier.size() < FEWEST ? Optional.empty() : Optional.of(fit(earlier));
        this.surestWithheld = surestWithheld.isEmpty() ? -1 : confidence(surestWithheld.getAsDouble());
    }

    private static Calibration fit(List<Judged> outcomes) {
        return VennAbers.fit(outcomes.stream()
                .map(outcome -> new Trial(outcome.judgement().raw(), outcome.right()))
                .toList());
    }

    /** From raw figures to confidences; empty as long as there are too few outcomes. */
    Optional<Calibration> calibration() {
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
            Reliability.TARGETS.forEach(target -> standings.putAll(standings(target)));
        }
        return standings;
    }

    private Map<Line, Standing> standings(int target) {
        Promise promise = Promise.of(target);
        Map<String, Course> courses = bySource(later).entrySet().stream()
                .collect(toMap(Map.Entry::getKey, source -> Course.of(promise, source.getValue())));
        Proofs proofs = prove(promise, courses);
        Map<Line, Standing> standings = new HashMap<>();
        courses.forEach((source, course) -> standings.put(
                new Line(kind, source, target),
                new Standing(
                        proofs.certificate(source),
                        course.withdrawn(),
                        course.alarm().evidence(),
                        course.alarm().outcomes())));
        return standings;
    }

    /**
     * What was shown proves promises where all was shown; the audited sample proves them anywhere. Where something was
     * withheld, both are tried, and each may err half as often.
     */
    private Proofs prove(Promise promise, Map<String, Course> courses) {
        boolean allShown = surestWithheld < 0;
        Promise each = allShown ? promise : new Promise(promise.target(), 1 - promise.risk() / 2);
        Map<String, List<Double>> training = bySource(earlier).entrySet().stream()
                .collect(toMap(Map.Entry::getKey, source -> source.getValue().stream()
                        .map(outcome -> confidence(outcome.judgement().raw()))
                        .toList()));
        GroupCertificates shown = GroupCertificates.certify(each, training, valid(courses, this::isAmongAllShown));
        return allShown
                ? new Proofs(shown, shown, -1)
                : new Proofs(
                        shown,
                        GroupCertificates.certify(each, training, valid(courses, KindRecord::isAudited)),
                        surestWithheld);
    }

    private Map<String, List<Scored>> valid(Map<String, Course> courses, Predicate<Judged> counts) {
        return bySource(later).entrySet().stream()
                .collect(toMap(Map.Entry::getKey, source -> {
                    int from = courses.get(source.getKey()).valid();
                    return source.getValue().stream()
                            .skip(from)
                            .filter(counts)
                            .map(this::scored)
                            .toList();
                }));
    }

    private boolean isAmongAllShown(Judged outcome) {
        return outcome.judgement().shown() && confidence(outcome.judgement().raw()) > surestWithheld;
    }

    private static boolean isAudited(Judged outcome) {
        return AuditSample.contains(
                outcome.judgement().recommendation(), outcome.judgement().element());
    }

    private Scored scored(Judged outcome) {
        return new Scored(confidence(outcome.judgement().raw()), outcome.right(), outcome.cluster());
    }

    private double confidence(double raw) {
        return calibration.map(curve -> curve.confidence(raw)).orElse(raw);
    }

    private static Map<String, List<Judged>> bySource(List<Judged> outcomes) {
        return outcomes.stream().collect(groupingBy(outcome -> outcome.judgement().source()));
    }

    /**
     * Two proofs of which the one that lets more through is taken.
     *
     * @param floor the first one says nothing of what is no surer than that
     */
    private record Proofs(GroupCertificates shown, GroupCertificates audited, double floor) {

        Certificate certificate(String source) {
            Certificate first = shown.certificate(source);
            if (first instanceof Issued issued) {
                first = new Issued(
                        issued.promise(),
                        Math.max(issued.threshold(), Math.nextUp(floor)),
                        issued.tally(),
                        issued.bound());
            }
            return Stream.of(audited.certificate(source))
                            .filter(Issued.class::isInstance)
                            .map(Issued.class::cast)
                            .filter(other -> isLower(other, shown.certificate(source)))
                            .findFirst()
                            .map(Certificate.class::cast)
                            .orElse(first);
        }

        private static boolean isLower(Issued one, Certificate other) {
            return !(other instanceof Issued issued) || one.threshold() < issued.threshold();
        }
    }
}

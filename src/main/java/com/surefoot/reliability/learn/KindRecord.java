package com.surefoot.reliability.learn;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import com.surefoot.evidence.ElementKind;
import com.surefoot.evidence.Judged;
import com.surefoot.itinerary.Reliability;
import com.surefoot.reliability.calibration.GroupCalibration;
import com.surefoot.reliability.calibration.GroupCalibration.Grouped;
import com.surefoot.reliability.calibration.Trial;
import com.surefoot.reliability.certificate.Promise;
import com.surefoot.reliability.certificate.Scored;
import com.surefoot.reliability.gate.Standing;
import com.surefoot.reliability.gate.Standings.Line;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.BiFunction;
import java.util.stream.IntStream;

/**
 * What came of the elements of a kind. The earlier half calibrates and lays down thresholds, the later half, which neither
 * has seen, proves or does not prove promises. As long as there are too few to bend a curve, raw figures stay as they are,
 * and all outcomes prove.
 */
final class KindRecord {

    /** Fewer do not bend a curve. */
    private static final int FEWEST = 100;

    private final ElementKind kind;
    private final Optional<GroupCalibration> calibration;
    private final List<Tested> outcomes;
    private final Map<String, Chronicle<Tested>> bySource;

    /** No element with a higher raw figure was withheld for its confidence. */
    private final double surestWithheld;

    /** @param outcomes in the order in which they turned out */
    KindRecord(ElementKind kind, List<Judged> outcomes, OptionalDouble surestWithheld) {
        int earlier = outcomes.size() / 2 < FEWEST ? 0 : outcomes.size() / 2;
        this.kind = kind;
        this.calibration = earlier == 0 ? Optional.empty() : Optional.of(fit(outcomes.subList(0, earlier)));
        this.outcomes = IntStream.range(0, outcomes.size())
                .mapToObj(i -> new Tested(outcomes.get(i), scored(outcomes.get(i)), i >= earlier))
                .toList();
        this.bySource = this.outcomes.stream()
                .collect(groupingBy(
                        one -> one.outcome().estimate().source(), collectingAndThen(toList(), Chronicle::new)));
        this.surestWithheld = surestWithheld.orElse(-1);
    }

    private static GroupCalibration fit(List<Judged> outcomes) {
        return GroupCalibration.fit(outcomes.stream()
                .map(outcome -> new Grouped(
                        outcome.estimate().source(),
                        new Trial(outcome.estimate().raw(), outcome.right())))
                .toList());
    }

    /** From raw figures to confidences, by source; empty as long as there are too few outcomes. */
    Optional<GroupCalibration> calibration() {
        return calibration;
    }

    /** Outcomes that the calibration has not seen, with the confidences they would be given now. */
    List<Scored> listTested() {
        return outcomes.stream().filter(Tested::isLater).map(Tested::scored).toList();
    }

    /** Where the promises on each source's elements stand. */
    Map<Line, Standing> standings() {
        Map<Line, Standing> standings = new HashMap<>();
        BiFunction<Promise, Double, Prover> provers = provers();
        for (int target : Reliability.TARGETS) {
            Promise promise = Promise.of(target);
            // raw figures order elements; only calibrated ones say of each how sure it is
            Prover prover = provers.apply(promise, calibration.isPresent() ? promise.leastOfEach() : 0.0);
            bySource.forEach((source, some) -> standings.put(
                    new Line(kind, source, target),
                    new Course<>(promise, some, (from, until) -> prover.prove(source, from, until))
                            .follow()
                            .standing()));
        }
        return standings;
    }

    private BiFunction<Promise, Double, Prover> provers() {
        return surestWithheld >= 0
                ? new WithheldProof(bySource, surestWithheld, this::confidence)::on
                : new WholeProof(bySource)::on;
    }

    private Scored scored(Judged outcome) {
        return new Scored(
                confidence(outcome.estimate().source(), outcome.estimate().raw()), outcome.right(), outcome.cluster());
    }

    private double confidence(String source, double raw) {
        return calibration.map(curves -> curves.confidence(source, raw)).orElse(raw);
    }
}

package com.surefoot.reliability.learn;

import static java.util.Objects.requireNonNull;

import com.surefoot.evidence.Claim;
import com.surefoot.evidence.ElementKind;
import com.surefoot.evidence.Exposure;
import com.surefoot.evidence.Judgement;
import com.surefoot.evidence.Outcome;
import com.surefoot.evidence.Outcome.KnownBy;
import com.surefoot.fixtures.MemoryEvidence;
import com.surefoot.reliability.calibration.GroupCalibration;
import com.surefoot.reliability.certificate.Certificate.Denied;
import com.surefoot.reliability.gate.Standings.Line;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.DoublePredicate;
import java.util.function.DoubleUnaryOperator;

/** Elements are judged, outcomes of them come in, and all of it is learned from. */
abstract class Reporting {

    static final long SEED = 20261126;
    static final Instant START = Instant.parse("2027-01-01T00:00:00Z");

    final MemoryEvidence evidence = new MemoryEvidence();
    final SplittableRandom random = new SplittableRandom(SEED);
    int count;

    long needed(Line line) {
        return ((Denied) learn().standings().of(line).certificate()).outcomesNeeded();
    }

    void report(int many, String source, DoubleUnaryOperator right, DoublePredicate shown) {
        report(many, source, right, shown, 1);
    }

    /** Elements of random figures and what came of those that were shown or are audited. */
    void report(int many, String source, DoubleUnaryOperator right, DoublePredicate shown, int auditing) {
        for (int i = 0; i < many; i++) {
            double raw = random.nextDouble();
            Judgement judgement = judge(raw, source, shown.test(raw));
            boolean known = judgement.isShown()
                    || (auditing == 1 && AuditSample.contains(judgement.recommendation(), judgement.element()));
            if (known) {
                outcome(judgement, random.nextDouble() < right.applyAsDouble(raw));
            }
        }
    }

    Judgement judge(double raw, String source, boolean shown) {
        return judge(raw, source, shown ? Exposure.SHOWN : Exposure.UNSURE);
    }

    Judgement judge(double raw, String source, Exposure exposure) {
        Judgement judgement = new Judgement(
                "trip" + count++,
                "visit",
                ElementKind.VISIT,
                source,
                "cluster" + count,
                List.of(),
                raw,
                raw,
                exposure,
                START.plus(Duration.ofMinutes(count)));
        evidence.remember(List.of(judgement));
        return judgement;
    }

    String outcome(Judgement judgement, boolean right) {
        String id = "o" + count;
        evidence.record(List.of(new Outcome(
                id,
                new Claim.OfElement(judgement.recommendation(), judgement.element()),
                right,
                KnownBy.CHECKER,
                "test",
                judgement.at().plus(Duration.ofHours(1)),
                judgement.cluster())));
        return id;
    }

    static GroupCalibration calibration(Learned learned) {
        return requireNonNull(learned.scorer().calibrations().get(ElementKind.VISIT));
    }

    Learned learn() {
        return learner().learn(START.plus(Duration.ofDays(60)));
    }

    Learner learner() {
        return new Learner(evidence, evidence);
    }

    static Line visits(String source, int target) {
        return new Line(ElementKind.VISIT, source, target);
    }
}

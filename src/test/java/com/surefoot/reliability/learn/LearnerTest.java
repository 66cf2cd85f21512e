package com.surefoot.reliability.learn;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.surefoot.evidence.Claim;
import com.surefoot.evidence.ElementKind;
import com.surefoot.evidence.Exposure;
import com.surefoot.evidence.FactId;
import com.surefoot.evidence.FactKind;
import com.surefoot.evidence.Judgement;
import com.surefoot.evidence.Outcome;
import com.surefoot.evidence.Outcome.KnownBy;
import com.surefoot.evidence.Retraction;
import com.surefoot.fixtures.MemoryEvidence;
import com.surefoot.fixtures.SmallWorld;
import com.surefoot.reliability.calibration.GroupCalibration;
import com.surefoot.reliability.certificate.Certificate.Denied;
import com.surefoot.reliability.element.Punctuality;
import com.surefoot.reliability.gate.Standing;
import com.surefoot.reliability.gate.Standings.Line;
import com.surefoot.transport.TransportOffer;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.DoublePredicate;
import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LearnerTest {

    private static final long SEED = 20261126;
    private static final Instant START = Instant.parse("2027-01-01T00:00:00Z");

    private final MemoryEvidence evidence = new MemoryEvidence();
    private final SplittableRandom random = new SplittableRandom(SEED);
    private int count;

    @Test
    void nothingIsKnownBeforeOutcomesCome() {
        // when
        Learned learned = learn();

        // then
        assertThat(learned.scorer().calibrations()).isEmpty();
        assertThat(learned.standings().of(visits("a", 95)).threshold()).isEmpty();
    }

    @Test
    void figuresBecomeTheShareThatProvesRight() {
        // given
        System.out.println("seed " + SEED);
        report(4_000, "a", raw -> 0.5 + raw / 2, raw -> true);

        // when
        GroupCalibration calibration = calibration(learn());

        // then
        for (double raw : new double[] {0.2, 0.5, 0.9}) {
            assertThat(calibration.confidence("a", raw)).isBetween(0.5 + raw / 2 - 0.07, 0.5 + raw / 2 + 0.07);
        }
    }

    @Test
    void eachSourceIsProvenByItsOwnOutcomes() {
        // given
        for (int i = 0; i < 3_000; i++) {
            report(1, "good", raw -> 0.99, raw -> true);
            report(1, "bad", raw -> 0.6, raw -> true);
        }
        report(10, "new", raw -> 1, raw -> true);

        // when
        Learned learned = learn();

        // then
        assertThat(learned.standings().of(visits("good", 95)).threshold()).isPresent();
        assertThat(learned.standings().of(visits("bad", 95)).threshold()).isEmpty();
        assertThat(learned.standings().of(visits("new", 95)).threshold()).isEmpty();
        assertThat(learned.standings()
                        .of(new Line(ElementKind.MEAL, "good", 95))
                        .threshold())
                .isEmpty();
    }

    @Test
    void theThresholdLeavesOutWhatProvesWrongTooOften() {
        // given
        report(12_000, "a", raw -> raw < 0.4 ? 0.7 : 0.985, raw -> true);

        // when
        double threshold = learn().standings().of(visits("a", 95)).threshold().orElseThrow();
        GroupCalibration calibration = calibration(learn());

        // then
        assertThat(calibration.confidence("a", 0.3)).isLessThan(threshold);
        assertThat(calibration.confidence("a", 0.6)).isGreaterThanOrEqualTo(threshold);
    }

    @Test
    void whatWasWithheldIsJudgedByTheAuditedSampleOnly() {
        // given: what was withheld is as good as what was shown, and reported of only where it is audited
        report(30_000, "a", raw -> 0.99, raw -> raw >= 0.5);

        // when
        Learned learned = learn();

        // then
        double threshold = learned.standings().of(visits("a", 95)).threshold().orElseThrow();
        GroupCalibration calibration = calibration(learned);
        assertThat(calibration.confidence("a", 0.3)).isGreaterThanOrEqualTo(threshold);
    }

    @Test
    void withoutAnAuditTheThresholdStaysAboveWhatWasWithheld() {
        // given
        report(6_000, "a", raw -> 0.4 + 0.6 * raw, raw -> raw >= 0.95, 0);

        // when
        Learned learned = learn();

        // then
        GroupCalibration calibration = calibration(learned);
        learned.standings().of(visits("a", 90)).threshold().ifPresent(threshold -> assertThat(threshold)
                .isGreaterThan(calibration.confidence("a", 0.9)));
    }

    @Test
    void aBreachWithdrawsTheCertificateAndOnlyWhatComesAfterCounts() {
        // given
        report(2_000, "a", raw -> 0.99, raw -> true);
        assertThat(learn().standings().of(visits("a", 95)).threshold()).isPresent();

        // when
        report(1_950, "a", raw -> 0.99, raw -> true);
        report(400, "a", raw -> 0.7, raw -> true);
        Standing breached = learn().standings().of(visits("a", 95));

        // then
        assertThat(breached.withdrawn()).isPresent();
        assertThat(breached.threshold()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"80, 14", "90, 29", "95, 59", "99, 299"})
    void asManyRightOutcomesAsAreToldProveThePromise(int target, int fewest) {
        // given
        assertThat(needed(visits("a", target))).isEqualTo(fewest);
        report(9, "a", raw -> 1, raw -> true);
        long needed = needed(visits("a", target));
        assertThat(needed).isEqualTo(fewest - 9);

        // when
        report((int) needed - 1, "a", raw -> 1, raw -> true);
        assertThat(needed(visits("a", target))).isEqualTo(1);
        report(1, "a", raw -> 1, raw -> true);

        // then
        assertThat(learn().standings().of(visits("a", target)).threshold()).isPresent();
    }

    @Test
    void whatIsProvenByFewStaysProvenAsMoreComeAndFiguresAreCalibrated() {
        for (int outcomes = 59; outcomes < 600; outcomes += 20) {
            // given
            report(outcomes == 59 ? 59 : 20, "a", raw -> 1, raw -> true);

            // then
            assertThat(learn().standings().of(visits("a", 95)).threshold())
                    .as("after %d", outcomes)
                    .isPresent();
        }
    }

    @Test
    void whereAnotherSourceIsProvenTooItTakesMore() {
        // given
        report(100, "a", raw -> 1, raw -> true);
        report(10, "b", raw -> 1, raw -> true);

        // when: two proofs that hold together at 95 % hold at 97.5 % each
        long needed = needed(visits("b", 95));
        report((int) needed, "b", raw -> 1, raw -> true);

        // then
        assertThat(needed).isEqualTo(72 - 10);
        assertThat(learn().standings().of(visits("a", 95)).threshold()).isPresent();
        assertThat(learn().standings().of(visits("b", 95)).threshold()).isPresent();
    }

    @ParameterizedTest
    @ValueSource(ints = {100, 300, 1_000})
    void afterErrorsAsManyAsAreToldDoToo(int outcomes) {
        // given
        report(outcomes, "a", raw -> 0.9, raw -> true);
        long needed = needed(visits("a", 95));

        // when
        report((int) needed, "a", raw -> 1, raw -> true);

        // then
        assertThat(learn().standings().of(visits("a", 95)).threshold()).isPresent();
    }

    private long needed(Line line) {
        return ((Denied) learn().standings().of(line).certificate()).outcomesNeeded();
    }

    @Test
    void whereSomethingWasWithheldWhatIsToldIsOfWhatIsSurer() {
        // given: something withheld, and what is shown is surer than that
        judge(0.3, "a", false);
        report(20, "a", raw -> 1, raw -> raw > 0.3, 0);
        long needed = needed(visits("a", 95));

        // when
        int shown = 0;
        while (shown < needed) {
            double raw = 0.4 + random.nextDouble() / 2;
            outcome(judge(raw, "a", true), true);
            shown++;
        }

        // then
        assertThat(learn().standings().of(visits("a", 95)).threshold())
                .hasValueSatisfying(threshold -> assertThat(threshold).isGreaterThan(0.3));
    }

    @Test
    void whatWasWithheldWhateverItsConfidenceLeavesTheProofToWhatWasShown() {
        // given
        report(60, "a", raw -> 1, raw -> true);
        Standing before = learn().standings().of(visits("a", 95));

        // when: a request at 99 %, which nothing proves, so that all of it is withheld
        for (int i = 0; i < 20; i++) {
            judge(1 - i / 20.0, "a", Exposure.UNPROVEN);
        }

        // then
        assertThat(learn().standings().of(visits("a", 95))).isEqualTo(before);
        assertThat(before.threshold()).isPresent();
    }

    @Test
    void whatNobodySawForAnothersSakeNeitherProvesNorHidesAnything() {
        // given
        report(60, "a", raw -> 1, raw -> true);
        Standing before = learn().standings().of(visits("a", 95));

        // when: somebody reports of it all the same, and picks what proved wrong
        for (int i = 0; i < 20; i++) {
            Judgement judgement = judge(1, "a", Exposure.UNSEEN);
            if (!AuditSample.contains(judgement.recommendation(), judgement.element())) {
                outcome(judgement, false);
            }
        }

        // then
        assertThat(learn().standings().of(visits("a", 95))).isEqualTo(before);
        assertThat(before.threshold()).isPresent();
    }

    @Test
    void whatWasWithheldForItsConfidenceRaisesWhatIsProvenAboveItself() {
        // given
        report(400, "a", raw -> 1, raw -> true);

        // when
        judge(0.5, "a", Exposure.UNSURE);

        // then
        double raised = learn().standings().of(visits("a", 95)).threshold().orElseThrow();
        assertThat(raised).isGreaterThan(calibration(learn()).confidence("a", 0.5));
    }

    @Test
    void whatIsNoSurerThanSomethingWithheldForItsConfidenceProvesNothing() {
        // given
        report(60, "a", raw -> 1, raw -> true);

        // when
        judge(1, "a", Exposure.UNSURE);

        // then
        assertThat(learn().standings().of(visits("a", 95)).threshold()).isEmpty();
    }

    @Test
    void ofWhatWasNotShownOnlyTheAuditedSampleProves() {
        // given: somebody reports of what was withheld, and picks what proved right
        for (int i = 0; i < 59; i++) {
            Judgement judgement = judge(0.9, "a", Exposure.UNPROVEN);
            if (!AuditSample.contains(judgement.recommendation(), judgement.element())) {
                outcome(judgement, true);
            }
        }

        // then
        assertThat(needed(visits("a", 95))).isEqualTo(59);

        // when: what is audited is reported of, too, and so is what is shown
        int audited = 0;
        while (audited < 9) {
            Judgement judgement = judge(0.9, "a", Exposure.UNPROVEN);
            if (AuditSample.contains(judgement.recommendation(), judgement.element())) {
                outcome(judgement, true);
                audited++;
            }
        }
        report(50, "a", raw -> 1, raw -> true);

        // then
        assertThat(learn().standings().of(visits("a", 95)).threshold()).isPresent();
    }

    @Test
    void aRetractedOutcomeIsAsIfItHadNeverBeen() {
        // given
        report(600, "a", raw -> 1, raw -> true);
        Standing before = learn().standings().of(visits("a", 99));
        String wrong = outcome(judge(0.9, "a", true), false);

        // when
        Standing spoilt = learn().standings().of(visits("a", 99));
        evidence.retract(new Retraction("test", wrong, "the wrong day", START));
        Standing mended = learn().standings().of(visits("a", 99));

        // then
        assertThat(spoilt).isNotEqualTo(before);
        assertThat(mended.certificate()).isEqualTo(before.certificate());
    }

    @Test
    void delaysOfALineTellHowLateItIs() {
        // given
        TransportOffer ride = SmallWorld.ride(true, SmallWorld.FRIDAY, "06:30", 150, "39.00");
        double usual = learn().scorer().punctuality().within(ride, Duration.ofMinutes(15));
        String subject = "train/%s/06".formatted(line(ride));
        for (int i = 0; i < 300; i++) {
            fact(
                    new FactId(FactKind.ARRIVAL, subject, "2027-05-%02d".formatted(1 + i % 28)),
                    i % 10 == 0 ? "cancelled" : "2 min");
        }
        fact(new FactId(FactKind.ARRIVAL, subject, "some day"), "nobody knows");

        // when
        Punctuality learned = learn().scorer().punctuality();

        // then
        assertThat(usual).isBetween(0.7, 0.78);
        assertThat(learned.within(ride, Duration.ofMinutes(15))).isBetween(0.86, 0.91);
        assertThat(learned.slackFor(ride, 0.85).orElseThrow()).isLessThan(Duration.ofMinutes(15));
        assertThat(learned.slackFor(ride, 0.99)).isEmpty();
    }

    private static String line(TransportOffer ride) {
        return ride.operator().isEmpty() ? ride.number() : ride.operator() + " " + ride.number();
    }

    private void fact(FactId fact, String value) {
        evidence.record(List.of(new Outcome(
                "f" + count++,
                new Claim.OfFact(fact, "railway", value),
                true,
                KnownBy.FEED,
                "test",
                START.plus(Duration.ofHours(1)),
                "cluster" + count)));
    }

    @Test
    void aTenthOfAllIsAuditedWhateverItsNames() {
        // when
        int audited = 0;
        for (int i = 0; i < 20_000; i++) {
            audited += AuditSample.contains("trip-" + i / 10, "visit-" + i % 10) ? 1 : 0;
        }

        // then
        assertThat(audited).isBetween(1_850, 2_150);
    }

    private void report(int many, String source, DoubleUnaryOperator right, DoublePredicate shown) {
        report(many, source, right, shown, 1);
    }

    /** Elements of random figures and what came of those that were shown or are audited. */
    private void report(int many, String source, DoubleUnaryOperator right, DoublePredicate shown, int auditing) {
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

    private Judgement judge(double raw, String source, boolean shown) {
        return judge(raw, source, shown ? Exposure.SHOWN : Exposure.UNSURE);
    }

    private Judgement judge(double raw, String source, Exposure exposure) {
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

    private String outcome(Judgement judgement, boolean right) {
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

    private static GroupCalibration calibration(Learned learned) {
        return requireNonNull(learned.scorer().calibrations().get(ElementKind.VISIT));
    }

    private Learned learn() {
        return learner().learn(START.plus(Duration.ofDays(60)));
    }

    private Learner learner() {
        return new Learner(evidence, evidence);
    }

    private static Line visits(String source, int target) {
        return new Line(ElementKind.VISIT, source, target);
    }
}

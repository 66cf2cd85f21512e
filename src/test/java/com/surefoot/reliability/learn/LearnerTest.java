package com.surefoot.reliability.learn;

import static org.assertj.core.api.Assertions.assertThat;

import com.surefoot.evidence.Claim;
import com.surefoot.evidence.ElementKind;
import com.surefoot.evidence.FactId;
import com.surefoot.evidence.FactKind;
import com.surefoot.evidence.Outcome;
import com.surefoot.evidence.Outcome.KnownBy;
import com.surefoot.evidence.Retraction;
import com.surefoot.fixtures.SmallWorld;
import com.surefoot.reliability.calibration.GroupCalibration;
import com.surefoot.reliability.certificate.Promise;
import com.surefoot.reliability.element.Punctuality;
import com.surefoot.reliability.gate.Standing;
import com.surefoot.reliability.gate.Standings.Line;
import com.surefoot.transport.TransportOffer;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class LearnerTest extends Reporting {

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
        assertThat(threshold).isGreaterThanOrEqualTo(Promise.of(95).leastOfEach());
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
}

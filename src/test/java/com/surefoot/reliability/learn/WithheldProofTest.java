package com.surefoot.reliability.learn;

import static org.assertj.core.api.Assertions.assertThat;

import com.surefoot.evidence.Exposure;
import com.surefoot.evidence.Judgement;
import com.surefoot.reliability.calibration.GroupCalibration;
import com.surefoot.reliability.gate.Standing;
import org.junit.jupiter.api.Test;

class WithheldProofTest extends Reporting {

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
    void aTenthOfAllIsAuditedWhateverItsNames() {
        // when
        int audited = 0;
        for (int i = 0; i < 20_000; i++) {
            audited += AuditSample.contains("trip-" + i / 10, "visit-" + i % 10) ? 1 : 0;
        }

        // then
        assertThat(audited).isBetween(1_850, 2_150);
    }
}

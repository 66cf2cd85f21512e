package com.surefoot.reliability.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import com.surefoot.reliability.calibration.Ranking.Point;
import com.surefoot.reliability.certificate.Scored;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class MeasuresTest {

    @Test
    void ofFewTheMeasuresAreWhatPaperAndPencilGive() {
        // given: surest first right, wrong, right, wrong
        List<Scored> four = List.of(scored(0.9, true), scored(0.8, false), scored(0.7, true), scored(0.2, false));

        // when
        Ranking ranking = Ranking.of(four);

        // then
        assertThat(ranking.auc()).isCloseTo(3 / 4.0, within(1e-12));
        assertThat(ranking.aurc()).isCloseTo((0 + 1 / 2.0 + 1 / 3.0 + 2 / 4.0) / 4, within(1e-12));
        assertThat(ranking.augrc()).isCloseTo((0 + 1 + 1 + 2) / 16.0, within(1e-12));
        assertThat(ranking.curve())
                .containsExactly(
                        new Point(0.9, 0.25, 0),
                        new Point(0.8, 0.5, 0.5),
                        new Point(0.7, 0.75, 1 / 3.0),
                        new Point(0.2, 1, 0.5));
        assertThat(Brier.of(four).score()).isCloseTo((0.01 + 0.64 + 0.09 + 0.04) / 4, within(1e-12));
    }

    @Test
    void whoTellsAllTheSameRanksNothingAndHasNoSkill() {
        // given
        List<Scored> same = List.of(scored(0.75, true), scored(0.75, true), scored(0.75, true), scored(0.75, false));

        // then
        assertThat(Ranking.of(same).auc()).isEqualTo(0.5);
        assertThat(Ranking.of(same).aurc()).isCloseTo(0.25, within(1e-12));
        assertThat(Brier.of(same).skill()).isCloseTo(0, within(1e-12));
        assertThat(Brier.of(same).resolution()).isZero();
        assertThat(ReliabilityDiagram.of(same).bins()).hasSize(1);
        assertThat(ReliabilityDiagram.of(same).calibrationError()).isZero();
    }

    @Test
    void whereAllIsRightThereIsNothingToForesee() {
        List<Scored> right = List.of(scored(0.9, true), scored(0.8, true));

        assertThat(Ranking.of(right).auc()).isEqualTo(0.5);
        assertThat(Brier.of(right).skill()).isZero();
    }

    @Test
    void thePartsOfTheScoreAddUp() {
        // given: told a tenth too much
        List<Scored> outcomes = world(new Random(6), 20_000, 0.1);

        // when
        Brier brier = Brier.of(outcomes);

        // then
        assertThat(brier.reliability() - brier.resolution() + brier.uncertainty() + brier.withinBins())
                .isCloseTo(brier.score(), within(1e-12));
        assertThat(brier.reliability()).isCloseTo(0.01, within(0.002));
        assertThat(ReliabilityDiagram.of(outcomes).calibrationError()).isCloseTo(0.1, within(0.01));
    }

    @Test
    void whatIsCalibratedHasNoErrorAndItsIntervalsHoldTheTruth() {
        // given
        List<Scored> outcomes = world(new Random(9), 20_000, 0);

        // when
        ReliabilityDiagram diagram = ReliabilityDiagram.of(outcomes, 20);

        // then
        assertThat(diagram.calibrationError()).isLessThan(0.02);
        assertThat(diagram.bins()).hasSize(20).allSatisfy(bin -> {
            assertThat(bin.count()).isCloseTo(1_000, within(1.0));
            assertThat(bin.low()).isLessThan(bin.observed());
            assertThat(bin.high()).isGreaterThan(bin.observed());
        });
        assertThat(diagram.bins().stream()
                        .filter(bin -> bin.low() <= bin.stated() && bin.stated() <= bin.high())
                        .count())
                .isGreaterThanOrEqualTo(17);
    }

    @Test
    void intervalsOfCertaintiesEndAtThem() {
        ReliabilityDiagram.Bin right = new ReliabilityDiagram.Bin(10, 0.9, 1);
        ReliabilityDiagram.Bin wrong = new ReliabilityDiagram.Bin(10, 0.9, 0);

        assertThat(right.high()).isEqualTo(1);
        assertThat(right.low()).isCloseTo(Math.pow(0.025, 0.1), within(1e-9));
        assertThat(wrong.low()).isZero();
        assertThat(wrong.high()).isCloseTo(1 - Math.pow(0.025, 0.1), within(1e-9));
    }

    @Test
    void ofNothingNothingIsMeasured() {
        assertThatThrownBy(() -> Brier.of(List.of())).hasMessageContaining("Maybe");
        assertThatThrownBy(() -> Ranking.of(List.of())).hasMessageContaining("Maybe");
        assertThatThrownBy(() -> ReliabilityDiagram.of(List.of(), 0)).hasMessageContaining("Maybe");
        assertThat(ReliabilityDiagram.of(List.of()).calibrationError()).isZero();
    }

    private static List<Scored> world(Random random, int count, double tooMuch) {
        List<Scored> outcomes = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            double truth = 0.2 + 0.6 * random.nextDouble();
            outcomes.add(scored(truth + tooMuch, random.nextDouble() < truth));
        }
        return outcomes;
    }

    private static Scored scored(double confidence, boolean right) {
        return new Scored(confidence, right, "alone");
    }
}

package com.surefoot.reliability.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class RegressionTest {

    private static final double START = Math.log(4);

    @Test
    void whereNothingIsKnownNothingIsAboveTheStart() {
        assertThat(new Regression().logOdds(List.of(List.of("city", "suite"), List.of("full board"))))
                .isZero();
    }

    @Test
    void whatAlwaysComesTogetherIsCountedOnce() {
        // given: the same said by three sides, right in half of all cases
        Regression regression = new Regression();
        Random random = new Random(1);
        List<List<String>> views = List.of(List.of("suite"), List.of("sea view"), List.of("top floor"));
        for (int i = 0; i < 5_000; i++) {
            regression.learn(START, views, random.nextBoolean());
        }

        // then
        assertThat(regression.logOdds(views)).isCloseTo(-START, within(0.15));
        assertThat(regression.logOdds(views.subList(0, 1))).isCloseTo(-START / 3, within(0.05));
    }

    @Test
    void whatWasNeverSeenTogetherIsForetoldByItsParts() {
        // given: suites and full boards each lower the log-odds by one, and nobody had both
        Regression regression = new Regression();
        Random random = new Random(2);
        for (int i = 0; i < 30_000; i++) {
            String room = i % 3 == 0 ? "suite" : "room";
            String board = i % 3 == 1 ? "full board" : "bed";
            double truth = START - (room.equals("suite") ? 1 : 0) - (board.equals("full board") ? 1 : 0);
            regression.learn(START, List.of(List.of(room), List.of(board)), random.nextDouble() < LogOdds.share(truth));
        }

        // then
        assertThat(regression.logOdds(List.of(List.of("suite"), List.of("full board"))))
                .isCloseTo(-2, within(0.25));
        assertThat(regression.logOdds(List.of(List.of("room"), List.of("bed")))).isCloseTo(0, within(0.15));
    }

    @Test
    void whatTurnsIsLearntAgain() {
        // given: right in nine of ten cases for long, then in one of ten
        Regression regression = new Regression();
        Random random = new Random(3);
        List<List<String>> views = List.of(List.of("night train"));
        for (int i = 0; i < 4_000; i++) {
            regression.learn(START, views, random.nextDouble() < (i < 2_000 ? 0.9 : 0.1));
        }

        // then
        assertThat(LogOdds.share(START + regression.logOdds(views))).isCloseTo(0.1, within(0.08));
    }
}

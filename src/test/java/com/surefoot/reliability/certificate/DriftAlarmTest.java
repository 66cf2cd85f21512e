package com.surefoot.reliability.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DriftAlarmTest {

    private static final int DRAWS = 400;
    private static final int LONG = 5_000;

    @ParameterizedTest
    @ValueSource(ints = {80, 90, 95, 99})
    void whileThePromiseJustHoldsTheAlarmIsSeldomRaisedHoweverLongOneWatches(int percent) {
        // given
        Promise promise = Promise.of(percent);
        int seed = 40 + percent;
        Random random = new Random(seed);

        // when
        long raised = LongStream.range(0, DRAWS)
                .filter(draw -> delay(random, promise, promise.mostWrong(), LONG) < LONG)
                .count();

        // then: one in twenty, and two standard errors
        assertThat(raised / (double) DRAWS)
                .as("seed " + seed)
                .isLessThanOrEqualTo(0.05 + 2 * Math.sqrt(0.05 * 0.95 / DRAWS));
    }

    @ParameterizedTest
    @CsvSource({"95, 217", "99, 1139"})
    void atTwiceTheErrorTheAlarmComesWithinSoManyOutcomes(int percent, int most) {
        // given
        Promise promise = Promise.of(percent);
        Random random = new Random(percent);

        // when
        long[] delays = LongStream.range(0, DRAWS)
                .map(draw -> delay(random, promise, 2 * promise.mostWrong(), 10 * LONG))
                .sorted()
                .toArray();

        // then
        assertThat((double) delays[DRAWS / 2]).isBetween(most / 3.0, (double) most);
    }

    @Test
    void onceRaisedItStaysRaised() {
        // given
        DriftAlarm alarm = DriftAlarm.on(Promise.of(95));
        for (int i = 0; i < 10; i++) {
            alarm = alarm.after(false);
        }
        assertThat(alarm.isRaised()).isTrue();

        // when
        for (int i = 0; i < 1_000; i++) {
            alarm = alarm.after(true);
        }

        // then
        assertThat(alarm.isRaised()).isTrue();
        assertThat(alarm.evidence()).isLessThan(1);
        assertThat(alarm.outcomes()).isEqualTo(1_010);
    }

    @Test
    void withNothingSeenThereIsNoEvidence() {
        assertThat(DriftAlarm.on(Promise.of(90)).evidence()).isEqualTo(1);
        assertThat(DriftAlarm.on(Promise.of(90)).isRaised()).isFalse();
    }

    private static long delay(Random random, Promise promise, double wrong, int most) {
        DriftAlarm alarm = DriftAlarm.on(promise);
        while (!alarm.isRaised() && alarm.outcomes() < most) {
            alarm = alarm.after(random.nextDouble() >= wrong);
        }
        return alarm.outcomes();
    }
}

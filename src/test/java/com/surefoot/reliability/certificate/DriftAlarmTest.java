package com.surefoot.reliability.certificate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("once")
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

    @ParameterizedTest
    @CsvSource({"80, 12", "90, 12", "95, 12", "99, 12", "90, 100", "95, 100"})
    void whereDaysFailTogetherItIsSeldomRaisedEither(int percent, int perDay) {
        // given
        Promise promise = Promise.of(percent);
        int seed = 60 + percent;
        Random random = new Random(seed);

        // when
        long raised = LongStream.range(0, DRAWS)
                .filter(draw -> delay(random, promise, new Days(promise.mostWrong(), perDay), LONG) < LONG)
                .count();

        // then
        assertThat(raised / (double) DRAWS)
                .as("seed " + seed)
                .isLessThanOrEqualTo(0.05 + 2 * Math.sqrt(0.05 * 0.95 / DRAWS));
    }

    @Test
    void toBetOnEachOutcomeOfADayWouldRaiseItTooOften() {
        // given
        Promise promise = Promise.of(90);
        Random random = new Random(8);
        Days days = new Days(promise.mostWrong(), 100);

        // when
        int raised = 0;
        for (int draw = 0; draw < DRAWS; draw++) {
            DriftAlarm alarm = DriftAlarm.on(promise);
            for (int day = 0; day < LONG / 100; day++) {
                int wrong = days.wrong(random);
                for (int i = 0; i < 100; i++) {
                    alarm = alarm.after(1, i < wrong ? 1 : 0);
                }
            }
            raised += alarm.isRaised() ? 1 : 0;
        }

        // then
        assertThat(raised / (double) DRAWS).isGreaterThan(0.2);
    }

    @ParameterizedTest
    @CsvSource({"90, 8, 105", "95, 8, 230", "99, 6, 1139"})
    void atTwiceTheErrorItComesHardlyLaterWhereDaysFailTogetherALittle(int percent, int perDay, int most) {
        // given
        Promise promise = Promise.of(percent);
        Random random = new Random(percent);
        Days days = new Days(2 * promise.mostWrong(), perDay, 0.03);

        // when
        long[] delays = LongStream.range(0, DRAWS)
                .map(draw -> delay(random, promise, days, 10 * LONG))
                .sorted()
                .toArray();

        // then
        assertThat((double) delays[DRAWS / 2]).isLessThanOrEqualTo(most);
    }

    @ParameterizedTest
    @ValueSource(ints = {90, 95})
    void aSlowDriftIsFoundToo(int percent) {
        // given: over 2,000 outcomes errors rise from half of what may be to three times as many
        Promise promise = Promise.of(percent);
        Random random = new Random(percent);

        // when
        DriftAlarm alarm = DriftAlarm.on(promise);
        for (int day = 0; !alarm.isRaised() && alarm.outcomes() < LONG; day++) {
            double wrong = promise.mostWrong() * Math.min(3, 0.5 + 2.5 * day / 200);
            alarm = alarm.after(10, new Days(wrong, 10, 0.05).wrong(random));
        }

        // then
        assertThat(alarm.isRaised()).isTrue();
        assertThat(alarm.outcomes()).isBetween(300L, 2_500L);
    }

    @Test
    void aClusterHasOutcomesAndNoMoreWrongOnes() {
        DriftAlarm alarm = DriftAlarm.on(Promise.of(90));

        assertThatThrownBy(() -> alarm.after(0, 0)).hasMessageContaining("Maybe");
        assertThatThrownBy(() -> alarm.after(2, 3)).hasMessageContaining("Maybe");
        assertThatThrownBy(() -> alarm.after(2, -1)).hasMessageContaining("Maybe");
    }

    /** Days of so many outcomes that fail together: a share of them that is drawn for each. */
    private record Days(double mean, int perDay, double correlation) {

        Days(double mean, int perDay) {
            this(mean, perDay, 0.12);
        }

        int wrong(Random random) {
            double chance = Simulated.beta(random, mean, correlation);
            return (int) IntStream.range(0, perDay)
                    .filter(i -> random.nextDouble() < chance)
                    .count();
        }
    }

    private static long delay(Random random, Promise promise, Days days, int most) {
        DriftAlarm alarm = DriftAlarm.on(promise);
        while (!alarm.isRaised() && alarm.outcomes() < most) {
            alarm = alarm.after(days.perDay(), days.wrong(random));
        }
        return alarm.isRaised() ? alarm.outcomes() : most;
    }

    @Test
    void onceRaisedItStaysRaised() {
        // given
        DriftAlarm alarm = DriftAlarm.on(Promise.of(95));
        for (int i = 0; i < 10; i++) {
            alarm = alarm.after(1, 1);
        }
        assertThat(alarm.isRaised()).isTrue();

        // when
        for (int i = 0; i < 1_000; i++) {
            alarm = alarm.after(1, 0);
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
            alarm = alarm.after(1, random.nextDouble() >= wrong ? 0 : 1);
        }
        return alarm.outcomes();
    }
}

package com.surefoot.reliability.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rates are found where changes between two looks are not seen. */
class ChangeRateTest {

    private static final double NEVER = Double.POSITIVE_INFINITY;

    @ParameterizedTest
    @ValueSource(doubles = {0.1, 1, 3})
    void looksAtEvenIntervalsTellTheRateWithoutBias(double rate) {
        // given
        Random random = new Random(1);
        int draws = 4_000;
        int looks = 50;
        double interval = 0.5;

        // when
        double sum = 0;
        double naive = 0;
        for (int draw = 0; draw < draws; draw++) {
            int changed = 0;
            for (int look = 0; look < looks; look++) {
                changed += random.nextDouble() < 1 - Math.exp(-rate * interval) ? 1 : 0;
            }
            sum += ChangeRate.regular(looks, changed, interval);
            naive += changed / (looks * interval);
        }

        // then: within 2 %, where the naive rate misses up to half
        assertThat(sum / draws).isEqualTo(rate, within(0.02 * rate));
        assertThat(naive / draws).isEqualTo((1 - Math.exp(-rate * interval)) / interval, within(0.02 * rate));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.05, 0.5, 5})
    void looksAtAnyTimesTellTheRate(double rate) {
        // given
        List<Gap> gaps = gaps(new Random(2), 20_000, rate);

        // then
        assertThat(ChangeRate.irregular(gaps, 1, 0)).isEqualTo(rate, within(0.05 * rate));
    }

    @Test
    void theLikeliestRateSolvesItsEquation() {
        // given
        List<Gap> gaps = List.of(
                new Gap(0.5, NEVER, true),
                new Gap(2, NEVER, true),
                new Gap(1, NEVER, false),
                new Gap(0.1, NEVER, false));

        // when
        double rate = ChangeRate.irregular(gaps, 1, 0);

        // then
        assertThat(0.5 / Math.expm1(0.5 * rate) + 2 / Math.expm1(2 * rate)).isEqualTo(1.1, within(1e-9));
    }

    @Test
    void withEvenGapsTheLikeliestRateIsTheWellKnownOne() {
        // given: 3 of 10 changed
        List<Gap> gaps = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            gaps.add(new Gap(0.25, NEVER, i < 3));
        }

        // then
        assertThat(ChangeRate.irregular(gaps, 1, 0)).isEqualTo(-Math.log(0.7) / 0.25, within(1e-9));
    }

    @Test
    void whereNothingWasSeenThePriorStands() {
        assertThat(ChangeRate.irregular(List.of(), 0.4, 2)).isEqualTo(0.4, within(1e-12));
        assertThat(ChangeRate.irregular(List.of(), 0.4, 0)).isZero();
    }

    @Test
    void thatNothingChangedDoesNotMeanThatNothingWill() {
        // given: ten years without a change, and two changes in five years beforehand
        List<Gap> gaps = List.of(new Gap(10, NEVER, false));

        // then
        assertThat(ChangeRate.irregular(gaps, 0.4, 2)).isEqualTo(2 / 15.0, within(1e-12));
    }

    @Test
    void thatEverythingChangedDoesNotMeanThatNothingLasts() {
        // given
        List<Gap> gaps = List.of(new Gap(1, NEVER, true), new Gap(1, NEVER, true));

        // then
        assertThat(ChangeRate.irregular(gaps, 0.4, 2)).isBetween(0.4, 2.0);
        assertThat(ChangeRate.irregular(gaps, 0.4, 0)).isInfinite();
    }

    @Test
    void gapsAcrossManyOrdersOfTimeAreSolved() {
        // given: a change within a millionth of a year, and one in a thousand years
        List<Gap> gaps = List.of(new Gap(1e-6, NEVER, true), new Gap(1_000, NEVER, true), new Gap(0.01, NEVER, false));

        // when
        double rate = ChangeRate.irregular(gaps, 1, 0);

        // then
        assertThat(1e-6 / Math.expm1(1e-6 * rate) + 1_000 / Math.expm1(1_000 * rate))
                .isEqualTo(0.01, within(1e-9));
    }

    @Test
    void whatCannotBeIsRefused() {
        assertThatThrownBy(() -> ChangeRate.regular(3, 4, 1)).hasMessageContaining("Maybe");
        assertThatThrownBy(() -> ChangeRate.regular(3, -1, 1)).hasMessageContaining("Maybe");
        assertThatThrownBy(() -> ChangeRate.regular(3, 1, 0)).hasMessageContaining("Maybe");
        assertThatThrownBy(() -> new Gap(0, NEVER, true)).hasMessageContaining("Maybe");
    }

    private static List<Gap> gaps(Random random, int count, double rate) {
        List<Gap> gaps = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            double years = 0.02 + 3 * random.nextDouble();
            gaps.add(new Gap(years, NEVER, random.nextDouble() < 1 - Math.exp(-rate * years)));
        }
        return gaps;
    }
}

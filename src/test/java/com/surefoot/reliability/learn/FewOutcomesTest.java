package com.surefoot.reliability.learn;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FewOutcomesTest extends Reporting {

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
}

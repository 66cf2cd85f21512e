package com.surefoot.reliability.certificate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExactBoundTest {

    /** As many outcomes as it takes with an assurance of 95 %, by counting binomial chances. */
    @ParameterizedTest
    @CsvSource({"0.05, 0, 59", "0.05, 1, 93", "0.05, 2, 124", "0.01, 0, 299", "0.01, 1, 473", "0.01, 2, 628"})
    void soManyOutcomesAreNeeded(double share, int wrong, long needed) {
        assertThat(ExactBound.needed(wrong, share, 0.05)).isEqualTo(needed);
        assertThat(ExactBound.upper(wrong, (double) needed, 0.05)).isLessThanOrEqualTo(share);
        assertThat(ExactBound.upper(wrong, needed - 1.0, 0.05)).isGreaterThan(share);
    }

    @ParameterizedTest
    @CsvSource({"10, 0, 0.2", "10, 3, 0.3", "40, 1, 0.05", "7, 6, 0.5"})
    void theChanceOfSoFewIsTheBinomialOne(int shown, int wrong, double share) {
        double sum = 0;
        double term = Math.pow(1 - share, shown);
        for (int k = 0; k <= wrong; k++) {
            sum += term;
            term *= (shown - k) / (k + 1.0) * share / (1 - share);
        }
        assertThat(ExactBound.pValue(wrong, shown, share)).isCloseTo(sum, within(1e-12));
    }

    @Test
    void nothingIsProvenByNothingOrByErrorsAlone() {
        assertThat(ExactBound.upper(0, 0, 0.05)).isEqualTo(1);
        assertThat(ExactBound.upper(3, 3, 0.05)).isEqualTo(1);
        assertThat(ExactBound.pValue(0, 0, 0.5)).isEqualTo(1);
    }

    @Test
    void withoutAnErrorTheBoundIsTheRuleOfThree() {
        assertThat(ExactBound.upper(0, 100, 0.05)).isCloseTo(1 - Math.pow(0.05, 0.01), within(1e-12));
    }
}

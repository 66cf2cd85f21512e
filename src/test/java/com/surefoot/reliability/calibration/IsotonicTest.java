package com.surefoot.reliability.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class IsotonicTest {

    @Test
    void neighboursThatWouldFallArePooled() {
        // given: shares 0, 1, 1/2, 1 of one, one, two and one
        List<Trial> trials = List.of(
                new Trial(0.1, false),
                new Trial(0.2, true),
                new Trial(0.3, true),
                new Trial(0.3, false),
                new Trial(0.4, true));

        // when
        Isotonic curve = Isotonic.fit(trials);

        // then
        assertThat(curve.confidence(0.1)).isZero();
        assertThat(curve.confidence(0.2)).isCloseTo(2 / 3.0, within(1e-12));
        assertThat(curve.confidence(0.3)).isCloseTo(2 / 3.0, within(1e-12));
        assertThat(curve.confidence(0.4)).isEqualTo(1);
    }

    @Test
    void betweenFiguresItIsStraightAndBeyondThemLevel() {
        Isotonic curve = Isotonic.fit(List.of(new Trial(1, false), new Trial(3, true)));

        assertThat(curve.confidence(2.5)).isCloseTo(0.75, within(1e-12));
        assertThat(curve.confidence(-7)).isZero();
        assertThat(curve.confidence(7)).isEqualTo(1);
    }

    @Test
    void aTrialCountsByItsWeight() {
        Isotonic curve = Isotonic.fit(List.of(new Trial(0.5, true, 3), new Trial(0.5, false, 1)));

        assertThat(curve.confidence(0.5)).isEqualTo(0.75);
    }

    @Test
    void theLeastSquaresAreTheMinMaxOfMeans() {
        // given
        Random random = new Random(5);
        for (int draw = 0; draw < 200; draw++) {
            List<Trial> trials = IntStream.range(0, 1 + random.nextInt(12))
                    .mapToObj(i -> new Trial(random.nextInt(6), random.nextBoolean(), 1 + random.nextInt(3)))
                    .toList();

            // when
            Isotonic curve = Isotonic.fit(trials);

            // then
            for (Trial trial : trials) {
                assertThat(curve.confidence(trial.raw())).isCloseTo(minMax(trials, trial.raw()), within(1e-9));
            }
        }
    }

    @Test
    void theTruthIsFoundAgain() {
        // given: what is said to be p is right with a chance of p squared
        Random random = new Random(8);
        List<Trial> trials = squares(random, 100_000);

        // when
        Isotonic curve = Isotonic.fit(trials);

        // then
        for (double raw = 0.1; raw < 1; raw += 0.1) {
            assertThat(curve.confidence(raw)).isCloseTo(raw * raw, within(0.03));
        }
    }

    @Test
    void withoutTrialsThereIsNoCurve() {
        assertThatThrownBy(() -> Isotonic.fit(List.of())).hasMessageContaining("Maybe");
        assertThatThrownBy(() -> new Trial(Double.NaN, true)).hasMessageContaining("Maybe");
        assertThatThrownBy(() -> new Trial(0.5, true, 0)).hasMessageContaining("Maybe");
    }

    static List<Trial> squares(Random random, int count) {
        List<Trial> trials = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            double raw = random.nextDouble();
            trials.add(new Trial(raw, random.nextDouble() < raw * raw));
        }
        return trials;
    }

    /** Robertson, Wright and Dykstra 1988, "Order restricted statistical inference", section 1.4. */
    static double minMax(List<Trial> trials, double at) {
        double[] figures = trials.stream().mapToDouble(Trial::raw).distinct().toArray();
        double least = 1;
        for (double to : figures) {
            double most = 0;
            for (double from : figures) {
                if (from <= at && to >= at) {
                    most = Math.max(most, mean(trials, from, to));
                }
            }
            least = to >= at ? Math.min(least, most) : least;
        }
        return least;
    }

    private static double mean(List<Trial> trials, double from, double to) {
        double weight = 0;
        double right = 0;
        for (Trial trial : trials) {
            if (trial.raw() >= from && trial.raw() <= to) {
                weight += trial.weight();
                right += trial.right() ? trial.weight() : 0;
            }
        }
        return right / weight;
    }
}

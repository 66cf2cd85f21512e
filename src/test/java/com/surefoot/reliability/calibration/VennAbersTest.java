package com.surefoot.reliability.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class VennAbersTest {

    @Test
    void bothValuesAreThoseOfTheCurveWithOneMoreTrial() {
        // given
        Random random = new Random(17);
        for (int draw = 0; draw < 300; draw++) {
            List<Trial> trials = IntStream.range(0, 1 + random.nextInt(15))
                    .mapToObj(i -> new Trial(random.nextInt(9), random.nextInt(3) > 0, 1 + random.nextInt(2)))
                    .toList();
            VennAbers curves = VennAbers.fit(trials);

            for (double raw = -0.5; raw <= 9; raw += 0.5) {
                // when
                VennAbers.Span span = curves.span(raw);

                // then
                assertThat(span.high()).as("%s with %s", trials, raw).isCloseTo(with(trials, raw, true), within(1e-9));
                assertThat(span.low()).as("%s with %s", trials, raw).isCloseTo(with(trials, raw, false), within(1e-9));
            }
        }
    }

    @Test
    void aHigherFigureNeverHasALowerConfidence() {
        // given
        VennAbers curves = VennAbers.fit(IsotonicTest.squares(new Random(4), 500));

        // when
        double before = 0;
        for (double raw = -0.1; raw < 1.1; raw += 0.001) {
            double confidence = curves.confidence(raw);

            // then
            assertThat(confidence).isBetween(before, 1.0);
            before = confidence;
        }
    }

    @Test
    void ofLittleNothingIsCertain() {
        // given: three right ones
        VennAbers curves = VennAbers.fit(List.of(new Trial(0.9, true), new Trial(0.9, true), new Trial(0.9, true)));

        // then: with one wrong more it would be 3/4, with one right more 1
        assertThat(curves.span(0.9)).isEqualTo(new VennAbers.Span(0.75, 1));
        assertThat(curves.confidence(0.9)).isCloseTo(0.8, within(1e-12));
    }

    @Test
    void confidencesComeTrueAsOftenAsIsSaid() {
        // given
        Random random = new Random(21);
        VennAbers curves = VennAbers.fit(IsotonicTest.squares(random, 20_000));

        // when
        double stated = 0;
        double right = 0;
        List<Trial> later = IsotonicTest.squares(random, 20_000);
        for (Trial trial : later) {
            stated += curves.confidence(trial.raw());
            right += trial.right() ? 1 : 0;
        }

        // then
        assertThat(stated / later.size()).isCloseTo(right / later.size(), within(0.01));
    }

    @Test
    void aMillionTrialsTakeSeconds() {
        // given
        List<Trial> trials = IsotonicTest.squares(new Random(1), 1_000_000);

        // then: about a second each, with room for a cold start
        assertThat(processorTime(() -> VennAbers.fit(trials))).isLessThan(Duration.ofSeconds(5));
        assertThat(processorTime(() -> Isotonic.fit(trials))).isLessThan(Duration.ofSeconds(5));
    }

    @Test
    void withoutTrialsThereIsNoCurve() {
        assertThatThrownBy(() -> VennAbers.fit(List.of())).hasMessageContaining("Maybe");
    }

    private static double with(List<Trial> trials, double raw, boolean right) {
        List<Trial> more = new ArrayList<>(
                Stream.concat(trials.stream(), Stream.of(new Trial(raw, right))).toList());
        return IsotonicTest.minMax(more, raw);
    }

    /** On a busy machine the clock says nothing. */
    private static Duration processorTime(Runnable work) {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadCpuTime();
        work.run();
        return Duration.ofNanos(threads.getCurrentThreadCpuTime() - before);
    }
}

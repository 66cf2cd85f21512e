package com.surefoot.reliability.calibration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FiguresTest {

    private static final int SEED = 29;

    static Stream<double[]> sortedFigures() {
        Random random = new Random(SEED);
        return Stream.of(
                new double[0],
                new double[] {0},
                new double[] {0.3},
                new double[] {-1, 0, 1},
                new double[] {0.1, Math.nextUp(0.1), Math.nextUp(Math.nextUp(0.1))},
                new double[] {-Double.MAX_VALUE, -1, 0, 1, Double.MAX_VALUE},
                sorted(random.doubles(2_000)),
                // nearly all of them close to one another
                sorted(random.doubles(2_000).map(figure -> Math.pow(figure, 40))),
                sorted(random.doubles(2_000).map(figure -> Math.round(figure * 100) / 100.0)));
    }

    private static double[] sorted(DoubleStream figures) {
        return figures.sorted().distinct().toArray();
    }

    @ParameterizedTest
    @MethodSource("sortedFigures")
    void eachFigureIsFoundWhereABinarySearchFindsIt(double[] sorted) {
        // given
        Figures figures = new Figures(sorted);
        DoubleStream between = new Random(SEED).doubles(1_000, -1.5, 1.5);
        DoubleStream beside =
                DoubleStream.of(sorted).flatMap(one -> DoubleStream.of(Math.nextDown(one), Math.nextUp(one)));
        DoubleStream far = DoubleStream.of(-Double.MAX_VALUE, Double.MAX_VALUE);

        // then
        DoubleStream.of(sorted)
                .forEach(one -> assertThat(figures.find(one)).isEqualTo(Arrays.binarySearch(sorted, one)));
        Stream.of(between, beside, far).flatMap(DoubleStream::boxed).forEach(one -> assertThat(figures.find(one))
                .as("%s, seed %d", one, SEED)
                .isEqualTo(Arrays.binarySearch(sorted, one + 0.0)));
    }

    @Test
    void aZeroIsFoundWhateverItsSign() {
        assertThat(new Figures(new double[] {-1, 0, 1}).find(-0.0)).isEqualTo(1);
    }
}

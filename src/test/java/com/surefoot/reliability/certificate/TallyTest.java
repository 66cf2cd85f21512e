package com.surefoot.reliability.certificate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TallyTest {

    private static final Counted NOTHING = new Clusters(0).counted();

    @Test
    void outcomesThatStandAloneCountInFull() {
        // given
        List<Scored> alone = List.of(scored(true, "a"), scored(false, "b"), scored(true, "c"));

        // then
        assertThat(clusters(alone).correlation()).isZero();
        assertThat(clusters(alone).tally(NOTHING)).isEqualTo(new Tally(3, 1, 1));
    }

    @Test
    void whatFailsTogetherCountsOnce() {
        // given: two days of ten, one of them lost
        List<Scored> days = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            days.add(scored(true, "fair"));
            days.add(scored(false, "storm"));
        }

        // when
        Tally tally = clusters(days).tally(clusters(days));

        // then
        assertThat(clusters(days).correlation()).isCloseTo(1, within(1e-9));
        assertThat(tally.effectiveShown()).isCloseTo(2, within(1e-9));
        assertThat(tally.effectiveWrong()).isCloseTo(1, within(1e-9));
    }

    @Test
    void rareErrorsFailTogetherAtLeastAsMuchAsTheirOddsSay() {
        // given: of all, half are wrong and whole days are lost; of those shown, one in a hundred, each alone
        List<Scored> all = new ArrayList<>();
        List<Scored> shown = new ArrayList<>();
        for (int day = 0; day < 50; day++) {
            for (int i = 0; i < 20; i++) {
                all.add(scored(day % 2 == 0, "day " + day));
                shown.add(scored(i > 0 || day % 5 > 0, "day " + day));
            }
        }

        // when
        Tally tally = clusters(shown).tally(clusters(all));

        // then: odds of 11 to 991 and of 1 to 1, and 500 wrong ones beside five that say what is usual
        assertThat(tally.designEffect()).isCloseTo(1 + 19 * 11 / 991.0 * 500.5 / 505, within(1e-6));
    }

    @Test
    void whereNothingWasWrongOutcomesAreTakenToFailTogetherAsIsUsual() {
        // given
        List<Scored> days = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            days.add(scored(true, "day " + i / 6));
        }

        // then
        assertThat(clusters(days).tally(clusters(days)).designEffect()).isCloseTo(1 + 5 * 0.1, within(1e-9));
    }

    @Test
    void theCorrelationOfSimulatedDaysIsFoundAgain() {
        // given: a share of wrong ones that varies from day to day, Beta-distributed with a correlation of 0.1
        Random random = new Random(11);
        List<Scored> days = new ArrayList<>();
        for (int day = 0; day < 3_000; day++) {
            double wrong = Simulated.beta(random, 0.1, 0.1);
            for (int i = 0; i < 20; i++) {
                days.add(scored(random.nextDouble() >= wrong, "day " + day));
            }
        }

        // then
        assertThat(clusters(days).correlation()).isCloseTo(0.1, within(0.01));
    }

    @Test
    void nothingHasNoCorrelationAndNoEffect() {
        assertThat(NOTHING.correlation()).isZero();
        assertThat(NOTHING.tally(NOTHING)).isEqualTo(new Tally(0, 0, 1));
    }

    @Test
    void countsThatCannotBeAreRefused() {
        assertThatThrownBy(() -> new Tally(3, 4, 1)).hasMessageContaining("Maybe");
        assertThatThrownBy(() -> new Tally(3, 1, 0.5)).hasMessageContaining("Maybe");
        assertThatThrownBy(() -> scored(1.5)).hasMessageContaining("Maybe");
        assertThatThrownBy(() -> Promise.of(100)).hasMessageContaining("Maybe");
    }

    private static Counted clusters(List<Scored> some) {
        Clusters clusters = new Clusters(some.size());
        List<String> names = some.stream().map(Scored::cluster).distinct().toList();
        some.forEach(scored -> clusters.add(names.indexOf(scored.cluster()), scored.right()));
        return clusters.counted();
    }

    private static Scored scored(double confidence) {
        return new Scored(confidence, true, "a");
    }

    private static Scored scored(boolean right, String cluster) {
        return new Scored(0.9, right, cluster);
    }
}

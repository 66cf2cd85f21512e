package com.surefoot.bench.knowntruth;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.surefoot.reliability.certificate.Promise;
import com.surefoot.simulation.Draft;
import com.surefoot.simulation.WorldPlan;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("once")
class KnownTruthTest {

    private static final LocalDate DAY = LocalDate.of(2026, 5, 1);

    @Test
    void aReplicationIsRepeatableAndItsFiguresHangTogether() {
        // when
        Replication once = Replication.of(WorldPlan.usual(), 7);

        // then
        assertThat(Replication.of(WorldPlan.usual(), 7)).isEqualTo(once);
        assertThat(once.error()).isLessThan(0.03);
        assertThat(once.targets().keySet()).containsExactlyElementsOf(Replication.TARGETS);
        once.targets().forEach((target, of) -> {
            assertThat(of.best()).isBetween(0.2, 1.0);
            assertThat(of.certified().coverage()).isBetween(0.0, of.best() + 0.05);
            assertThat(of.abrupt()).isLessThan(of.slow());
        });
        assertThat(requireNonNull(once.targets().get(80)).best())
                .isGreaterThan(requireNonNull(once.targets().get(99)).best());
    }

    @Test
    void theBestThresholdIsTheLowestThatKeepsThePromise() {
        // given
        Random random = new Random(1);
        List<Item> items = new ArrayList<>();
        for (int i = 0; i < 500; i++) {
            double raw = Math.round(random.nextDouble() * 40) / 40.0;
            items.add(item(raw, random.nextDouble() < 0.5 ? 1 : raw));
        }
        Sample sample = new Sample(items);

        // when
        double best = sample.best(0.1);

        // then
        assertThat(wrongAbove(items, best)).isLessThanOrEqualTo(0.1).isEqualTo(sample.wrong(best), within(1e-12));
        for (double lower = best - 0.025; lower >= 0; lower -= 0.025) {
            assertThat(wrongAbove(items, lower)).isGreaterThan(0.1);
        }
        assertThat(sample.coverage(0)).isEqualTo(1);
        assertThat(sample.coverage(2)).isZero();
        assertThat(sample.best(-1)).isInfinite();
    }

    private static double wrongAbove(List<Item> items, double threshold) {
        return items.stream()
                .filter(item -> item.raw() >= threshold - 1e-9)
                .mapToDouble(item -> 1 - item.chance())
                .average()
                .orElse(0);
    }

    @Test
    void calibrationErrorIsHowFarConfidencesAreOff() {
        // given: all hold with a chance of 0.7
        List<Item> items = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            items.add(item(i / 100.0, 0.7));
        }

        // then
        assertThat(new Sample(items).calibrationError(item -> 0.8)).isEqualTo(0.1, within(1e-12));
        assertThat(new Sample(items).calibrationError(item -> item.raw() < 0.5 ? 0.6 : 0.8))
                .isEqualTo(0.1, within(1e-12));
    }

    @Test
    void theAlarmTakesTheLongerTheLessMayBeWrong() {
        assertThat(AlarmTrial.reference(Promise.of(95), 1)).isBetween(80.0, 300.0);
        assertThat(AlarmTrial.reference(Promise.of(99), 1)).isBetween(500.0, 1_300.0);
    }

    @Test
    void aMeanHasItsStandardError() {
        assertThat(Mean.of(1, 2, 3, 4).value()).isEqualTo(2.5);
        assertThat(Mean.of(1, 2, 3, 4).standardError()).isEqualTo(Math.sqrt(5 / 3.0 / 4), within(1e-12));
        assertThat(Mean.of(1).percent()).isEqualTo("100.00 ± 0.00");
    }

    private static Item item(double raw, double chance) {
        Draft draft = new Draft("draft", "city 0", DAY, "region 0", Instant.EPOCH, List.of());
        return new Item(draft, raw, true, chance);
    }
}

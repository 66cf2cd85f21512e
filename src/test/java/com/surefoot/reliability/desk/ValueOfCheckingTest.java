package com.surefoot.reliability.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import com.surefoot.evidence.FactId;
import com.surefoot.evidence.FactKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("once")
class ValueOfCheckingTest {

    private static final FactId ROOM = FactId.standing(FactKind.ROOM, "room");
    private static final FactId RATE = FactId.standing(FactKind.RATE, "rate");
    private static final FactId PLACE = FactId.standing(FactKind.PLACE, "place");

    @Test
    void aFactThatAloneHoldsSomethingBackGainsItsWorthAsOftenAsItIsConfirmed() {
        // given: 0.8 · 0.97 is less than 0.95, and 0.97 alone is not
        Blocked stay = new Blocked(10, Map.of(ROOM, 0.8, RATE, 0.97), 0.95);

        // when
        List<Worthwhile> ranked = new ValueOfChecking(1).rank(List.of(stay));

        // then: knowing the rate releases nothing without the room, so it takes both checks
        assertThat(ranked).hasSize(2);
        assertThat(ranked.get(0)).isEqualTo(new Worthwhile(ROOM, 8));
        assertThat(ranked.get(1).fact()).isEqualTo(RATE);
        assertThat(ranked.get(1).gain()).isCloseTo(10 * 0.97 * 0.8 / 2, within(1e-12));
    }

    @Test
    void whatManyRestOnGainsForAllOfThem() {
        // given
        Blocked one = new Blocked(3, Map.of(ROOM, 0.5), 0.9);
        Blocked other = new Blocked(4, Map.of(ROOM, 0.5, PLACE, 1.0), 0.9);

        // when, then
        assertThat(new ValueOfChecking(1).rank(List.of(one, other))).first().isEqualTo(new Worthwhile(ROOM, 3.5));
    }

    @Test
    void whatIsSureEnoughGainsNothing() {
        assertThat(new ValueOfChecking(0.99).rank(List.of(new Blocked(5, Map.of(ROOM, 0.96), 0.95))))
                .isEmpty();
        assertThat(new ValueOfChecking(0.99).rank(List.of())).isEmpty();
    }

    @Test
    void whatNoCheckerMakesSureEnoughGainsNothing() {
        // given: checkers who are wrong once in ten, and a promise of one in a hundred
        Blocked stay = new Blocked(5, Map.of(ROOM, 0.8), 0.99);

        // then
        assertThat(new ValueOfChecking(0.9).rank(List.of(stay))).isEmpty();
        assertThat(new ValueOfChecking(0.99).rank(List.of(stay))).hasSize(1);
    }

    @Test
    void whatIsKnownToBeFalseGainsNothing() {
        for (double accuracy : new double[] {0.9, 1}) {
            assertThat(new ValueOfChecking(accuracy).rank(List.of(new Blocked(5, Map.of(ROOM, 0.0, RATE, 0.5), 0.5))))
                    .isEmpty();
        }
    }

    @Test
    void whatTakesMoreThanFiveChecksIsLeftAlone() {
        assertThat(new ValueOfChecking(1).rank(List.of(alike(5)))).hasSize(5);
        assertThat(new ValueOfChecking(1).rank(List.of(alike(6)))).isEmpty();
    }

    /** So many facts that all have to be confirmed. */
    private static Blocked alike(int facts) {
        Map<FactId, Double> probabilities = new HashMap<>();
        IntStream.range(0, facts).forEach(i -> probabilities.put(fact(i), 0.7));
        return new Blocked(1, probabilities, 0.9);
    }

    @Test
    void ranksAreTheSameInWhateverOrderFactsCome() {
        // given
        Blocked one = new Blocked(3, Map.of(ROOM, 0.5, RATE, 1.0), 0.9);
        Blocked other = new Blocked(3, Map.of(PLACE, 0.5), 0.9);

        // then
        assertThat(new ValueOfChecking(1).rank(List.of(one, other)))
                .isEqualTo(new ValueOfChecking(1).rank(List.of(other, one)));
    }

    @Test
    void impossibleValuesAreRefused() {
        assertThatThrownBy(() -> new ValueOfChecking(0.5)).hasMessageContainingAll("0.5", "Maybe");
        assertThatThrownBy(() -> new ValueOfChecking(1.1)).hasMessageContainingAll("1.1", "Maybe");
        assertThatThrownBy(() -> new ValueOfChecking(Double.NaN)).hasMessageContaining("Maybe");
        assertThatThrownBy(() -> new Blocked(0, Map.of(), 0.9)).hasMessageContainingAll("0.0", "Maybe");
        assertThatThrownBy(() -> new Blocked(Double.POSITIVE_INFINITY, Map.of(), 0.9))
                .hasMessageContaining("Maybe");
        assertThatThrownBy(() -> new Blocked(1, Map.of(), 90)).hasMessageContainingAll("90", "Maybe");
        assertThatThrownBy(() -> new Blocked(1, Map.of(ROOM, -0.1), 0.9))
                .hasMessageContainingAll("room of room", "-0.1", "Maybe");
    }

    /** Every world and every answer, weighed one by one. */
    @ParameterizedTest
    @ValueSource(doubles = {1, 0.98, 0.9})
    void theGainOfACheckIsWhatEnumerationSays(double accuracy) {
        Random random = new Random(20261123);
        int alone = 0;
        int together = 0;
        for (int i = 0; i < 400; i++) {
            // given
            List<Blocked> withheld = draw(random);
            List<FactId> facts =
                    IntStream.range(0, 5).mapToObj(ValueOfCheckingTest::fact).toList();

            // when
            Map<FactId, Double> gains = new HashMap<>();
            new ValueOfChecking(accuracy).rank(withheld).forEach(each -> gains.put(each.fact(), each.gain()));

            // then
            for (FactId fact : facts) {
                double expected = 0;
                for (Blocked each : withheld) {
                    double single = released(each, Set.of(fact), accuracy);
                    alone += single > 0 ? 1 : 0;
                    double several = single > 0 ? single : sharedWithOthers(each, fact, accuracy);
                    together += single == 0 && several > 0 ? 1 : 0;
                    expected += several;
                }
                assertThat(gains.getOrDefault(fact, 0.0)).isCloseTo(expected, within(1e-9));
            }
        }
        assertThat(alone).isGreaterThan(50);
        assertThat(together).isGreaterThan(50);
    }

    private static List<Blocked> draw(Random random) {
        List<Blocked> withheld = new ArrayList<>();
        Map<FactId, Double> probabilities = new HashMap<>();
        IntStream.range(0, 5).forEach(i -> probabilities.put(fact(i), 1 - 0.4 * random.nextDouble()));
        for (int i = 0; i < 3; i++) {
            Map<FactId, Double> some = new HashMap<>(probabilities);
            some.keySet().removeIf(fact -> random.nextInt(3) == 0);
            withheld.add(new Blocked(1 + random.nextInt(9), some, 0.7 + 0.29 * random.nextDouble()));
        }
        return withheld;
    }

    /** Of the smallest sets with the fact that release, the one that raises the product most; each check gets a share. */
    private static double sharedWithOthers(Blocked withheld, FactId fact, double accuracy) {
        if (!withheld.facts().containsKey(fact) || posterior(withheld, Set.of(), accuracy) >= withheld.threshold()) {
            return 0;
        }
        List<FactId> facts = List.copyOf(withheld.facts().keySet());
        double best = 0;
        double share = 0;
        for (int size = 2; size <= facts.size() && share == 0; size++) {
            for (int bits = 0; bits < 1 << facts.size(); bits++) {
                Set<FactId> set = subset(facts, bits);
                if (set.size() == size && set.contains(fact) && posterior(withheld, set, accuracy) > best) {
                    best = posterior(withheld, set, accuracy);
                    share = released(withheld, set, accuracy) / size;
                }
            }
        }
        return share;
    }

    /** The worth that checking these facts is expected to release: over all worlds and answers. */
    private static double released(Blocked withheld, Set<FactId> checked, double accuracy) {
        if (!withheld.facts().keySet().containsAll(checked)
                || posterior(withheld, Set.of(), accuracy) >= withheld.threshold()
                || posterior(withheld, checked, accuracy) < withheld.threshold()) {
            return 0;
        }
        return withheld.worth() * weigh(withheld, checked, accuracy, false);
    }

    /** The chance that all facts are true, given that these were confirmed. */
    private static double posterior(Blocked withheld, Set<FactId> confirmed, double accuracy) {
        return weigh(withheld, confirmed, accuracy, true) / weigh(withheld, confirmed, accuracy, false);
    }

    /** The chance of the worlds in which these facts are confirmed, all of them or those where every fact is true. */
    private static double weigh(Blocked withheld, Set<FactId> confirmed, double accuracy, boolean allTrue) {
        List<FactId> facts = List.copyOf(withheld.facts().keySet());
        double sum = 0;
        for (int world = 0; world < 1 << facts.size(); world++) {
            Set<FactId> trueOnes = subset(facts, world);
            double chance = 1;
            for (FactId fact : facts) {
                double probability = withheld.facts().getOrDefault(fact, 0.0);
                chance *= trueOnes.contains(fact) ? probability : 1 - probability;
                if (confirmed.contains(fact)) {
                    chance *= trueOnes.contains(fact) ? accuracy : 1 - accuracy;
                }
            }
            sum += allTrue && trueOnes.size() < facts.size() ? 0 : chance;
        }
        return sum;
    }

    private static Set<FactId> subset(List<FactId> facts, int bits) {
        Set<FactId> subset = new HashSet<>();
        IntStream.range(0, facts.size()).filter(i -> (bits >> i & 1) == 1).forEach(i -> subset.add(facts.get(i)));
        return subset;
    }

    private static FactId fact(int i) {
        return FactId.standing(FactKind.HOURS, "museum " + i);
    }
}

package com.surefoot.reliability.element;

import static com.surefoot.reliability.element.Facts.fact;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.surefoot.evidence.FactKind;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class CompositionTest {

    private static final long SEED = 20261126;

    @Test
    void shocksAreMultipliedAndWithinOneTheLeastSureDecides() {
        // given
        List<JudgedFact> facts = List.of(
                fact(FactKind.PLACE, "louvre", 0.9, "place:louvre"),
                fact(FactKind.HOURS, "louvre", 0.8, "place:louvre"),
                fact(FactKind.JOURNEY, "way", 0.95, "journey:way"));

        // then
        assertThat(new Composition().with(facts).product()).isEqualTo(0.8 * 0.95, within(1e-12));
        assertThat(new Composition().with(facts).bound()).isEqualTo(1 - 0.1 - 0.2 - 0.05, within(1e-12));
        assertThat(new Composition().with(facts).associated()).isEqualTo(0.9 * 0.8 * 0.95, within(1e-12));
    }

    @Test
    void latenessesOfOneRideAreNested() {
        // given
        List<JudgedFact> facts = List.of(
                fact(FactKind.ARRIVAL, "G2", 0.9, "ride:G2"),
                fact(FactKind.ARRIVAL, "G2", 0.7, "ride:G2"),
                fact(FactKind.ARRIVAL, "G4", 0.8, "ride:G4"));

        // then
        assertThat(new Composition().with(facts).bound()).isEqualTo(1 - 0.3 - 0.2, within(1e-12));
        assertThat(new Composition().with(facts).associated()).isEqualTo(0.7 * 0.8, within(1e-12));
        assertThat(new Composition().with(facts).product()).isEqualTo(0.7 * 0.8, within(1e-12));
    }

    @Test
    void theBoundIsNeverBelowNothing() {
        // given
        List<JudgedFact> facts = List.of(fact(FactKind.PLACE, "a", 0.2, "a"), fact(FactKind.PLACE, "b", 0.3, "b"));

        // then
        assertThat(new Composition().with(facts).bound()).isZero();
    }

    @Test
    void theBoundHoldsHoweverFactsHangTogether() {
        // given: facts that fail by one common cause, by causes of their own, or one only where no other does
        System.out.println("seed " + SEED);
        SplittableRandom random = new SplittableRandom(SEED);
        double[] sure = {0.95, 0.9, 0.97};
        List<JudgedFact> facts = List.of(
                fact(FactKind.PLACE, "a", sure[0], "a"),
                fact(FactKind.PLACE, "b", sure[1], "b"),
                fact(FactKind.PLACE, "c", sure[2], "c"));
        double bound = new Composition().with(facts).bound();

        // then
        assertThat(share(random, sure, 0)).isGreaterThanOrEqualTo(bound - 0.005);
        assertThat(share(random, sure, 1)).isGreaterThanOrEqualTo(bound - 0.005);
        assertThat(share(random, sure, 2)).isEqualTo(bound, within(0.005));
    }

    private static double share(SplittableRandom random, double[] sure, int manner) {
        int draws = 100_000;
        int held = 0;
        for (int draw = 0; draw < draws; draw++) {
            double common = random.nextDouble();
            double failed = 0;
            boolean all = true;
            for (double one : sure) {
                double own = manner == 1 ? random.nextDouble() : common;
                double from = manner == 2 ? failed : 0;
                all &= !(own >= from && own < from + 1 - one);
                failed += 1 - one;
            }
            held += all ? 1 : 0;
        }
        return held / (double) draws;
    }
}

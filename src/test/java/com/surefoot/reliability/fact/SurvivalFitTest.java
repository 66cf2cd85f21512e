package com.surefoot.reliability.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import com.surefoot.evidence.FactKind;
import com.surefoot.reliability.fact.Survival.Ageing;
import com.surefoot.reliability.fact.Survival.ByLeadTime;
import com.surefoot.reliability.fact.Survival.ByLeadTime.Step;
import com.surefoot.reliability.fact.Survival.Reverting;
import com.surefoot.reliability.fact.Survival.Steady;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** How values last is found again by looks at values that last so. */
class SurvivalFitTest {

    private static final double NO_DAY = Double.POSITIVE_INFINITY;
    private static final Survival PRICES =
            new ByLeadTime(List.of(new Step(0.1, 20), new Step(0.5, 5), new Step(NO_DAY, 1)));

    @Test
    void steadyChangesAreTakenForSteady() {
        // when
        Survival fitted = fit(new Steady(1), gaps(new Steady(0.5), 5_000, NO_DAY));

        // then
        assertThat(fitted).isInstanceOfSatisfying(Steady.class, steady -> assertThat(steady.changes())
                .isEqualTo(0.5, within(0.05)));
    }

    @Test
    void valuesThatComeBackAreTakenForSuch() {
        // given: gone after half a year, back after a quarter
        Survival truth = new Reverting(2, 4);

        // then
        assertThat(fit(new Steady(1), gaps(truth, 20_000, NO_DAY)))
                .isInstanceOf(Reverting.class)
                .satisfies(fitted -> {
                    assertThat(fitted.holds(10, NO_DAY)).isEqualTo(2 / 3.0, within(0.05));
                    assertAlike(fitted, truth, 0.03);
                });
    }

    @Test
    void valuesThatSettleAreTakenForSuch() {
        // given: most that changes, changes early
        Survival truth = new Ageing(0.5, 1);

        // then
        assertThat(fit(new Steady(1), gaps(truth, 20_000, NO_DAY)))
                .isInstanceOf(Ageing.class)
                .satisfies(fitted -> {
                    assertAlike(fitted, truth, 0.03);
                });
    }

    @Test
    void pricesChangeByLeadTime() {
        // given: looks a day apart, at any time within a year of the day
        Random random = new Random(4);
        List<Gap> gaps = new ArrayList<>();
        for (int i = 0; i < 60_000; i++) {
            double lead = random.nextDouble();
            gaps.add(new Gap(0.003, lead, random.nextDouble() > PRICES.holds(0.003, lead)));
        }
        Survival prior = new ByLeadTime(List.of(new Step(0.1, 50), new Step(0.5, 50), new Step(NO_DAY, 50)));

        // then
        Survival fitted = fit(prior, gaps);
        assertThat(fitted.holds(0.05, 0.08)).isEqualTo(PRICES.holds(0.05, 0.08), within(0.03));
        assertThat(fitted.holds(0.2, 0.4)).isEqualTo(PRICES.holds(0.2, 0.4), within(0.03));
        assertThat(fitted.holds(0.2, 0.9)).isEqualTo(PRICES.holds(0.2, 0.9), within(0.03));
    }

    @Test
    void leadTimesAddUpAcrossTheirSteps() {
        // then: 0.05 at 20, 0.4 at 5, 0.55 at 1
        assertThat(PRICES.holds(1, 1.05)).isEqualTo(Math.exp(-(0.05 * 20 + 0.4 * 5 + 0.55)), within(1e-12));
        assertThat(PRICES.holds(1, 0.5))
                .as("and on after the day")
                .isEqualTo(Math.exp(-(0.6 * 20 + 0.4 * 5)), within(1e-12));
        assertThat(PRICES.holds(1, -1)).isEqualTo(Math.exp(-20), within(1e-12));
        assertThat(PRICES.holds(1, NO_DAY)).isEqualTo(Math.exp(-20), within(1e-12));
        assertThat(PRICES.holds(0, 0.3)).isEqualTo(1);
    }

    @Test
    void whereLittleWasSeenAFormStaysAsItWasThought() {
        // given
        List<Gap> few = gaps(new Ageing(0.5, 1), 100, NO_DAY);

        // then
        assertThat(fit(new Steady(1), few)).isInstanceOf(Steady.class);
        assertThat(fit(new Reverting(1, 2), few)).isEqualTo(new Reverting(1, 2));
        assertThat(fit(new Reverting(1, 2), gaps(new Steady(1), 20_000, NO_DAY)))
                .isInstanceOf(Steady.class);
    }

    @Test
    void whatCannotBeIsRefused() {
        assertThatThrownBy(() -> new Steady(0)).hasMessageContaining("Maybe");
        assertThatThrownBy(() -> new Ageing(-1, 1)).hasMessageContaining("Maybe");
        assertThatThrownBy(() -> new Reverting(1, Double.NaN)).hasMessageContaining("Maybe");
        assertThatThrownBy(() -> new ByLeadTime(List.of(new Step(1, 1)))).hasMessageContaining("Maybe");
        assertThatThrownBy(() -> new ByLeadTime(List.of())).hasMessageContaining("Maybe");
    }

    private static void assertAlike(Survival fitted, Survival truth, double tolerance) {
        for (double years : new double[] {0.05, 0.2, 0.5, 1, 2}) {
            assertThat(fitted.holds(years, NO_DAY))
                    .as(years + " years")
                    .isEqualTo(truth.holds(years, NO_DAY), within(tolerance));
        }
    }

    private static Survival fit(Survival prior, List<Gap> gaps) {
        return SurvivalFit.fit(Seen.priors(FactKind.HOURS, 9, 0.9, prior).of(FactKind.HOURS), gaps);
    }

    private static List<Gap> gaps(Survival truth, int count, double lead) {
        Random random = new Random(3);
        List<Gap> gaps = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            double years = 0.02 + 2 * random.nextDouble();
            gaps.add(new Gap(years, lead, random.nextDouble() > truth.holds(years, lead)));
        }
        return gaps;
    }
}

package com.surefoot.reliability.fact;

import static com.surefoot.reliability.fact.Seen.HOURS;
import static com.surefoot.reliability.fact.Seen.NOW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.surefoot.evidence.FactId;
import com.surefoot.evidence.FactKind;
import com.surefoot.evidence.Observation;
import com.surefoot.evidence.Observation.Manner;
import com.surefoot.reliability.fact.Survival.Steady;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** What is believed is what Bayes' rule says when all that may have happened is gone through, in worlds small enough. */
class BeliefPropertiesTest {

    private static final int WRONG_VALUES = 2;
    private static final double CHANGES = 0.7;

    /** Who spoke: one of three values, an accuracy in tenths, so many tenths of a year after the one before. */
    record Spoke(int value, int accuracy, int later) {}

    /** Of opening hours nothing is said to be gone; of a place, half of all changes end there. */
    private static FactId fact(boolean canGo) {
        return canGo ? new FactId(FactKind.PLACE, "museum", "any") : HOURS;
    }

    private static String value(boolean canGo, int place) {
        return canGo && place == 1 ? FactKind.CLOSED_FOR_GOOD : "value " + place;
    }

    /** How likely a value is drawn, among all. */
    private static double drawn(boolean canGo, int value) {
        double share = value == 1 ? 0.5 : 0.25;
        return canGo ? share : 1 / 3.0;
    }

    @Property(tries = 600)
    void beliefIsBayesRule(
            @ForAll boolean canGo,
            @ForAll @Size(min = 1, max = 5) List<@IntRange(min = 0, max = 2) Integer> values,
            @ForAll @Size(5) List<@IntRange(min = 4, max = 9) Integer> accuracies,
            @ForAll @Size(5) List<@IntRange(min = 0, max = 15) Integer> gaps) {
        // given
        List<Spoke> spoken = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            spoken.add(new Spoke(values.get(i), accuracies.get(i), gaps.get(i)));
        }

        // when
        double judged = judge(canGo, spoken);

        // then
        double[] joint = new double[WRONG_VALUES + 1];
        for (int value = 0; value <= WRONG_VALUES; value++) {
            goThrough(canGo, spoken, 0, value, 1 / (WRONG_VALUES + 1.0), joint);
        }
        assertThat(judged).isEqualTo(joint[0] / (joint[0] + joint[1] + joint[2]), within(1e-9));
    }

    /** Adds the chance of every course of the true value, with all that was spoken, to where it ends. */
    private static void goThrough(
            boolean canGo, List<Spoke> spoken, int next, int truth, double chance, double[] ends) {
        if (next == spoken.size()) {
            ends[truth] += chance;
            return;
        }
        Spoke spoke = spoken.get(next);
        double accuracy = spoke.accuracy() / 10.0;
        double said = chance * (spoke.value() == truth ? accuracy : (1 - accuracy) / WRONG_VALUES);
        double holds = Math.exp(-CHANGES * spoke.later() / 10.0);
        for (int value = 0; value <= WRONG_VALUES; value++) {
            double becomes = (1 - holds) * drawn(canGo, value) / (1 - drawn(canGo, truth));
            goThrough(canGo, spoken, next + 1, value, said * (value == truth ? holds : becomes), ends);
        }
    }

    private static double judge(boolean canGo, List<Spoke> spoken) {
        FactId fact = fact(canGo);
        Map<Witness, Accuracy> known = new HashMap<>();
        List<Observation> seen = new ArrayList<>();
        double ago = spoken.stream().mapToInt(Spoke::later).sum() / 10.0;
        for (Spoke spoke : spoken) {
            String source = "source " + seen.size();
            known.put(new Witness(source, fact.kind(), Manner.LISTED), Accuracy.about(spoke.accuracy() / 10.0, 1));
            // Nanoseconds keep them in order, and are worth nothing
            seen.add(Seen.of(
                    fact,
                    source,
                    Manner.LISTED,
                    NOW.minus(Seen.years(ago)).plusNanos(seen.size()),
                    value(canGo, spoke.value())));
            ago -= spoke.later() / 10.0;
        }
        FactPriors priors = Seen.priors(fact.kind(), WRONG_VALUES, 0.9, new Steady(CHANGES));
        FactModel model = new FactModel(priors, known, Map.of(), Copying.none());
        return model.judge(fact, "value 0", seen, NOW.plusMillis(1), NOW.plusMillis(1))
                .probability();
    }
}

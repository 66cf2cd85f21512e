package com.surefoot.reliability.fact;

import static com.surefoot.reliability.fact.Seen.NOW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import com.surefoot.evidence.Claim;
import com.surefoot.evidence.FactId;
import com.surefoot.evidence.FactKind;
import com.surefoot.evidence.Observation;
import com.surefoot.evidence.Observation.Manner;
import com.surefoot.evidence.Outcome;
import com.surefoot.evidence.Outcome.KnownBy;
import com.surefoot.reliability.fact.Survival.Steady;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Who is right how often, who copies, and how long values last, is found again by what came true. */
class FactLearnerTest {

    private static final FactPriors PRIORS = Seen.priors(FactKind.HOURS, 9, 0.85, new Steady(0.3));
    private static final FactLearner LEARNER = new FactLearner(PRIORS, Copying.none());

    private final Random random = new Random(11);
    private final List<Outcome> outcomes = new ArrayList<>();
    private final Map<FactId, List<Observation>> histories = new HashMap<>();

    @Test
    void accuraciesComeOutAndWhoeverHasFewOutcomesIsLikeTheOthers() {
        // given: two good sources and two bad ones, and a fifth with three outcomes that were all wrong
        for (int i = 0; i < 2_000; i++) {
            see(i, true, say("best", 0.97), say("good", 0.93), say("bad", 0.8), say("worse", 0.75));
        }
        for (int i = 2_000; i < 2_003; i++) {
            see(i, true, say("new", 0));
        }

        // when
        FactModel model = LEARNER.learn(outcomes, histories);

        // then
        assertThat(mean(model, "best")).isEqualTo(0.97, within(0.01));
        assertThat(mean(model, "good")).isEqualTo(0.93, within(0.015));
        assertThat(mean(model, "bad")).isEqualTo(0.8, within(0.025));
        assertThat(mean(model, "worse")).isEqualTo(0.75, within(0.025));
        assertThat(mean(model, "new")).isBetween(0.5, 0.85);
        assertThat(mean(model, "unheard of")).isBetween(0.8, 0.92);
    }

    @Test
    void whoIsAsGoodAsTheOthersIsShrunkTowardsThemTheMoreTheyAreAlike() {
        // given: six sources of one accuracy, with fifty outcomes each
        for (int i = 0; i < 300; i++) {
            see(i, true, say("source " + i % 6, 0.9));
        }

        // when
        FactModel model = LEARNER.learn(outcomes, histories);

        // then: nearer to one another than their own shares are
        double spread = 0;
        for (int i = 0; i < 6; i++) {
            spread += Math.pow(mean(model, "source " + i) - 0.9, 2) / 6;
        }
        assertThat(Math.sqrt(spread)).isLessThan(0.6 * Math.sqrt(0.9 * 0.1 / 50) + 0.01);
    }

    @Test
    void aSourceIsNotToBlameForWhatChangedSince() {
        // given: one that is nearly always right when it speaks, days to two years before, of values that change
        for (int i = 0; i < 3_000; i++) {
            FactId fact = FactId.standing(FactKind.HOURS, "place " + i);
            double ago = 0.01 + 2 * random.nextDouble();
            boolean lasted = random.nextDouble() < 0.98 * Math.exp(-0.4 * ago);
            histories.put(fact, List.of(Seen.of(fact, "old guide", ago, "9-17")));
            outcomes.add(Seen.outcome("o" + i, fact, "old guide", "9-17", lasted, NOW));
        }

        // when: a third of all it said turned out wrong
        FactModel model = LEARNER.learn(outcomes, histories);

        // then
        assertThat(mean(model, "old guide")).isEqualTo(0.98, within(0.03));
        assertThat(model.survival(FactKind.HOURS).holds(1, 0)).isEqualTo(Math.exp(-0.4), within(0.05));
    }

    @Test
    void changeRatesAreLearnedByKind() {
        // given: looks every other month at values that last a year and a quarter
        for (int i = 0; i < 400; i++) {
            FactId fact = FactId.standing(FactKind.HOURS, "place " + i);
            List<Observation> history = new ArrayList<>();
            int version = 0;
            for (int look = 12; look >= 0; look--) {
                history.add(Seen.of(fact, "guide", look / 6.0, "version " + version));
                version += random.nextDouble() < 1 - Math.exp(-0.8 / 6) ? 1 : 0;
            }
            histories.put(fact, history);
        }

        // then
        assertThat(LEARNER.learn(List.of(), histories).survival(FactKind.HOURS).holds(1, 0))
                .isEqualTo(Math.exp(-0.8), within(0.03));
    }

    @Test
    void whoSharesErrorsCopiesAndWhoIsRightAlikeDoesNot() {
        // given: a copy takes nine in ten values from the guide; the map is as good by itself
        for (int i = 0; i < 1_000; i++) {
            Said guide = say("guide", 0.9);
            Said copy = random.nextDouble() < 0.9 ? new Said("copy", guide.value()) : say("copy", 0.9);
            see(i, true, guide, copy, say("map", 0.9));
        }

        // when
        Copying copying = LEARNER.learn(outcomes, histories).copying();

        // then
        assertThat(copying.share("copy", "guide"))
                .isEqualTo(copying.share("guide", "copy"))
                .isGreaterThan(0.75);
        assertThat(copying.share("map", "guide")).isLessThan(0.02);
        assertThat(copying.share("map", "copy")).isLessThan(0.02);
    }

    @Test
    void whoIsKnownToCopyStaysSo() {
        // given
        Copying known = Copying.none().with("guide", "mirror", 1);
        see(0, true, say("guide", 1), say("mirror", 0));

        // then
        assertThat(new FactLearner(PRIORS, known)
                        .learn(outcomes, histories)
                        .copying()
                        .share("mirror", "guide"))
                .isEqualTo(1);
    }

    @Test
    void everythingFollowsWhenAnOutcomeIsTakenBack() {
        // given
        for (int i = 0; i < 50; i++) {
            see(i, true, say("guide", 0.9), say("map", 0.8));
        }
        FactModel before = LEARNER.learn(outcomes, histories);
        see(50, true, new Said("guide", "wrong"), new Said("map", "true"));

        // when: learned with it, and again with what is listed after it was taken back
        FactModel with = LEARNER.learn(outcomes, histories);
        FactModel after = LEARNER.learn(outcomes.subList(0, 50), histories);

        // then
        assertThat(mean(with, "guide")).isLessThan(mean(before, "guide"));
        assertThat(after).isEqualTo(before);
    }

    @Test
    void theHundredthWhoFindsTheSameThingAddsNothing() {
        // given
        FactId fact = FactId.standing(FactKind.HOURS, "place");
        histories.put(fact, List.of(Seen.of(fact, "guide", 0.1, "9-17")));
        outcomes.add(Seen.outcome("first", fact, "guide", "9-17", false, NOW));
        double once = mean(LEARNER.learn(outcomes, histories), "guide");

        // when
        for (int i = 0; i < 100; i++) {
            outcomes.add(Seen.outcome("again " + i, fact, "guide", "9-17", false, NOW.plus(Duration.ofHours(i))));
        }

        // then
        assertThat(mean(LEARNER.learn(outcomes, histories), "guide")).isEqualTo(once);
    }

    @Test
    void aClaimWithoutARecordCountsForItsSourceAndOneOfAnElementForNobody() {
        // given
        FactId fact = FactId.standing(FactKind.HOURS, "place");
        outcomes.add(Seen.outcome("fact", fact, "guide", "9-17", false, NOW));
        outcomes.add(new Outcome("trip", new Claim.OfItinerary("answer"), false, KnownBy.HOST, "host", NOW, "cluster"));

        // when
        FactModel model = LEARNER.learn(outcomes, Map.of());

        // then
        assertThat(model.accuracies().keySet()).containsExactly(new Witness("guide", FactKind.HOURS, Manner.LISTED));
        assertThat(mean(model, "guide")).isLessThan(0.85);
    }

    @Test
    void thatAClaimIsWrongDoesNotSayThatAnotherIsRight() {
        // given: the map had another value, which may be wrong too
        FactId fact = FactId.standing(FactKind.HOURS, "place");
        histories.put(fact, List.of(Seen.of(fact, "guide", 0, "9-17"), Seen.of(fact, "map", 0, "10-18")));
        outcomes.add(Seen.outcome("fact", fact, "guide", "9-17", false, NOW));

        // then
        assertThat(LEARNER.learn(outcomes, histories).accuracies().keySet())
                .extracting(Witness::source)
                .containsExactly("guide");
    }

    @Test
    void howManyOfTheChangesAreTheEndIsLearned() {
        // given: a register that was looked at twice, of forty places that changed thirty were renamed
        Map<FactId, List<Observation>> histories = new HashMap<>();
        for (int i = 0; i < 40; i++) {
            FactId place = FactId.standing(FactKind.PLACE, "place " + i);
            histories.put(
                    place,
                    List.of(
                            Seen.of(place, "register", 1, "Old Inn"),
                            Seen.of(place, "register", 0.1, i < 30 ? "New Inn" : FactKind.CLOSED_FOR_GOOD)));
        }

        // when
        FactModel learned = new FactLearner(FactPriors.usual(), Copying.none()).learn(List.of(), histories);

        // then
        assertThat(learned.priors().of(FactKind.PLACE).gone()).isEqualTo((0.5 * 2 + 10) / 42, within(1e-12));
        assertThat(learned.priors().of(FactKind.RIDE).gone()).isEqualTo(0.5);
    }

    @Test
    void whatCannotBeIsRefused() {
        assertThatThrownBy(() -> new Accuracy(0, 1)).hasMessageContaining("Maybe");
        assertThatThrownBy(() -> Copying.none().with("one", "one", 1)).hasMessageContaining("Maybe");
        assertThatThrownBy(() -> Copying.none().with("one", "other", 1.5)).hasMessageContaining("Maybe");
        assertThatThrownBy(() -> new FactPriors(Map.of())).hasMessageContaining("Maybe");
        assertThatThrownBy(() -> new KindPrior(0, Map.of(), new Steady(1), 0, 1))
                .hasMessageContaining("Maybe");
    }

    private record Said(String source, String value) {}

    private Said say(String source, double accuracy) {
        return new Said(source, random.nextDouble() < accuracy ? "true" : "wrong " + random.nextInt(9));
    }

    /** Sources speak of a fact a minute before its truth comes out. */
    private void see(int fact, boolean known, Said... said) {
        FactId id = FactId.standing(FactKind.HOURS, "place " + fact);
        List<Observation> seen = new ArrayList<>();
        for (Said each : said) {
            seen.add(Seen.of(id, each.source(), Manner.LISTED, NOW.minusSeconds(60), each.value()));
        }
        histories.put(id, seen);
        outcomes.add(Seen.outcome("outcome " + fact, id, said[0].source(), "true", known, NOW));
    }

    private static double mean(FactModel model, String source) {
        return model.accuracy(new Witness(source, FactKind.HOURS, Manner.LISTED))
                .mean();
    }
}

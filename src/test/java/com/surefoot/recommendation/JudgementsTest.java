package com.surefoot.recommendation;

import static org.assertj.core.api.Assertions.assertThat;

import com.surefoot.evidence.Exposure;
import com.surefoot.fixtures.SmallAssessor;
import com.surefoot.fixtures.SmallSupply;
import com.surefoot.fixtures.SmallWorld;
import com.surefoot.planning.TripPlanner;
import com.surefoot.planning.api.PlanningLimits;
import com.surefoot.recommendation.Recommendation.Recommended;
import com.surefoot.reliability.element.ScoredElement;
import com.surefoot.reliability.gate.Suppression;
import com.surefoot.reliability.gate.Verdict;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class JudgementsTest {

    private final Assessment shown = planned();
    private final ScoredElement one = shown.scored().elements().get(0);
    private final ScoredElement other = shown.scored().elements().get(1);

    @Test
    void whatIsShownIsKeptAsShown() {
        assertThat(exposures(shown).values()).containsOnly(Exposure.SHOWN);
    }

    @Test
    void whatIsWithheldForItsConfidenceIsKeptSoAndWithItTheWholeOfWhichNobodySawTheRest() {
        // when
        Map<String, Exposure> kept = exposures(with(Map.of(one, unsure(one))));

        // then
        assertThat(kept).containsEntry(id(one), Exposure.UNSURE);
        assertThat(kept).containsEntry(id(other), Exposure.UNSEEN);
        assertThat(kept).containsEntry("", Exposure.UNSURE);
    }

    @Test
    void whatIsWithheldWhateverItsConfidenceIsKeptSoAndWithItTheWhole() {
        // when
        Map<String, Exposure> kept = exposures(with(Map.of(one, unproven(one))));

        // then
        assertThat(kept).containsEntry(id(one), Exposure.UNPROVEN);
        assertThat(kept).containsEntry(id(other), Exposure.UNSEEN);
        assertThat(kept).containsEntry("", Exposure.UNPROVEN);
    }

    @Test
    void aTripIsWithheldForItsConfidenceIfAnythingInItIs() {
        // when
        Map<String, Exposure> kept = exposures(with(Map.of(one, unproven(one), other, unsure(other))));

        // then
        assertThat(kept).containsEntry(id(one), Exposure.UNPROVEN);
        assertThat(kept).containsEntry(id(other), Exposure.UNSURE);
        assertThat(kept).containsEntry("", Exposure.UNSURE);
    }

    /** A trip without a promise. */
    private static Assessment planned() {
        TripPlanner planner = new TripPlanner(new PlanningLimits(7, 12, 6, Duration.ofSeconds(20)));
        Recommendation trip = new TripRecommender(SmallSupply.create(), planner, SmallAssessor.create())
                .recommend(SmallWorld.brief(SmallWorld.FRIDAY, SmallWorld.SUNDAY));
        return ((Recommended) trip).candidates().get(0).assessment();
    }

    private static Verdict.Withheld unsure(ScoredElement element) {
        return new Verdict.Withheld(
                Suppression.NOT_SURE_ENOUGH, Optional.of(0.99), element.weakest(), Optional.empty());
    }

    private static Verdict.Withheld unproven(ScoredElement element) {
        return new Verdict.Withheld(Suppression.NOT_CERTIFIED, Optional.empty(), element.weakest(), Optional.empty());
    }

    private static String id(ScoredElement element) {
        return element.element().id();
    }

    private static Map<String, Exposure> exposures(Assessment assessment) {
        Map<String, Exposure> exposures = new HashMap<>();
        Judgements.of(assessment).forEach(kept -> exposures.put(kept.element(), kept.exposure()));
        return exposures;
    }

    private Assessment with(Map<ScoredElement, Verdict> verdicts) {
        Map<String, Verdict> all = new HashMap<>(shown.verdicts());
        verdicts.forEach((element, verdict) -> all.put(id(element), verdict));
        return new Assessment(shown.scored(), all, Optional.of(95), false, shown.at());
    }
}

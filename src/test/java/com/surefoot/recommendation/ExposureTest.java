package com.surefoot.recommendation;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.surefoot.evidence.ElementKind;
import com.surefoot.evidence.Exposure;
import com.surefoot.evidence.FactId;
import com.surefoot.evidence.FactKind;
import com.surefoot.evidence.Judgement;
import com.surefoot.evidence.Observation;
import com.surefoot.evidence.Observation.Manner;
import com.surefoot.fixtures.MemoryEvidence;
import com.surefoot.fixtures.SmallAssessor;
import com.surefoot.fixtures.SmallSupply;
import com.surefoot.fixtures.SmallWorld;
import com.surefoot.itinerary.Reliability;
import com.surefoot.itinerary.TripBrief;
import com.surefoot.planning.TripPlanner;
import com.surefoot.planning.api.Planner;
import com.surefoot.planning.api.PlanningLimits;
import com.surefoot.recommendation.Recommendation.Recommended;
import com.surefoot.recommendation.Recommendation.Refused;
import com.surefoot.reliability.certificate.Certificate.Issued;
import com.surefoot.reliability.certificate.Promise;
import com.surefoot.reliability.certificate.Tally;
import com.surefoot.reliability.element.JudgedFact;
import com.surefoot.reliability.element.Reliance;
import com.surefoot.reliability.gate.Standing;
import com.surefoot.reliability.gate.Standings;
import com.surefoot.reliability.gate.Standings.Line;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * What the log of judgements says of who saw what. Everything about places was looked into, so that what is unsure are the
 * first sights after a ride that may be late: from {@link #BELOW_ALL_BUT_A_FEW} on, more time after it is enough, and from
 * {@link #ABOVE_THEM_WHATEVER_THE_TIME} on, nothing is.
 */
class ExposureTest {

    private static final double BELOW_ALL_BUT_A_FEW = 0.8;
    private static final double ABOVE_THEM_WHATEVER_THE_TIME = 0.88;
    private static final double ABOVE_MOST = 0.9;

    private static final Planner PLANNER = new TripPlanner(new PlanningLimits(7, 12, 6, Duration.ofSeconds(20)));
    private static final TripBrief BRIEF = SmallWorld.brief(SmallWorld.FRIDAY, SmallWorld.FRIDAY.plusDays(3));

    private final MemoryEvidence evidence = lookedInto();

    @Test
    void whatIsShownAtOnceIsKeptAsShownAndNothingElse() {
        // when
        Candidate trip = shown(0.5);

        // then
        assertThat(evidence.listJudgements()).isNotEmpty().allSatisfy(kept -> {
            assertThat(kept.recommendation()).isEqualTo(trip.id());
            assertThat(kept.exposure()).isEqualTo(Exposure.SHOWN);
        });
    }

    @Test
    void whatWasWithheldIsKeptSoThoughItIsShownOnceMoreTimeIsKeptFree() {
        // when
        Candidate trip = shown(BELOW_ALL_BUT_A_FEW);

        // then
        Set<String> withheld = elements(Exposure.UNSURE);
        assertThat(elements(Exposure.SHOWN)).containsAnyElementsOf(withheld);
        assertThat(withheld).isEqualTo(ids(trip.withheld()));
        assertThat(of(trip.id()).values())
                .as("all of the trip that is shown was seen")
                .containsOnly(Exposure.SHOWN);
    }

    @Test
    void theTripThatWasTurnedDownIsKeptAsWithheldAsAWhole() {
        // when
        Candidate trip = shown(BELOW_ALL_BUT_A_FEW);

        // then
        assertThat(evidence.listJudgements())
                .filteredOn(kept -> kept.kind() == ElementKind.ITINERARY)
                .extracting(kept -> kept.exposure() + (kept.recommendation().equals(trip.id()) ? " in the end" : ""))
                .containsExactly("UNSURE", "SHOWN in the end");
        assertThat(trip.withheld()).isNotEmpty().allSatisfy(one -> assertThat(of(one.trip()))
                .containsEntry(one.element().element().id(), Exposure.UNSURE)
                .containsEntry("", Exposure.UNSURE));
    }

    @Test
    void whatPassedIsNotShownWhereTheTripAsAWholeIsRefused() {
        // when
        Refused refused = refused(ABOVE_THEM_WHATEVER_THE_TIME);

        // then
        assertThat(elements(Exposure.UNSURE)).isEqualTo(ids(refused.withheld()));
        assertThat(elements(Exposure.UNSEEN)).isNotEmpty().doesNotContainAnyElementsOf(elements(Exposure.UNSURE));
        assertThat(evidence.listJudgements())
                .extracting(Judgement::exposure)
                .containsOnly(Exposure.UNSURE, Exposure.UNSEEN);
    }

    @Test
    void whatNobodySawIsNotTakenForWithheldForItsConfidence() {
        // when
        refused(ABOVE_THEM_WHATEVER_THE_TIME);

        // then: rides and the room passed
        assertThat(evidence.findSurestWithheld(ElementKind.RIDE, Instant.EPOCH)).isEmpty();
        assertThat(evidence.findSurestWithheld(ElementKind.STAY, Instant.EPOCH)).isEmpty();
        assertThat(evidence.findSurestWithheld(ElementKind.VISIT, Instant.EPOCH))
                .isPresent();
    }

    @Test
    void whatPassesForOneTargetAndDoesNotForAnotherIsKeptAsBoth() {
        // given
        refused(ABOVE_THEM_WHATEVER_THE_TIME);
        Set<String> passed = elements(Exposure.UNSEEN);

        // when
        refused(ABOVE_MOST);

        // then
        assertThat(elements(Exposure.UNSEEN)).isEqualTo(passed);
        assertThat(elements(Exposure.UNSURE)).containsAnyElementsOf(passed);
    }

    private Candidate shown(double provenFrom) {
        return ((Recommended) recommend(evidence, promising(provenFrom), BRIEF.withReliability(Reliability.of(80))))
                .candidates()
                .get(0);
    }

    private Refused refused(double provenFrom) {
        return (Refused) recommend(evidence, promising(provenFrom), BRIEF.withReliability(Reliability.of(80)));
    }

    private static Recommendation recommend(MemoryEvidence evidence, Standings standings, TripBrief brief) {
        return new TripRecommender(SmallSupply.create(), PLANNER, SmallAssessor.create(evidence, standings))
                .recommend(brief);
    }

    private static Standings promising(double threshold) {
        return new Standings(Stream.of(ElementKind.RIDE, ElementKind.STAY, ElementKind.VISIT, ElementKind.MEAL)
                .collect(toMap(
                        kind -> new Line(kind, SmallWorld.SOURCE.id(), 80),
                        kind -> new Standing(
                                new Issued(Promise.of(80), threshold, new Tally(1_000, 0, 1), 0.003),
                                Optional.empty(),
                                1,
                                0))));
    }

    /** Somebody has just seen all that the trip rests on that is planned without a promise. */
    private static MemoryEvidence lookedInto() {
        Recommended planned = (Recommended) recommend(SmallAssessor.evidence(), Standings.NONE, BRIEF);
        MemoryEvidence evidence = SmallAssessor.evidence();
        planned.candidates().get(0).assessment().scored().elements().stream()
                .flatMap(element -> element.facts().stream())
                .map(JudgedFact::reliance)
                .filter(fact -> !fact.fact().kind().isDecidedByTime())
                .map(ExposureTest::verified)
                .distinct()
                .forEach(seen -> evidence.append(List.of(seen)));
        return evidence;
    }

    private static Observation verified(Reliance fact) {
        boolean hours = fact.fact().kind() == FactKind.HOURS;
        FactId id = hours ? FactId.standing(FactKind.HOURS, fact.fact().subject()) : fact.fact();
        String value = hours ? "24/7" : fact.value();
        Instant seen = SmallAssessor.NOW.minusSeconds(60);
        return new Observation(id, "checker:ann", Manner.VERIFIED, seen, Optional.empty(), value);
    }

    private Set<String> elements(Exposure exposure) {
        return evidence.listJudgements().stream()
                .filter(kept -> kept.exposure() == exposure && kept.kind() != ElementKind.ITINERARY)
                .map(Judgement::element)
                .collect(toSet());
    }

    private static Set<String> ids(Collection<Withheld> withheld) {
        return withheld.stream().map(one -> one.element().element().id()).collect(toSet());
    }

    private Map<String, Exposure> of(String trip) {
        return evidence.listJudgements().stream()
                .filter(kept -> kept.recommendation().equals(trip))
                .collect(toMap(Judgement::element, Judgement::exposure));
    }
}

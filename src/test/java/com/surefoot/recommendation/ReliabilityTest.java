package com.surefoot.recommendation;

import static com.surefoot.fixtures.SmallAssessor.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import com.surefoot.evidence.ElementKind;
import com.surefoot.evidence.Exposure;
import com.surefoot.evidence.FactId;
import com.surefoot.evidence.FactKind;
import com.surefoot.evidence.Judgement;
import com.surefoot.evidence.Observation;
import com.surefoot.evidence.Observation.Manner;
import com.surefoot.fixtures.MemoryDesk;
import com.surefoot.fixtures.MemoryEvidence;
import com.surefoot.fixtures.SmallAssessor;
import com.surefoot.fixtures.SmallSupply;
import com.surefoot.fixtures.SmallWorld;
import com.surefoot.itinerary.Reliability;
import com.surefoot.itinerary.TripBrief;
import com.surefoot.planning.TripPlanner;
import com.surefoot.planning.api.Planner;
import com.surefoot.planning.api.PlanningLimits;
import com.surefoot.recommendation.Recommendation.Reason;
import com.surefoot.recommendation.Recommendation.Recommended;
import com.surefoot.recommendation.Recommendation.Refused;
import com.surefoot.reliability.certificate.Certificate.Issued;
import com.surefoot.reliability.certificate.Promise;
import com.surefoot.reliability.certificate.Tally;
import com.surefoot.reliability.element.JudgedFact;
import com.surefoot.reliability.element.Reliance;
import com.surefoot.reliability.element.ScoredElement;
import com.surefoot.reliability.gate.Standing;
import com.surefoot.reliability.gate.Standings;
import com.surefoot.reliability.gate.Standings.Line;
import com.surefoot.reliability.gate.Suppression;
import com.surefoot.reliability.gate.Unlock;
import com.surefoot.reliability.gate.Verdict.Shown;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What is shown is as sure as was asked, and what is not is replaced or withheld with its reason. */
class ReliabilityTest {

    private static final Planner PLANNER = new TripPlanner(new PlanningLimits(7, 12, 6, Duration.ofSeconds(20)));
    private static final String SOURCE = SmallWorld.SOURCE.id();

    private final MemoryEvidence evidence = SmallAssessor.evidence();
    private final MemoryDesk desk = new MemoryDesk();

    @Test
    void everythingIsToldHowSureItIsWhereNothingIsPromised() {
        // when
        Candidate trip = recommended(brief(), Standings.NONE);

        // then
        Assessment assessment = trip.assessment();
        assertThat(assessment.scored().elements()).hasSizeGreaterThan(4).allSatisfy(element -> {
            assertThat(element.confidence()).isBetween(0.0, 1.0);
            assertThat(element.calibrated()).isFalse();
        });
        assertThat(assessment.scored().confidence()).isLessThan(least(assessment));
        assertThat(assessment.verdicts().values()).containsOnly(new Shown(false));
        assertThat(assessment.isCertified()).isFalse();
        assertThat(trip.withheld()).isEmpty();
    }

    @Test
    void whatIsThoughtOfATripIsKept() {
        // when
        Candidate trip = recommended(brief(), Standings.NONE);

        // then
        List<Judgement> kept = evidence.listJudgements();
        assertThat(kept).hasSize(trip.assessment().scored().elements().size() + 1);
        assertThat(kept).allSatisfy(one -> assertThat(one.recommendation()).isEqualTo(trip.id()));
        assertThat(kept.get(kept.size() - 1).kind()).isEqualTo(ElementKind.ITINERARY);
        assertThat(kept).extracting(Judgement::exposure).containsOnly(Exposure.SHOWN);
    }

    @Test
    void nothingIsShownUnderAPromiseThatNoOutcomesProve() {
        // when
        Recommendation answer = recommend(promising(95), Standings.NONE);

        // then
        assertThat(answer).isInstanceOfSatisfying(Refused.class, refused -> {
            assertThat(refused.reason()).isEqualTo(Reason.NOTHING_RELIABLE);
            assertThat(refused.withheld()).isNotEmpty().allSatisfy(one -> {
                assertThat(one.verdict().why()).isEqualTo(Suppression.NOT_CERTIFIED);
                assertThat(one.verdict().unlock()).contains(new Unlock.MoreOutcomes(59));
            });
            assertThat(refused.faults())
                    .allSatisfy(fault -> assertThat(fault.hint()).contains("59 more"));
        });
        assertThat(evidence.listJudgements()).extracting(Judgement::exposure).containsOnly(Exposure.UNPROVEN);
    }

    @Test
    void whatIsShownAfterItWasWithheldIsKeptAsShown() {
        // given
        recommend(promising(99), Standings.NONE);

        // when
        Candidate trip = recommended(brief(), Standings.NONE);

        // then
        assertThat(evidence.listJudgements())
                .filteredOn(one -> one.recommendation().equals(trip.id()))
                .hasSize(trip.assessment().scored().elements().size() + 1)
                .extracting(Judgement::exposure)
                .containsOnly(Exposure.SHOWN);
    }

    @Test
    void whatIsNotProvenIsShownAndMarkedWhereThatIsAskedFor() {
        // given
        Candidate before = recommended(brief(), Standings.NONE);
        before.assessment().scored().elements().stream()
                .flatMap(element -> element.facts().stream())
                .map(JudgedFact::reliance)
                .filter(fact ->
                        fact.fact().kind() != FactKind.ARRIVAL && fact.fact().kind() != FactKind.JOURNEY)
                .forEach(fact -> evidence.append(List.of(verified(fact))));

        // when
        Candidate trip = recommended(brief().withReliability(Reliability.of(80).withUncertified()), Standings.NONE);

        // then
        assertThat(trip.assessment().isCertified()).isFalse();
        assertThat(trip.assessment().scored().elements())
                .isNotEmpty()
                .allSatisfy(element -> assertThat(element.confidence()).isGreaterThanOrEqualTo(0.8));
        assertThat(trip.withheld())
                .allSatisfy(
                        withheld -> assertThat(withheld.element().confidence()).isLessThan(0.8));
    }

    private static Observation verified(Reliance fact) {
        boolean hours = fact.fact().kind() == FactKind.HOURS;
        FactId id = hours ? FactId.standing(FactKind.HOURS, fact.fact().subject()) : fact.fact();
        String value = hours ? "24/7" : fact.value();
        return new Observation(id, "checker:ann", Manner.VERIFIED, NOW.minusSeconds(60), Optional.empty(), value);
    }

    @Test
    void whatIsProvenIsCertified() {
        // when
        Candidate trip = recommended(promising(80), provenFrom(0.5));

        // then
        assertThat(trip.assessment().isCertified()).isTrue();
        assertThat(trip.assessment().proven())
                .as("whole trips are another promise")
                .isFalse();
    }

    @Test
    void aSightThatIsClosedAsSomebodySawIsReplaced() {
        // given
        Candidate before = recommended(brief(), Standings.NONE);
        ScoredElement visit = before.assessment().scored().elements().stream()
                .filter(element -> element.element().kind() == ElementKind.VISIT)
                .findFirst()
                .orElseThrow();
        String sight = visit.element().subject();
        evidence.append(List.of(new Observation(
                FactId.standing(FactKind.PLACE, sight),
                "checker:ann",
                Manner.VERIFIED,
                NOW.minusSeconds(60),
                Optional.empty(),
                "gone")));

        // when
        Candidate after = recommended(promising(80), provenFrom(0.5));

        // then
        assertThat(after.assessment().scored().elements())
                .noneMatch(element -> element.element().subject().equals(sight));
        assertThat(after.assessment().isCertified()).isTrue();
    }

    @Test
    void withoutAPromiseWhatIsLessSureIsLeftForWhatIsSurer() {
        // given
        Candidate before = recommended(brief(), Standings.NONE);
        String room = subject(before, ElementKind.STAY);
        evidence.append(List.of(new Observation(
                new FactId(
                        FactKind.RATE,
                        room,
                        brief().dates().first() + "/" + brief().dates().last()),
                "checker:ann",
                Manner.VERIFIED,
                NOW.minusSeconds(60),
                Optional.empty(),
                "sold out")));

        // when
        Candidate after = recommended(brief(), Standings.NONE);

        // then
        assertThat(subject(after, ElementKind.STAY)).isNotEqualTo(room);
    }

    @Test
    void aThresholdThatNothingReachesLeavesNothing() {
        // when
        Recommendation answer = recommend(promising(95), provenFrom(0.99999));

        // then
        assertThat(answer).isInstanceOfSatisfying(Refused.class, refused -> {
            assertThat(refused.reason()).isEqualTo(Reason.NOTHING_RELIABLE);
            assertThat(refused.faults()).isNotEmpty().allSatisfy(fault -> {
                assertThat(fault.pointer()).isEqualTo("/reliability/target");
                assertThat(fault.hint()).startsWith("Maybe");
            });
            assertThat(refused.withheld())
                    .allSatisfy(one -> assertThat(one.verdict().threshold()).contains(0.99999));
        });
        assertThat(desk.listAsked())
                .as("no check makes it that sure")
                .allSatisfy(question -> assertThat(question.gain()).isLessThan(0.01));
        assertThat(evidence.listJudgements()).extracting(Judgement::exposure).containsOnly(Exposure.UNSURE);
    }

    @Test
    void peopleAreAskedToLookIntoWhatWouldReleaseTheMost() {
        // when
        recommend(promising(80), provenFrom(0.85));

        // then
        assertThat(desk.listAsked()).isNotEmpty().allSatisfy(question -> {
            assertThat(question.fact().kind()).isNotIn(FactKind.ARRIVAL, FactKind.JOURNEY);
            assertThat(question.neededBy()).isAfter(NOW);
        });
        assertThat(desk.listAsked())
                .anySatisfy(question -> assertThat(question.gain()).isGreaterThan(0.01));
    }

    @Test
    void theSameBriefGetsTheSameTripAndName() {
        // when
        Candidate one = recommended(brief(), Standings.NONE);
        Candidate other = recommended(brief(), Standings.NONE);

        // then
        assertThat(other).isEqualTo(one);
        assertThat(other.id()).isEqualTo(one.id());
    }

    private static String subject(Candidate trip, ElementKind kind) {
        return trip.assessment().scored().elements().stream()
                .filter(element -> element.element().kind() == kind)
                .findFirst()
                .orElseThrow()
                .element()
                .subject();
    }

    private static double least(Assessment assessment) {
        return assessment.scored().elements().stream()
                .mapToDouble(ScoredElement::confidence)
                .min()
                .orElseThrow();
    }

    private static TripBrief brief() {
        return SmallWorld.brief(SmallWorld.FRIDAY, SmallWorld.SUNDAY);
    }

    private static TripBrief promising(int target) {
        return brief().withReliability(Reliability.of(target));
    }

    /** Outcomes prove all targets from this confidence on. */
    private static Standings provenFrom(double threshold) {
        Map<Line, Standing> lines = new HashMap<>();
        for (ElementKind kind : List.of(ElementKind.RIDE, ElementKind.STAY, ElementKind.VISIT, ElementKind.MEAL)) {
            for (int target : Reliability.TARGETS) {
                lines.put(
                        new Line(kind, SOURCE, target),
                        new Standing(
                                new Issued(Promise.of(target), threshold, new Tally(1_000, 0, 1), 0.003),
                                Optional.empty(),
                                1,
                                0));
            }
        }
        return new Standings(lines);
    }

    private Candidate recommended(TripBrief brief, Standings standings) {
        return ((Recommended) recommend(brief, standings)).candidates().get(0);
    }

    private Recommendation recommend(TripBrief brief, Standings standings) {
        return new TripRecommender(SmallSupply.create(), PLANNER, SmallAssessor.create(evidence, desk, standings))
                .recommend(brief);
    }
}

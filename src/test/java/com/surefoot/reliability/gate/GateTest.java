package com.surefoot.reliability.gate;

import static com.surefoot.reliability.element.Facts.element;
import static com.surefoot.reliability.element.Facts.fact;
import static org.assertj.core.api.Assertions.assertThat;

import com.surefoot.evidence.ElementKind;
import com.surefoot.evidence.FactKind;
import com.surefoot.evidence.Observation;
import com.surefoot.evidence.Observation.Manner;
import com.surefoot.itinerary.Reliability;
import com.surefoot.reliability.certificate.Certificate;
import com.surefoot.reliability.certificate.Certificate.Denied;
import com.surefoot.reliability.certificate.Certificate.Issued;
import com.surefoot.reliability.certificate.Promise;
import com.surefoot.reliability.certificate.Tally;
import com.surefoot.reliability.element.Facts;
import com.surefoot.reliability.element.JudgedFact;
import com.surefoot.reliability.element.Reliance;
import com.surefoot.reliability.element.ScoredElement;
import com.surefoot.reliability.fact.FactConfidence;
import com.surefoot.reliability.gate.Standings.Line;
import com.surefoot.reliability.gate.Verdict.Shown;
import com.surefoot.reliability.gate.Verdict.Withheld;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class GateTest {

    private static final Promise PROMISE = Promise.of(95);
    private static final Certificate PROVEN = new Issued(PROMISE, 0.9, new Tally(200, 2, 1), 0.03);
    private static final Certificate UNPROVEN = new Denied(PROMISE, 17);

    @Test
    void withoutAPromiseEverythingIsShownAndNothingCertified() {
        assertThat(gate(Standings.NONE, Reliability.USUAL).judge(visit(0.1))).isEqualTo(new Shown(false));
    }

    @Test
    void fromTheProvenConfidenceOnItIsShownAndBelowItIsNot() {
        // given
        Gate gate = gate(standing(PROVEN, Optional.empty()), Reliability.of(95));

        // then
        assertThat(gate.judge(visit(0.9))).isEqualTo(new Shown(true));
        assertThat(gate.judge(visit(Math.nextDown(0.9)))).isInstanceOfSatisfying(Withheld.class, withheld -> {
            assertThat(withheld.why()).isEqualTo(Suppression.NOTHING_KNOWN);
            assertThat(withheld.threshold()).contains(0.9);
            assertThat(withheld.unlock()).containsInstanceOf(Unlock.Verify.class);
        });
    }

    @Test
    void whatIsProvenOfOneKindOrTargetIsNotProvenOfAnother() {
        // given
        Standings standings = standing(PROVEN, Optional.empty());

        // then
        assertThat(gate(standings, Reliability.of(99)).judge(visit(1))).isInstanceOf(Withheld.class);
        assertThat(gate(standings, Reliability.of(95)).judge(element(ElementKind.MEAL, 1, place(1))))
                .isInstanceOfSatisfying(Withheld.class, withheld -> {
                    assertThat(withheld.why()).isEqualTo(Suppression.NOT_CERTIFIED);
                    assertThat(withheld.unlock()).contains(new Unlock.MoreOutcomes(59));
                });
    }

    @Test
    void whatIsNotProvenIsShownOnlyWhereThatIsAskedForAndFromTheTargetOn() {
        // given
        Standings standings = standing(UNPROVEN, Optional.empty());
        Reliability asked = Reliability.of(95);

        // then
        assertThat(gate(standings, asked).judge(visit(1))).isInstanceOfSatisfying(Withheld.class, withheld -> {
            assertThat(withheld.why()).isEqualTo(Suppression.NOT_CERTIFIED);
            assertThat(withheld.threshold()).isEmpty();
            assertThat(withheld.unlock()).contains(new Unlock.MoreOutcomes(17));
        });
        assertThat(gate(standings, asked.withUncertified()).judge(visit(0.95))).isEqualTo(new Shown(false));
        assertThat(gate(standings, asked.withUncertified()).judge(visit(0.94))).isInstanceOf(Withheld.class);
    }

    @Test
    void ofASourceWithoutOutcomesItTakesMoreTheMoreOtherSourcesOfItsKindHaveSome() {
        // given
        Standing some = new Standing(UNPROVEN, Optional.empty(), 1, 0);
        Standings standings = new Standings(Map.of(
                new Line(ElementKind.VISIT, "one", 95), some,
                new Line(ElementKind.VISIT, "two", 95), some,
                new Line(ElementKind.VISIT, "two", 99), some,
                new Line(ElementKind.MEAL, "one", 95), some));

        // then
        assertThat(needed(standings, ElementKind.STAY, 95)).isEqualTo(59);
        assertThat(needed(standings, ElementKind.MEAL, 95)).isEqualTo(72);
        assertThat(needed(standings, ElementKind.VISIT, 95)).isEqualTo(80);
    }

    private static long needed(Standings standings, ElementKind kind, int target) {
        return ((Denied) standings.of(new Line(kind, "new", target)).certificate()).outcomesNeeded();
    }

    @Test
    void aWithdrawnCertificateIsSaidToBeOne() {
        // given
        Standings standings = standing(UNPROVEN, Optional.of(Instant.parse("2027-01-01T00:00:00Z")));

        // then
        assertThat(gate(standings, Reliability.of(95)).judge(visit(1)))
                .isInstanceOfSatisfying(Withheld.class, withheld -> assertThat(withheld.why())
                        .isEqualTo(Suppression.CERTIFICATE_WITHDRAWN));
    }

    @Test
    void whereTimeIsShortTheBufferThatWouldDoIsTold() {
        // given
        JudgedFact late = fact(FactKind.ARRIVAL, "G2", 0.8, "ride:G2");
        ScoredElement meal = element(ElementKind.VISIT, 0.8, late, place(1));
        double[] asked = new double[1];
        Gate gate = new Gate(standing(PROVEN, Optional.empty()), Reliability.of(95), (fact, sure) -> {
            asked[0] = sure;
            return Optional.of(Duration.ofMinutes(45));
        });

        // then
        assertThat(gate.judge(meal)).isInstanceOfSatisfying(Withheld.class, withheld -> {
            assertThat(withheld.why()).isEqualTo(Suppression.TOO_LITTLE_TIME);
            assertThat(withheld.unlock())
                    .contains(new Unlock.Buffer(late.reliance().fact(), Duration.ofMinutes(45)));
        });
        assertThat(asked[0]).isEqualTo(0.9);
    }

    @Test
    void sourcesThatDifferAreSaidTo() {
        // given
        Reliance reliance = Facts.reliance(FactKind.PLACE, "x", "Louvre", Duration.ZERO, "x");
        Observation gone =
                new Observation(reliance.fact(), "other", Manner.LISTED, Facts.NEEDED, Optional.empty(), "gone");
        Observation there =
                new Observation(reliance.fact(), "one", Manner.LISTED, Facts.NEEDED, Optional.empty(), "Louvre");

        // then
        assertThat(why(reliance, List.of(there), List.of(gone))).isEqualTo(Suppression.SOURCES_DIFFER);
        assertThat(why(reliance, List.of(there), List.of())).isEqualTo(Suppression.NOT_SURE_ENOUGH);
        assertThat(why(reliance, List.of(), List.of())).isEqualTo(Suppression.NOTHING_KNOWN);
    }

    private static Suppression why(Reliance reliance, List<Observation> supporting, List<Observation> conflicting) {
        JudgedFact judged = new JudgedFact(
                reliance,
                new FactConfidence(reliance.fact(), reliance.value(), 0.5, supporting, conflicting, Optional.empty()));
        Verdict verdict = gate(standing(PROVEN, Optional.empty()), Reliability.of(95))
                .judge(element(ElementKind.VISIT, 0.5, judged));
        return ((Withheld) verdict).why();
    }

    private static ScoredElement visit(double confidence) {
        return element(ElementKind.VISIT, confidence, place(confidence));
    }

    private static JudgedFact place(double probability) {
        return fact(FactKind.PLACE, "x", probability, "place:x");
    }

    private static Standings standing(Certificate certificate, Optional<Instant> withdrawn) {
        return new Standings(
                Map.of(new Line(ElementKind.VISIT, "source", 95), new Standing(certificate, withdrawn, 1, 0)));
    }

    private static Gate gate(Standings standings, Reliability asked) {
        return new Gate(standings, asked, (fact, sure) -> Optional.empty());
    }
}

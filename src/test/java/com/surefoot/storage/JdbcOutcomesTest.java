package com.surefoot.storage;

import static com.surefoot.storage.Sightings.HOURS;
import static com.surefoot.storage.Sightings.day;
import static com.surefoot.storage.Sightings.hours;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.surefoot.evidence.Claim;
import com.surefoot.evidence.ConflictingOutcomesException;
import com.surefoot.evidence.ElementKind;
import com.surefoot.evidence.Exposure;
import com.surefoot.evidence.FactId;
import com.surefoot.evidence.FactKind;
import com.surefoot.evidence.Judged;
import com.surefoot.evidence.Judgement;
import com.surefoot.evidence.Outcome;
import com.surefoot.evidence.Outcome.KnownBy;
import com.surefoot.evidence.Outcomes;
import com.surefoot.evidence.Retraction;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(TestDatabase.class)
class JdbcOutcomesTest {

    private final Outcomes outcomes;

    JdbcOutcomesTest(TestDatabase database) {
        outcomes = database.emptied().get(Outcomes.class);
    }

    @Test
    void whatCameOfFactsIsListedInTheOrderInWhichItTurnedOut() {
        // given
        Outcome later = ofFact("later", hours("b"), 5, false);
        Outcome sooner = ofFact("sooner", hours("a"), 3, true);

        // when
        List<Outcome> added = outcomes.record(List.of(later, sooner));

        // then
        assertThat(added).containsExactly(later, sooner);
        assertThat(outcomes.listOfFacts(FactKind.HOURS, day(0))).containsExactly(sooner, later);
        assertThat(outcomes.listOfFacts(FactKind.HOURS, day(3.5))).containsExactly(later);
        assertThat(outcomes.listOfFacts(FactKind.PRICE, day(0))).isEmpty();
    }

    @Test
    void aReportThatIsThereAlreadyCountsOnce() {
        // given
        Outcome known = ofFact("known", HOURS, 3, true);
        outcomes.record(List.of(known, known));
        Outcome added = ofFact("new", HOURS, 4, true);

        // when
        List<Outcome> again = outcomes.record(List.of(known, added, added));

        // then
        assertThat(again).containsExactly(added);
        assertThat(outcomes.listOfFacts(FactKind.HOURS, day(0))).containsExactly(known, added);
    }

    @Test
    void reportersGiveIdsOfTheirOwn() {
        // given
        Outcome one = new Outcome("1", fact(HOURS), true, KnownBy.HOST, "host", day(1), "c");
        Outcome other = new Outcome("1", fact(HOURS), false, KnownBy.PARTNER, "partner", day(2), "c");

        // when, then
        assertThat(outcomes.record(List.of(one, other))).hasSize(2);
        assertThat(outcomes.retract(new Retraction("host", "1", "mistaken", day(3))))
                .isTrue();
        assertThat(outcomes.listOfFacts(FactKind.HOURS, day(0))).containsExactly(other);
    }

    @Test
    void anIdWithAnotherContentIsRefusedAndNothingIsKept() {
        // given
        outcomes.record(List.of(ofFact("known", HOURS, 3, true)));
        Outcome conflicting = ofFact("known", HOURS, 3, false);

        // when, then
        assertThatThrownBy(() -> outcomes.record(List.of(ofFact("new", HOURS, 4, true), conflicting)))
                .isInstanceOf(ConflictingOutcomesException.class)
                .hasMessageContainingAll("'known'", "partner", "Maybe")
                .extracting(e -> ((ConflictingOutcomesException) e).conflicting())
                .isEqualTo(List.of(conflicting));
        assertThat(outcomes.listOfFacts(FactKind.HOURS, day(0))).hasSize(1);
    }

    @Test
    void anIdWithTwoContentsInOneBatchIsRefused() {
        assertThatThrownBy(() -> outcomes.record(List.of(ofFact("x", HOURS, 3, true), ofFact("x", HOURS, 4, true))))
                .isInstanceOf(ConflictingOutcomesException.class);
        assertThat(outcomes.listOfFacts(FactKind.HOURS, day(0))).isEmpty();
    }

    @Test
    void changesAreCountedOnceForAllThatComesTogether() {
        // given
        long before = outcomes.countChanges();
        Outcome known = ofFact("known", HOURS, 3, true);

        // when, then
        outcomes.record(List.of(known, ofFact("other", HOURS, 4, true)));
        assertThat(outcomes.countChanges()).isEqualTo(before + 1);
        outcomes.retract(new Retraction("partner", "known", "wrong museum", day(4)));
        assertThat(outcomes.countChanges()).isEqualTo(before + 2);
    }

    @Test
    void whatChangesNothingIsNotCounted() {
        // given
        Outcome known = ofFact("known", HOURS, 3, true);
        outcomes.record(List.of(known));
        outcomes.retract(new Retraction("partner", "known", "wrong museum", day(4)));
        long before = outcomes.countChanges();

        // when
        outcomes.record(List.of(known));
        outcomes.retract(new Retraction("partner", "known", "once more", day(5)));
        outcomes.retract(new Retraction("partner", "unknown", "mistaken", day(5)));
        assertThatThrownBy(
                        () -> outcomes.record(List.of(ofFact("new", HOURS, 4, true), ofFact("known", HOURS, 3, false))))
                .isInstanceOf(ConflictingOutcomesException.class);

        // then
        assertThat(outcomes.countChanges()).isEqualTo(before);
    }

    @Test
    void everyPartOfAClaimIsPartOfTheContent() {
        // given
        List<Claim> claims = List.of(
                fact(HOURS),
                fact(hours("other")),
                new Claim.OfFact(HOURS, "map", "open"),
                new Claim.OfFact(HOURS, "guide", "shut"),
                new Claim.OfElement("trip", "1"),
                new Claim.OfElement("trip", "2"),
                new Claim.OfElement("trap", "1"),
                new Claim.OfItinerary("trip"));

        for (Claim first : claims) {
            String id = first.toString();
            outcomes.record(List.of(of(id, first)));
            assertThat(outcomes.record(List.of(of(id, first)))).isEmpty();
            claims.stream().filter(other -> !other.equals(first)).forEach(other -> assertThatThrownBy(
                            () -> outcomes.record(List.of(of(id, other))))
                    .isInstanceOf(ConflictingOutcomesException.class));
        }
    }

    @Test
    void whatIsTakenBackIsListedNoMoreAndStaysKnown() {
        // given
        Outcome mistaken = ofFact("mistaken", HOURS, 3, false);
        outcomes.record(List.of(mistaken));

        // when, then
        assertThat(outcomes.retract(new Retraction("partner", "mistaken", "wrong museum", day(4))))
                .isTrue();
        assertThat(outcomes.retract(new Retraction("partner", "mistaken", "once more", day(5))))
                .isTrue();
        assertThat(outcomes.listOfFacts(FactKind.HOURS, day(0))).isEmpty();
        assertThat(outcomes.record(List.of(mistaken))).isEmpty();
        assertThat(outcomes.listOfFacts(FactKind.HOURS, day(0))).isEmpty();
    }

    @Test
    void whatNobodyReportedCannotBeTakenBack() {
        // given
        outcomes.record(List.of(ofFact("known", HOURS, 3, false)));

        // then
        assertThat(outcomes.retract(new Retraction("partner", "unknown", "mistaken", day(4))))
                .isFalse();
        assertThat(outcomes.retract(new Retraction("host", "known", "mistaken", day(4))))
                .isFalse();
        assertThat(outcomes.listOfFacts(FactKind.HOURS, day(0))).hasSize(1);
    }

    @Test
    void judgementsAreHeldAgainstWhatCameOfThem() {
        // given
        Judgement ride = judgement("trip", "1", ElementKind.RIDE, Exposure.SHOWN);
        Judgement stay = judgement("trip", "2", ElementKind.STAY, Exposure.UNSURE);
        Judgement trip = judgement("trip", "", ElementKind.ITINERARY, Exposure.SHOWN);
        outcomes.remember(List.of(ride, stay, trip, judgement("trip", "3", ElementKind.RIDE, Exposure.SHOWN)));

        // when
        outcomes.record(List.of(
                of("1", new Claim.OfElement("trip", "1")),
                of("2", new Claim.OfElement("trip", "2")),
                of("3", new Claim.OfElement("unheard-of", "1")),
                of("4", new Claim.OfItinerary("trip"))));

        // then
        assertThat(judged(ElementKind.RIDE)).containsExactly(new Judged(ride, true, "storm", day(2)));
        assertThat(judged(ElementKind.STAY)).extracting(Judged::estimate).containsExactly(stay.estimate());
        assertThat(judged(ElementKind.ITINERARY)).extracting(Judged::estimate).containsExactly(trip.estimate());
        assertThat(judged(ElementKind.MEAL)).isEmpty();
        assertThat(outcomes.listJudged(ElementKind.RIDE, day(2.1))).isEmpty();
    }

    @Test
    void anElementIsWrongIfAnyReportThatStandsSaysSo() {
        // given
        outcomes.remember(List.of(judgement("trip", "1", ElementKind.RIDE, Exposure.SHOWN)));
        Claim ride = new Claim.OfElement("trip", "1");
        outcomes.record(List.of(
                new Outcome("1", ride, true, KnownBy.TRAVELLER, "traveller", day(1), "a"),
                new Outcome("2", ride, false, KnownBy.PARTNER, "partner", day(2), "b"),
                new Outcome("3", ride, true, KnownBy.FEED, "feed", day(3), "c")));

        // when, then
        assertThat(judged(ElementKind.RIDE)).singleElement().satisfies(only -> {
            assertThat(only.right()).isFalse();
            assertThat(only.cluster()).isEqualTo("b");
            assertThat(only.happenedAt()).isEqualTo(day(2));
        });
        outcomes.retract(new Retraction("partner", "2", "another train", day(4)));
        assertThat(judged(ElementKind.RIDE)).singleElement().satisfies(only -> {
            assertThat(only.right()).isTrue();
            assertThat(only.cluster()).isEqualTo("a");
        });
    }

    @Test
    void whereNobodyTellsAClusterTheJudgementDoes() {
        // given
        outcomes.remember(List.of(judgement("trip", "1", ElementKind.RIDE, Exposure.SHOWN)));

        // when
        outcomes.record(
                List.of(new Outcome("1", new Claim.OfElement("trip", "1"), true, KnownBy.HOST, "host", day(1), "")));

        // then
        assertThat(judged(ElementKind.RIDE)).extracting(Judged::cluster).containsExactly("judged");
    }

    @Test
    void whatWasThoughtFirstCounts() {
        // given
        Judgement first = judgement("trip", "1", ElementKind.RIDE, Exposure.SHOWN);
        outcomes.remember(List.of(first));

        // when
        outcomes.remember(List.of(judgement("trip", "1", ElementKind.RIDE, Exposure.UNSURE)));
        outcomes.record(List.of(of("1", new Claim.OfElement("trip", "1"))));

        // then
        assertThat(judged(ElementKind.RIDE)).extracting(Judged::estimate).containsExactly(first.estimate());
    }

    @Test
    void theSurestThatWasWithheldForItsConfidenceIsFound() {
        // given
        assertThat(outcomes.findSurestWithheld(ElementKind.VISIT, day(0))).isEmpty();
        outcomes.remember(List.of(
                judgement("trip", "shown", ElementKind.VISIT, Exposure.SHOWN, 0.99, 1),
                judgement("trip", "unproven", ElementKind.VISIT, Exposure.UNPROVEN, 0.98, 1),
                judgement("trip", "unseen", ElementKind.VISIT, Exposure.UNSEEN, 0.97, 1)));

        // when, then
        assertThat(outcomes.findSurestWithheld(ElementKind.VISIT, day(0))).isEmpty();
        outcomes.remember(List.of(
                judgement("trip", "unsure", ElementKind.VISIT, Exposure.UNSURE, 0.7, 1),
                judgement("trip", "surer", ElementKind.VISIT, Exposure.UNSURE, 0.8, 1),
                judgement("trip", "earlier", ElementKind.VISIT, Exposure.UNSURE, 0.9, 0.5),
                judgement("trip", "ride", ElementKind.RIDE, Exposure.UNSURE, 0.95, 1)));
        assertThat(outcomes.findSurestWithheld(ElementKind.VISIT, day(1))).hasValue(0.8);
        assertThat(outcomes.findSurestWithheld(ElementKind.VISIT, day(0))).hasValue(0.9);
        assertThat(outcomes.findSurestWithheld(ElementKind.MEAL, day(0))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Exposure.class)
    void whatWasNotShownIsHeldAgainstItsOutcomeAsSuch(Exposure exposure) {
        // given
        Judgement ride = judgement("trip", "1", ElementKind.RIDE, exposure);
        outcomes.remember(List.of(ride));

        // when
        outcomes.record(List.of(of("1", new Claim.OfElement("trip", "1"))));

        // then
        assertThat(judged(ElementKind.RIDE)).extracting(Judged::estimate).containsExactly(ride.estimate());
    }

    @Test
    void whereOneJudgementCannotBeKeptNoneIs() {
        assertThatThrownBy(() -> outcomes.remember(List.of(
                        judgement("trip", "1", ElementKind.RIDE, Exposure.SHOWN),
                        judgement("t".repeat(201), "1", ElementKind.RIDE, Exposure.SHOWN))))
                .isInstanceOf(RuntimeException.class);
        outcomes.record(List.of(of("1", new Claim.OfElement("trip", "1"))));
        assertThat(judged(ElementKind.RIDE)).isEmpty();
    }

    @Test
    void whoReportsTheSameAtTheSameTimeCountsOnce() {
        // given
        List<Outcome> forth = new ArrayList<>(IntStream.range(0, 2_500)
                .mapToObj(i -> ofFact("o" + i, hours("museum " + i % 50), i % 9, i % 3 == 0))
                .toList());
        List<Outcome> back = new ArrayList<>(forth);
        Collections.reverse(back);
        long before = outcomes.countChanges();

        // when
        List<CompletableFuture<Integer>> added = Stream.of(forth, back, forth)
                .map(all ->
                        CompletableFuture.supplyAsync(() -> outcomes.record(all).size()))
                .toList();

        // then
        assertThat(added.stream().mapToInt(CompletableFuture::join).sum()).isEqualTo(2_500);
        assertThat(outcomes.countChanges()).isGreaterThan(before);
        assertThat(outcomes.listOfFacts(FactKind.HOURS, day(0))).hasSize(2_500);
    }

    private List<Judged> judged(ElementKind kind) {
        return outcomes.listJudged(kind, day(0));
    }

    private static Judgement judgement(String trip, String element, ElementKind kind, Exposure exposure) {
        return judgement(trip, element, kind, exposure, 0.9, 0.5);
    }

    private static Judgement judgement(
            String trip, String element, ElementKind kind, Exposure exposure, double raw, double day) {
        return new Judgement(
                trip,
                element,
                kind,
                "guide",
                "judged",
                List.of(HOURS, hours("b"), HOURS),
                raw,
                raw - 0.025,
                exposure,
                day(day));
    }

    private static Claim fact(FactId fact) {
        return new Claim.OfFact(fact, "guide", "open");
    }

    private static Outcome ofFact(String id, FactId fact, double day, boolean right) {
        return new Outcome(id, fact(fact), right, KnownBy.PARTNER, "partner", day(day), "storm");
    }

    private static Outcome of(String id, Claim claim) {
        return new Outcome(id, claim, true, KnownBy.PARTNER, "partner", day(2), "storm");
    }
}

package com.surefoot.reliability.element;

import static org.assertj.core.api.Assertions.assertThat;

import com.surefoot.evidence.FactId;
import com.surefoot.evidence.FactKind;
import com.surefoot.evidence.Observation;
import com.surefoot.evidence.Outcome;
import com.surefoot.evidence.Outcome.KnownBy;
import com.surefoot.fixtures.MemoryEvidence;
import com.surefoot.fixtures.SmallWorld;
import com.surefoot.reliability.learn.Learner;
import com.surefoot.transport.TransportOffer;
import com.surefoot.transport.live.Alert;
import com.surefoot.transport.live.Forecast;
import com.surefoot.transport.live.Informed;
import com.surefoot.transport.live.LiveRide;
import com.surefoot.transport.live.Translations;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LiveFactsTest {

    private static final TransportOffer TRAIN = SmallWorld.ride(true, SmallWorld.FRIDAY, "06:30", 150, "39.00");
    private static final Instant DEPARTURE = TRAIN.departure().toInstant();
    private static final Instant ARRIVAL = TRAIN.arrival().toInstant();
    private static final Instant NOW = DEPARTURE.minus(Duration.ofHours(1));
    private static final String DAY = SmallWorld.FRIDAY.toString();
    private static final FactId RIDE = new FactId(FactKind.RIDE, TRAIN.id(), DAY);
    private static final FactId LATENESS = new FactId(FactKind.ARRIVAL, "train/Grid Railways E0630/06", DAY);

    @Test
    void aDelayedRideGoesAtItsTimesAndArrivesLate() {
        assertThat(values(goes(planned(DEPARTURE, 240), planned(ARRIVAL, 601))))
                .isEqualTo(Map.of(RIDE, DAY + "T06:30/" + DAY + "T09:00", LATENESS, "11 min"));
    }

    @ParameterizedTest
    @CsvSource({"0, 0 min", "1, 1 min", "60, 1 min", "61, 2 min", "-1, 0 min", "-60, -1 min", "-119, -1 min"})
    void aDelayIsToldInMinutesThatAreEnoughForIt(long seconds, String told) {
        assertThat(values(goes(Optional.empty(), planned(ARRIVAL, seconds)))).containsEntry(LATENESS, told);
    }

    @Test
    void aRideOfWhichNoTimeIsKnownSaysNothing() {
        assertThat(values(goes(Optional.empty(), Optional.empty()))).isEmpty();
        assertThat(values(goes(planned(DEPARTURE, 0), Optional.empty()))).containsOnlyKeys(RIDE);
    }

    @Test
    void anotherPlanOfTheSameRunIsAnotherRide() {
        // given: the timetable has it half an hour earlier by now
        Optional<Forecast> earlier = planned(DEPARTURE.minusSeconds(1_800), 0);

        // then
        assertThat(values(goes(earlier, planned(ARRIVAL, 0)))).containsEntry(RIDE, DAY + "T06:00/" + DAY + "T09:00");
    }

    @Test
    void aRunInItsPlaceIsAsGoodIfItIsLittleOff() {
        assertThat(values(goes(unplanned(DEPARTURE, 600), unplanned(ARRIVAL, -600))))
                .containsEntry(RIDE, DAY + "T06:30/" + DAY + "T09:00");
        assertThat(values(goes(unplanned(DEPARTURE, 660), unplanned(ARRIVAL, -660))))
                .containsEntry(RIDE, DAY + "T06:41/" + DAY + "T08:49");
    }

    @Test
    void aRunThatIsCancelledOrPassesByIsNoRide() {
        assertThat(values(new LiveRide.Cancelled("gtfsrt:grid", NOW)))
                .isEqualTo(Map.of(RIDE, "cancelled", LATENESS, "cancelled"));
        assertThat(values(new LiveRide.PassesBy("gtfsrt:grid", NOW, "E")))
                .isEqualTo(Map.of(RIDE, "cancelled", LATENESS, "cancelled"));
    }

    @Test
    void anAlertOfNoServiceIsEvidenceAndOthersAreNone() {
        assertThat(LiveFacts.observe(TRAIN, alert(Alert.Effect.NO_SERVICE)).map(Observation::value))
                .contains("no service");
        assertThat(LiveFacts.observe(TRAIN, alert(Alert.Effect.SIGNIFICANT_DELAYS)))
                .isEmpty();
    }

    @Test
    void whoIsSeenToSaySoIsTheFeed() {
        assertThat(LiveFacts.observe(TRAIN, new LiveRide.Cancelled("gtfsrt:grid", NOW)))
                .allSatisfy(seen -> {
                    assertThat(seen.source()).isEqualTo("gtfsrt:grid");
                    assertThat(seen.seenAt()).isEqualTo(NOW);
                    assertThat(seen.manner()).isEqualTo(Observation.Manner.CHECKED);
                });
    }

    @Test
    void aRideThatIsSeenToGoIsSurerThanOneThatIsListedAndOneThatIsCancelledIsHardlyOne() {
        // when
        double listed = confidence(Stream.empty());
        double seen = confidence(LiveFacts.observe(TRAIN, goes(planned(DEPARTURE, 0), planned(ARRIVAL, 0))).stream());
        double cancelled = confidence(LiveFacts.observe(TRAIN, new LiveRide.Cancelled("gtfsrt:grid", NOW)).stream());

        // then
        assertThat(seen).isGreaterThan(listed);
        assertThat(cancelled).isLessThan(0.1).isLessThan(listed);
    }

    @Test
    void anArrivalIsAnOutcomeOnceItIsPast() {
        // given
        LiveRide late = goes(planned(DEPARTURE, 0), planned(ARRIVAL, 720));

        // when
        Outcome outcome =
                LiveFacts.findOutcome(TRAIN, late, ARRIVAL.plusSeconds(720)).orElseThrow();

        // then
        assertThat(LiveFacts.findOutcome(TRAIN, late, ARRIVAL.plusSeconds(719))).isEmpty();
        assertThat(LiveFacts.findOutcome(TRAIN, goes(planned(DEPARTURE, 0), Optional.empty()), ARRIVAL))
                .isEmpty();
        assertThat(LiveFacts.findOutcome(TRAIN, goes(Optional.empty(), followed(ARRIVAL)), ARRIVAL))
                .isEmpty();
        assertThat(outcome.right()).isTrue();
        assertThat(outcome.knownBy()).isEqualTo(KnownBy.FEED);
        assertThat(outcome.reporter()).isEqualTo("gtfsrt:grid");
        assertThat(outcome.happenedAt()).isEqualTo(ARRIVAL.plusSeconds(720));
        assertThat(outcome.cluster()).isEqualTo(DAY + "/Westburg Station");
    }

    @Test
    void aRideThatDidNotGoIsAnOutcomeOnceItShouldHaveArrived() {
        LiveRide cancelled = new LiveRide.Cancelled("gtfsrt:grid", NOW);

        assertThat(LiveFacts.findOutcome(TRAIN, cancelled, ARRIVAL.minusSeconds(1)))
                .isEmpty();
        assertThat(LiveFacts.findOutcome(TRAIN, cancelled, ARRIVAL)).isPresent();
    }

    @Test
    void allWhoAlightFromARunAtAStopHaveOneOutcome() {
        // given: a ride of a timetable, boarded at two stops
        Outcome fromA = outcome("grid:T1:2027-06-04:A:C");
        Outcome fromB = outcome("grid:T1:2027-06-04:B:C");

        // then
        assertThat(fromA.id())
                .isEqualTo(fromB.id())
                .isNotEqualTo(outcome("grid:T2:2027-06-04:A:C").id());
    }

    @Test
    void delaysAreLearnedFromOutcomes() {
        // given: a line that is always an hour late
        MemoryEvidence evidence = new MemoryEvidence();
        for (int i = 0; i < 300; i++) {
            evidence.record(List.of(renamed(outcome(TRAIN, 3_600), "arrival " + i)));
        }

        // when
        Punctuality punctuality = new Learner(evidence, evidence)
                .learn(ARRIVAL.plus(Duration.ofDays(1)))
                .scorer()
                .punctuality();

        // then
        assertThat(punctuality.within(TRAIN, Duration.ofMinutes(59))).isLessThan(0.3);
        assertThat(punctuality.within(TRAIN, Duration.ofMinutes(60))).isGreaterThan(0.7);
    }

    private static Outcome renamed(Outcome outcome, String id) {
        return new Outcome(
                id,
                outcome.claim(),
                outcome.right(),
                outcome.knownBy(),
                outcome.reporter(),
                outcome.happenedAt(),
                outcome.cluster());
    }

    private static Outcome outcome(String offerId) {
        return outcome(
                new TransportOffer(
                        offerId,
                        TRAIN.mode(),
                        TRAIN.number(),
                        TRAIN.product(),
                        TRAIN.operator(),
                        TRAIN.from(),
                        TRAIN.to(),
                        TRAIN.departure(),
                        TRAIN.arrival(),
                        TRAIN.price(),
                        TRAIN.seats(),
                        TRAIN.changes(),
                        TRAIN.source()),
                60);
    }

    private static Outcome outcome(TransportOffer offer, long seconds) {
        LiveRide live = goes(Optional.empty(), planned(ARRIVAL, seconds));
        return LiveFacts.findOutcome(offer, live, ARRIVAL.plusSeconds(seconds)).orElseThrow();
    }

    private static double confidence(Stream<Observation> observations) {
        Map<FactId, List<Observation>> byFact = observations.collect(Collectors.groupingBy(Observation::fact));
        Seen seen = new Seen(byFact, Map.of(TRAIN.source().id(), NOW.minus(Duration.ofDays(7))));
        MemoryEvidence nothing = new MemoryEvidence();
        Scorer scorer = new Learner(nothing, nothing).learn(NOW).scorer();
        return scorer.score(OfferElements.of(TRAIN), seen, NOW).facts().stream()
                .filter(fact -> fact.reliance().fact().equals(RIDE))
                .findFirst()
                .orElseThrow()
                .probability();
    }

    private static Map<FactId, String> values(LiveRide live) {
        return LiveFacts.observe(TRAIN, live).stream().collect(Collectors.toMap(Observation::fact, Observation::value));
    }

    private static LiveRide goes(Optional<Forecast> departure, Optional<Forecast> arrival) {
        return new LiveRide.Goes("gtfsrt:grid", NOW, departure, arrival);
    }

    private static Optional<Forecast> planned(Instant planned, long late) {
        return Optional.of(new Forecast(Optional.of(planned), planned.plusSeconds(late), Optional.empty()));
    }

    private static Optional<Forecast> followed(Instant planned) {
        return Optional.of(new Forecast(Optional.of(planned), planned, Optional.empty(), false));
    }

    private static Optional<Forecast> unplanned(Instant offered, long later) {
        return Optional.of(new Forecast(Optional.empty(), offered.plusSeconds(later), Optional.empty()));
    }

    private static Alert alert(Alert.Effect effect) {
        Informed all = new Informed(
                Optional.of("A"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        return new Alert(
                "a",
                "grid",
                "gtfsrt:grid",
                List.of(),
                List.of(all),
                Alert.Cause.STRIKE,
                effect,
                Translations.NONE,
                Translations.NONE,
                Translations.NONE,
                NOW);
    }
}

package com.surefoot.storage;

import static com.surefoot.storage.Sightings.HOURS;
import static com.surefoot.storage.Sightings.START;
import static com.surefoot.storage.Sightings.day;
import static com.surefoot.storage.Sightings.hours;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.surefoot.evidence.Evidence;
import com.surefoot.evidence.FactId;
import com.surefoot.evidence.Observation;
import com.surefoot.evidence.Observation.Manner;
import com.surefoot.evidence.desk.Answer;
import com.surefoot.evidence.desk.Claiming;
import com.surefoot.evidence.desk.Claiming.Granted;
import com.surefoot.evidence.desk.Question;
import com.surefoot.evidence.desk.Refusal;
import com.surefoot.evidence.desk.Verification;
import com.surefoot.evidence.desk.VerificationDesk;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(TestDatabase.class)
class JdbcVerificationDeskTest {

    private static final int CHECKERS = 4;

    private final Database database;
    private final Evidence evidence;

    JdbcVerificationDeskTest(TestDatabase database) {
        this.database = database.emptied().get(Database.class);
        evidence = database.get(Evidence.class);
    }

    @Test
    void whatReleasesTheMostComesFirst() {
        // given
        desk().ask(List.of(about("small", "trip", 1), about("large", "trip", 30), about("middle", "trip", 4)));

        // when, then
        assertThat(desk().listOpen(10))
                .extracting(each -> each.fact().subject())
                .containsExactly("large", "middle", "small");
        assertThat(desk().listOpen(1)).singleElement().satisfies(first -> {
            assertThat(first.fact()).isEqualTo(hours("large"));
            assertThat(first.value()).isEqualTo("open");
            assertThat(first.gain()).isEqualTo(30);
            assertThat(first.neededBy()).isEqualTo(day(9));
        });
    }

    @Test
    void whatSeveralAnswersNeedIsOneVerificationOfAllTheyGain() {
        // given
        desk().ask(List.of(about("museum", "trip", 2), about("museum", "tour", 3), about("other", "trip", 4)));

        // when: a tour is planned again, and another comes
        desk().ask(List.of(
                about("museum", "tour", 1),
                new Question(HOURS, "open", "late tour", 2.5, day(5)),
                about("x", "trip", 1)));

        // then
        assertThat(desk().listOpen(10)).first().satisfies(first -> {
            assertThat(first.fact()).isEqualTo(HOURS);
            assertThat(first.gain()).isEqualTo(5.5);
            assertThat(first.neededBy()).isEqualTo(day(5));
        });
        assertThat(desk().listOpen(10)).hasSize(3);
    }

    @Test
    void anotherValueIsAnotherQuestion() {
        // when
        desk().ask(List.of(about("museum", "trip", 2), new Question(HOURS, "shut", "trip", 2, day(9))));

        // then
        assertThat(desk().listOpen(10)).extracting(Verification::value).containsExactlyInAnyOrder("open", "shut");
    }

    @Test
    void whatNobodyNeedsAnyMoreIsNotListed() {
        // given
        desk().ask(List.of(about("museum", "trip", 2), new Question(HOURS, "open", "later trip", 3, day(12))));

        // then
        assertThat(deskAt(day(8.9)).listOpen(10)).extracting(Verification::gain).containsExactly(5.0);
        assertThat(deskAt(day(9)).listOpen(10)).extracting(Verification::gain).containsExactly(3.0);
        assertThat(deskAt(day(12)).listOpen(10)).isEmpty();
    }

    @Test
    void whatSomebodyHoldsIsNotListedUntilTheHoldEnds() {
        // given
        String id = asked();

        // when
        Claiming claiming = desk().claim(id, "ana");

        // then
        Instant end = START.plus(VerificationDesk.HOLD);
        assertThat(claiming).isEqualTo(new Granted(end));
        assertThat(desk().listOpen(10)).isEmpty();
        assertThat(deskAt(end.minusMillis(1)).listOpen(10)).isEmpty();
        assertThat(deskAt(end).listOpen(10)).hasSize(1);
    }

    @Test
    void anotherCheckerGetsItOnceTheHoldHasEnded() {
        // given
        String id = asked();
        desk().claim(id, "ana");
        Instant end = START.plus(VerificationDesk.HOLD);

        // then
        assertThat(deskAt(end.minusMillis(1)).claim(id, "ben"))
                .isEqualTo(new Claiming.Refused(Refusal.HELD_BY_ANOTHER));
        assertThat(deskAt(end).claim(id, "ben")).isInstanceOf(Granted.class);
        assertThat(deskAt(end).claim(id, "ana")).isEqualTo(new Claiming.Refused(Refusal.HELD_BY_ANOTHER));
        assertThat(deskAt(end).answer(id, "ana", new Answer.Confirmed())).contains(Refusal.NOT_HELD);
    }

    @Test
    void aCheckerMayHoldItForLonger() {
        // given
        String id = asked();
        desk().claim(id, "ana");
        Instant later = START.plus(Duration.ofMinutes(10));

        // when, then
        assertThat(deskAt(later).claim(id, "ana")).isEqualTo(new Granted(later.plus(VerificationDesk.HOLD)));
    }

    @Test
    void whatThereIsNotCannotBeClaimedOrAnswered() {
        for (String id : List.of("1234567", "", "0", "-1", "x", "1' or '1'='1", "9".repeat(40))) {
            assertThat(desk().claim(id, "ana")).isEqualTo(new Claiming.Refused(Refusal.UNKNOWN));
            assertThat(desk().answer(id, "ana", new Answer.Confirmed())).contains(Refusal.UNKNOWN);
        }
    }

    @Test
    void aConfirmationIsAnObservationOfWhatWasThought() {
        // given
        String id = claimed();

        // when
        Optional<Refusal> refusal = deskAt(day(0.005)).answer(id, "ana", new Answer.Confirmed());

        // then
        assertThat(refusal).isEmpty();
        assertThat(evidence.list(List.of(HOURS))).isEqualTo(Map.of(HOURS, List.of(seenByAna("open"))));
        assertThat(desk().listOpen(10)).isEmpty();
    }

    @Test
    void aDifferenceIsAnObservationOfWhatIsSo() {
        // given
        String id = claimed();

        // when
        deskAt(day(0.005)).answer(id, "ana", new Answer.Differs("shut for good"));

        // then
        assertThat(evidence.list(List.of(HOURS))).isEqualTo(Map.of(HOURS, List.of(seenByAna("shut for good"))));
    }

    @Test
    void whatCannotBeToldIsNoObservationAndRestsForADay() {
        // given
        String id = claimed();

        // when
        desk().answer(id, "ana", new Answer.CannotTell());

        // then
        assertThat(evidence.list(List.of(HOURS))).isEmpty();
        deskAt(day(0.9)).ask(List.of(about("museum", "trip", 2)));
        assertThat(desk().listOpen(10)).isEmpty();
        deskAt(day(1)).ask(List.of(about("museum", "trip", 2)));
        assertThat(desk().listOpen(10)).hasSize(1);
    }

    @Test
    void whatWasAnsweredMayBeAskedAnew() {
        // given
        String id = claimed();
        desk().answer(id, "ana", new Answer.Confirmed());

        // when
        desk().ask(List.of(about("museum", "trip", 2)));

        // then
        assertThat(desk().listOpen(10)).singleElement().satisfies(anew -> assertThat(anew.id())
                .isNotEqualTo(id));
        assertThat(desk().claim(id, "ben")).isEqualTo(new Claiming.Refused(Refusal.ANSWERED));
    }

    @Test
    void anAnswerCountsOnceAndStays() {
        // given
        String id = claimed();
        desk().answer(id, "ana", new Answer.Differs("shut"));

        // then
        assertThat(deskAt(day(2)).answer(id, "ana", new Answer.Differs("shut"))).isEmpty();
        assertThat(desk().answer(id, "ana", new Answer.Differs("open"))).contains(Refusal.ANSWERED);
        assertThat(desk().answer(id, "ana", new Answer.Confirmed())).contains(Refusal.ANSWERED);
        assertThat(desk().answer(id, "ben", new Answer.Differs("shut"))).contains(Refusal.ANSWERED);
        assertThat(evidence.list(List.of(HOURS)).get(HOURS)).hasSize(1);
    }

    @Test
    void onlyWhoHoldsItMayAnswer() {
        // given
        String id = asked();

        // then
        assertThat(desk().answer(id, "ana", new Answer.Confirmed())).contains(Refusal.NOT_HELD);
        desk().claim(id, "ana");
        assertThat(desk().answer(id, "ben", new Answer.Confirmed())).contains(Refusal.NOT_HELD);
        assertThat(deskAt(START.plus(VerificationDesk.HOLD)).answer(id, "ana", new Answer.Confirmed()))
                .contains(Refusal.NOT_HELD);
        assertThat(evidence.list(List.of(HOURS))).isEmpty();
    }

    @Test
    void ofSeveralWhoClaimAtOnceOneGetsIt() {
        // given
        desk().ask(IntStream.range(0, 30)
                .mapToObj(i -> about("museum " + i, "trip", 1 + i))
                .toList());

        for (Verification each : desk().listOpen(30)) {
            // when
            List<Claiming> claimings = atOnce(checker -> desk().claim(each.id(), checker));

            // then
            assertThat(claimings).filteredOn(Granted.class::isInstance).hasSize(1);
        }
    }

    @Test
    void ofSeveralAnswersAtOnceOneCounts() {
        // given
        String id = claimed();

        // when
        List<Optional<Refusal>> refusals =
                atOnce(checker -> desk().answer(id, "ana", new Answer.Differs("as " + checker + " says")));

        // then
        assertThat(refusals).filteredOn(Optional::isEmpty).hasSize(1);
        assertThat(evidence.list(List.of(HOURS)).get(HOURS)).hasSize(1);
    }

    @Test
    void ofSeveralWhoAskAtOnceAllAreHeard() {
        // when
        atOnce(asker -> {
            desk().ask(IntStream.range(0, 200)
                    .mapToObj(i -> about("museum " + i, asker, 1))
                    .toList());
            return asker;
        });

        // then
        assertThat(desk().listOpen(1_000)).hasSize(200).allMatch(each -> each.gain() == CHECKERS);
    }

    @Test
    void whereOneQuestionCannotBePutNoneIs() {
        assertThatThrownBy(() -> desk().ask(List.of(about("museum", "trip", 1), about("other", "t".repeat(201), 1))))
                .isInstanceOf(RuntimeException.class);
        desk().ask(List.of());
        assertThat(desk().listOpen(10)).isEmpty();
    }

    private static <T> List<T> atOnce(Function<String, T> work) {
        CyclicBarrier start = new CyclicBarrier(CHECKERS);
        List<CompletableFuture<T>> results = IntStream.range(0, CHECKERS)
                .mapToObj(i -> CompletableFuture.supplyAsync(
                        () -> {
                            try {
                                start.await();
                            } catch (Exception e) {
                                throw new IllegalStateException(e);
                            }
                            return work.apply("checker " + i);
                        },
                        task -> new Thread(task).start()))
                .toList();
        return results.stream().map(CompletableFuture::join).toList();
    }

    private static Observation seenByAna(String value) {
        return new Observation(HOURS, "ana", Manner.VERIFIED, day(0.005), Optional.empty(), value);
    }

    private static Question about(String museum, String trip, double gain) {
        FactId fact = hours(museum);
        return new Question(fact, "open", trip, gain, day(9));
    }

    private String claimed() {
        String id = asked();
        desk().claim(id, "ana");
        return id;
    }

    private String asked() {
        desk().ask(List.of(about("museum", "trip", 2)));
        return desk().listOpen(1).get(0).id();
    }

    private VerificationDesk desk() {
        return deskAt(START);
    }

    private VerificationDesk deskAt(Instant now) {
        return new JdbcVerificationDesk(database, Clock.fixed(now, ZoneOffset.UTC));
    }
}

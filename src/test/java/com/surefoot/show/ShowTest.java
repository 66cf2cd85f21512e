package com.surefoot.show;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.surefoot.itinerary.Reliability;
import com.surefoot.show.Question.State;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Shows as they are thought of: rundowns, questions, polls and keys. */
class ShowTest {

    private static final Instant NOW = Instant.parse("2027-05-01T08:30:00Z");
    private static final Map<Role, String> TOLD = told();
    private static final Show EMPTY =
            Show.create("show", "Friday", Reliability.of(90), Locale.ENGLISH, NOW, Keys.of(TOLD));

    private static Map<Role, String> told() {
        Map<Role, String> told = new EnumMap<>(Role.class);
        for (Role role : Role.values()) {
            told.put(role, Keys.draw(new SecureRandom()));
        }
        return told;
    }

    private static Item item(String id) {
        return new Item(id, "trip of " + id, Optional.empty(), Optional.empty(), NOW, 0);
    }

    private static Show with(String... items) {
        Show show = EMPTY;
        for (String item : items) {
            show = show.add(item(item));
        }
        return show;
    }

    private static void assertRefused(Runnable deed, Refusal reason) {
        assertThatThrownBy(deed::run)
                .isInstanceOfSatisfying(RefusedException.class, refused -> assertThat(refused.reason())
                        .isEqualTo(reason))
                .hasMessageContaining("Maybe");
    }

    @Test
    void aRundownHasEachTripOnceAndNoMoreThanItsMost() {
        // given
        Show full = EMPTY;
        for (int i = 0; i < Show.MOST_ITEMS; i++) {
            full = full.add(item("i" + i));
        }
        Show whole = full;

        // then
        assertRefused(() -> whole.add(item("another")), Refusal.RUNDOWN_FULL);
        assertRefused(() -> with("a").add(item("a")), Refusal.TRIP_IN_RUNDOWN);
    }

    @Test
    void aRundownIsPutInOrderByAllOfItsItemsOnce() {
        // given
        Show show = with("a", "b", "c");

        // then
        assertThat(show.order(List.of("c", "a", "b")).rundown())
                .extracting(Item::id)
                .containsExactly("c", "a", "b");
        assertRefused(() -> show.order(List.of("c", "a")), Refusal.RUNDOWN_CHANGED);
        assertRefused(() -> show.order(List.of("c", "a", "a")), Refusal.RUNDOWN_CHANGED);
        assertRefused(() -> show.order(List.of("c", "a", "d")), Refusal.RUNDOWN_CHANGED);
    }

    @Test
    void whatIsOnAirStaysInTheRundownAndNoRehearsalBegins() {
        // given
        Show show = with("a", "b").preview(Optional.of("b")).air(Optional.of(new OnAir("a", 1, NOW)));

        // then
        assertRefused(() -> show.remove("a"), Refusal.ON_AIR);
        assertRefused(() -> show.remove("c"), Refusal.UNKNOWN_ITEM);
        assertRefused(() -> show.preview(Optional.of("c")), Refusal.UNKNOWN_ITEM);
        assertRefused(() -> show.rehearse(true), Refusal.ON_AIR);
        assertThat(show.remove("b").preview()).isEmpty();
        assertThat(show.air(Optional.empty()).rehearse(true).rehearsal()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "WAITING, TAKEN, true",
        "WAITING, ANSWERED, true",
        "TAKEN, WAITING, true",
        "TAKEN, DISMISSED, true",
        "ANSWERED, ANSWERED, true",
        "ANSWERED, TAKEN, false",
        "DISMISSED, WAITING, false",
    })
    void whatIsDoneWithAQuestionIsForGood(State before, State after, boolean goes) {
        // given
        Show asked = EMPTY.ask("card", "Why?", Optional.empty(), NOW);
        Show show = asked.mark(asked.lastNo(), before);

        // then
        if (goes) {
            assertThat(show.mark(show.lastNo(), after).questions().get(0).state())
                    .isEqualTo(after);
        } else {
            assertRefused(() -> show.mark(show.lastNo(), after), Refusal.QUESTION_DONE);
        }
    }

    @Test
    void questionsThatWaitAreBoundedAndTheLastThatWereDoneWithAreKept() {
        // given
        Show show = EMPTY;
        for (int i = 0; i < Queue.MOST; i++) {
            show = show.ask("card", "Why?", Optional.of("Lin"), NOW);
        }
        Show full = show;

        // then
        assertRefused(() -> full.ask("card", "Why?", Optional.empty(), NOW), Refusal.TOO_MANY_QUESTIONS);
        assertRefused(() -> full.mark(9_999, State.TAKEN), Refusal.UNKNOWN_QUESTION);
        Show done = IntStream.rangeClosed(1, 60)
                .boxed()
                .reduce(full, (now, no) -> now.mark(no, State.ANSWERED), (a, b) -> b);
        assertThat(done.questions()).hasSize(Queue.MOST - 10);
        assertThat(done.questions().get(0).state()).isEqualTo(State.WAITING);
        assertThat(done.questions().get(Queue.MOST - 11).no()).isEqualTo(60);
        assertThat(done.ask("card", "Why?", Optional.empty(), NOW).lastNo()).isEqualTo(501);
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0, 0, -1, 0",
        "3, 3, 1, -1, 0",
        "5, 3, 1, 0, 6",
        "0, 0, 1, 2, 10",
        "1, 19, 0, 1, 10",
        "7, 6, 6, 0, 4",
    })
    void theOptionWithMostVotesWinsAndCountsByItsShare(int a, int b, int c, int winner, int weight) {
        // given
        List<Poll.Option> options = List.of(option("A"), option("B"), option("C"));
        Show open = EMPTY.open("Which?", options, NOW);
        Poll poll = open.close(open.lastNo(), NOW).poll().orElseThrow();

        // when
        Optional<Poll.Winner> won = poll.winner(List.of(a, b, c));

        // then
        assertThat(won.map(Poll.Winner::option).orElse(-1)).isEqualTo(winner);
        assertThat(won.map(Poll.Winner::weight).orElse(0)).isEqualTo(weight);
        assertThat(open.poll().orElseThrow().winner(List.of(a, b, c))).isEmpty();
        assertRefused(() -> open.open("Again?", options, NOW), Refusal.POLL_OPEN);
        assertRefused(() -> open.close(99, NOW), Refusal.UNKNOWN_POLL);
        assertThat(open.withdraw(open.lastNo()).poll()).isEmpty();
    }

    private static Poll.Option option(String label) {
        return new Poll.Option(label, Optional.empty());
    }

    @Test
    void aKeyIsItsRolesAloneAndANewOneTakesItsPlace() {
        // given
        Keys keys = EMPTY.keys();
        String fresh = Keys.draw(new SecureRandom());

        // then
        TOLD.forEach((role, key) -> assertThat(keys.roleOf(key)).contains(role));
        assertThat(keys.roleOf(fresh)).isEmpty();
        assertThat(keys.roleOf("")).isEmpty();
        Keys renewed = keys.with(Role.HOST, fresh);
        assertThat(renewed.roleOf(fresh)).contains(Role.HOST);
        assertThat(renewed.roleOf(String.valueOf(TOLD.get(Role.HOST)))).isEmpty();
        assertThat(renewed.roleOf(String.valueOf(TOLD.get(Role.OVERLAY)))).contains(Role.OVERLAY);
        assertThat(fresh).matches("[A-Za-z0-9_-]{27}");
        assertThat(keys.toString()).doesNotContain(String.valueOf(TOLD.get(Role.HOST)));
    }
}

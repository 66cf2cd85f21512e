package com.surefoot.reliability.learn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.surefoot.evidence.Claim;
import com.surefoot.evidence.Outcome;
import com.surefoot.evidence.Outcome.KnownBy;
import com.surefoot.evidence.Retraction;
import com.surefoot.fixtures.MemoryEvidence;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class KnowledgeTest {

    private static final Instant START = Instant.parse("2027-01-01T00:00:00Z");

    private final MemoryEvidence evidence = new MemoryEvidence();
    private final MovingClock clock = new MovingClock();
    private final Queue<Runnable> waiting = new ArrayDeque<>();
    private final Function<Instant, Learned> learner = new Learner(evidence, evidence)::learn;
    private final List<RuntimeException> failures = new ArrayList<>();
    private int learned;

    @Test
    void itIsLearnedAnewWhenItIsOldOrOutcomesHaveCome() {
        // given
        Knowledge knowledge = knowledge(learner, Runnable::run);
        Learned first = knowledge.get();

        // then
        clock.now = clock.now.plus(Duration.ofMinutes(59));
        assertThat(knowledge.get()).isSameAs(first);
        assertThat(knowledge.current()).isSameAs(first);
        clock.now = clock.now.plus(Duration.ofMinutes(1));
        Learned second = knowledge.get();
        assertThat(second).isNotSameAs(first);
        knowledge.renew();
        assertThat(knowledge.get()).isNotSameAs(second);
    }

    @Test
    void whoAsksWhileItIsLearnedGetsWhatWasKnownBefore() {
        // given
        Knowledge knowledge = knowledge();
        knowledge.renew();
        learn();
        Learned first = knowledge.get();

        // when
        knowledge.renew();

        // then
        assertThat(knowledge.get()).isSameAs(first);
        learn();
        assertThat(knowledge.get()).isNotSameAs(first);
    }

    @Test
    void whatIsOldServesUntilItIsRenewed() {
        // given
        Knowledge knowledge = knowledge();
        knowledge.renew();
        learn();
        Learned first = knowledge.get();

        // when
        clock.now = clock.now.plus(Duration.ofHours(1));

        // then
        assertThat(knowledge.get()).isSameAs(first);
        assertThat(waiting).hasSize(1);
        learn();
        assertThat(knowledge.get().at()).isEqualTo(clock.now);
        assertThat(waiting).isEmpty();
    }

    @Test
    void outcomesThatComeTogetherAreLearnedFromOnce() {
        // given
        Knowledge knowledge = knowledge();

        // when
        knowledge.renew();
        knowledge.renew();

        // then
        assertThat(waiting).hasSize(1);
    }

    @Test
    void outcomesThatComeWhileItIsLearnedAreLearnedFromNext() {
        // given
        Knowledge[] itself = new Knowledge[1];
        Knowledge knowledge = knowledge(
                now -> {
                    if (learned++ == 0) {
                        itself[0].renew();
                        itself[0].renew();
                    }
                    return learner.apply(now);
                },
                waiting::add);
        itself[0] = knowledge;
        knowledge.renew();

        // when
        learn();

        // then
        assertThat(waiting).hasSize(1);
        learn();
        assertThat(learned).isEqualTo(2);
        assertThat(knowledge.get()).isSameAs(knowledge.current());
    }

    @Test
    void whoNeedsItWaitsForWhatOutcomesSay() throws Exception {
        // given
        Knowledge knowledge = knowledge();
        knowledge.renew();
        learn();
        Learned first = knowledge.get();
        knowledge.renew();

        // when
        CompletableFuture<Learned> current = CompletableFuture.supplyAsync(knowledge::current);

        // then
        assertThatThrownBy(() -> current.get(50, TimeUnit.MILLISECONDS)).isInstanceOf(TimeoutException.class);
        learn();
        assertThat(current.get(10, TimeUnit.SECONDS)).isNotSameAs(first).isSameAs(knowledge.get());
    }

    @Test
    void whatWasKnownStaysWhereLearningFailsAndIsTriedAgain() {
        // given
        Knowledge knowledge = knowledge(
                now -> {
                    if (learned++ == 1) {
                        throw new IllegalStateException("no database");
                    }
                    return learner.apply(now);
                },
                Runnable::run);
        Learned first = knowledge.get();

        // when
        knowledge.renew();

        // then
        Learned again = knowledge.current();
        assertThat(again).isNotSameAs(first).isSameAs(knowledge.get());
        assertThat(learned).isEqualTo(3);
    }

    @Test
    void whereNothingWasEverLearnedItIsSaidWhy() {
        // given
        Knowledge knowledge = knowledge(
                now -> {
                    throw new IllegalStateException("no database");
                },
                Runnable::run);

        // when, then
        assertThatThrownBy(knowledge::get)
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("no database");
        assertThatThrownBy(knowledge::current).hasMessage("no database");
    }

    @Test
    void whyNothingWasLearnedIsTold() {
        // given
        Knowledge knowledge = knowledge(
                now -> {
                    throw new IllegalStateException("no database");
                },
                Runnable::run);

        // when
        knowledge.renew();

        // then
        assertThat(failures).singleElement().satisfies(why -> assertThat(why).hasMessage("no database"));
    }

    @Test
    void outcomesThatOthersKeepOrTakeBackAreNoticed() {
        // given
        Knowledge knowledge = knowledge();
        knowledge.renew();
        learn();
        Outcome outcome = outcome();

        // when, then
        evidence.record(List.of(outcome));
        assertNoticed(knowledge);
        evidence.retract(new Retraction(outcome.reporter(), outcome.id(), "another train", START));
        assertNoticed(knowledge);
    }

    private void assertNoticed(Knowledge knowledge) {
        Learned before = knowledge.get();
        knowledge.look();
        knowledge.look();
        assertThat(waiting).hasSize(1);
        learn();
        assertThat(knowledge.get()).isNotSameAs(before);
        knowledge.look();
        assertThat(waiting).isEmpty();
    }

    @Test
    void outcomesThatAreBeingLearnedFromAreNotNews() {
        // given
        Knowledge[] itself = new Knowledge[1];
        itself[0] = knowledge(
                now -> {
                    itself[0].look();
                    return learner.apply(now);
                },
                waiting::add);
        evidence.record(List.of(outcome()));
        itself[0].renew();

        // when
        learn();

        // then
        assertThat(waiting).isEmpty();
    }

    @Test
    void whereNobodyHasAskedYetNothingIsNews() {
        // given
        evidence.record(List.of(outcome()));

        // when
        knowledge().look();

        // then
        assertThat(waiting).isEmpty();
    }

    @Test
    void aLookThatFailsIsTold() {
        // given
        boolean[] down = new boolean[1];
        Knowledge knowledge = new Knowledge(
                learner,
                () -> {
                    if (down[0]) {
                        throw new IllegalStateException("no database");
                    }
                    return 0;
                },
                clock,
                Runnable::run,
                failures::add);
        Learned known = knowledge.get();
        down[0] = true;

        // when
        knowledge.look();

        // then
        assertThat(failures).singleElement().satisfies(why -> assertThat(why).hasMessage("no database"));
        assertThat(knowledge.get()).isSameAs(known);
    }

    @Test
    void whoWaitsWhenItIsClosedIsToldAndHowLearningBreaksOffIsNot() {
        // given
        Knowledge[] itself = new Knowledge[1];
        itself[0] = knowledge(
                now -> {
                    itself[0].close();
                    throw new IllegalStateException("no database any more");
                },
                waiting::add);
        itself[0].renew();

        // when
        learn();

        // then
        assertThatThrownBy(itself[0]::current).hasMessageContaining("Nothing is learned any more. Maybe");
        assertThatThrownBy(itself[0]::get).hasMessageContaining("Nothing is learned any more. Maybe");
        assertThat(failures).isEmpty();
    }

    @Test
    void whatIsClosedKnowsWhatItKnewAndLearnsNoMore() {
        // given
        Knowledge knowledge = knowledge();
        knowledge.renew();
        learn();
        Learned known = knowledge.get();
        knowledge.renew();

        // when
        knowledge.close();
        learn();
        evidence.record(List.of(outcome()));
        knowledge.renew();
        knowledge.look();
        clock.now = clock.now.plus(Duration.ofHours(1));

        // then
        assertThat(knowledge.get()).isSameAs(known);
        assertThat(waiting).isEmpty();
        assertThat(failures).isEmpty();
    }

    @Test
    void whatIsClosedBeforeAnybodyAskedSaysSo() {
        // given
        Knowledge knowledge = knowledge();

        // when
        knowledge.close();

        // then
        assertThatThrownBy(knowledge::get).hasMessageContaining("Maybe ask another server");
    }

    private static Outcome outcome() {
        return new Outcome(
                "1", new Claim.OfElement("trip", "visit"), true, KnownBy.PARTNER, "partner", START, "cluster");
    }

    /** Learns when {@link #learn} says so. */
    private Knowledge knowledge() {
        return knowledge(learner, waiting::add);
    }

    private Knowledge knowledge(Function<Instant, Learned> learner, Executor executor) {
        return new Knowledge(learner, evidence::countChanges, clock, executor, failures::add);
    }

    private void learn() {
        waiting.remove().run();
    }

    /** Goes on when told to. */
    private static final class MovingClock extends Clock {

        private Instant now = START;

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneOffset getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}

package com.surefoot.reliability.learn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.surefoot.fixtures.MemoryEvidence;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
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
    private int learned;

    @Test
    void itIsLearnedAnewWhenItIsOldOrOutcomesHaveCome() {
        // given
        Knowledge knowledge = new Knowledge(learner, clock);
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
        Knowledge knowledge = new Knowledge(
                now -> {
                    if (learned++ == 0) {
                        itself[0].renew();
                        itself[0].renew();
                    }
                    return learner.apply(now);
                },
                clock,
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
        Knowledge knowledge = new Knowledge(
                now -> {
                    if (learned++ == 1) {
                        throw new IllegalStateException("no database");
                    }
                    return learner.apply(now);
                },
                clock,
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
        Knowledge knowledge = new Knowledge(
                now -> {
                    throw new IllegalStateException("no database");
                },
                clock);

        // when, then
        assertThatThrownBy(knowledge::get)
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("no database");
        assertThatThrownBy(knowledge::current).hasMessage("no database");
    }

    /** Learns when {@link #learn} says so. */
    private Knowledge knowledge() {
        return new Knowledge(learner, clock, waiting::add);
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

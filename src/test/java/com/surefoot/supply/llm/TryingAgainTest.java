package com.surefoot.supply.llm;

import static org.assertj.core.api.Assertions.assertThat;

import com.surefoot.narration.model.Limits;
import com.surefoot.narration.model.Reply.Cause;
import com.surefoot.narration.model.Reply.Failed;
import com.surefoot.supply.standin.FakeTime;
import com.surefoot.supply.standin.ModelReplies;
import com.surefoot.supply.standin.Reply;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A model is asked twice at the most, and not at all for a while if it is in vain. */
@Timeout(60)
class TryingAgainTest {

    private static final String PATH = "/v1/chat/completions";
    private static final Reply GOOD = ModelReplies.chat("{}");

    @ParameterizedTest
    @ValueSource(ints = {500, 502, 503, 408})
    void whatMayPassIsTriedOnceMore(int status) {
        try (Playing playing = Playing.usual(Playing.PATIENT)) {
            // given
            playing.service.answer(PATH, Reply.status(status), GOOD);

            // then
            assertThat(playing.answered().text()).isEqualTo("{}");
            assertThat(playing.service.received()).hasSize(2);
        }
    }

    @Test
    void notMoreThanOnce() {
        try (Playing playing = Playing.usual(Playing.PATIENT)) {
            playing.service.answer(PATH, Reply.status(503));
            assertThat(playing.failed().cause()).isEqualTo(Cause.OUT_OF_ORDER);
            assertThat(playing.service.received()).hasSize(2);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 401, 404, 429})
    void aRefusalStands(int status) {
        try (Playing playing = Playing.usual(Playing.PATIENT)) {
            playing.service.answer(PATH, Reply.status(status), GOOD);
            playing.failed();
            assertThat(playing.service.received()).hasSize(1);
        }
    }

    @Test
    void whoWantsToBeLeftAloneForAMomentIs() {
        try (Playing playing = Playing.usual(Playing.PATIENT)) {
            playing.service.answer(PATH, Reply.status(429).with("Retry-After", "1"), GOOD);
            assertThat(playing.answered().text()).isEqualTo("{}");
        }
    }

    @Test
    void noSecondTryOnceSomethingWasHeard() {
        try (Playing playing = Playing.usual(Playing.PATIENT)) {
            Reply whole = ModelReplies.chat("{\"a\":", "1}");
            playing.service.answer(PATH, whole.cutAfter(whole.length() - 100), GOOD);
            assertThat(playing.failed().cause()).isEqualTo(Cause.CUT_OFF);
            assertThat(playing.service.received()).hasSize(1);
        }
    }

    @Test
    void noSecondTryThatThereIsNoTimeFor() {
        // given: all the time is gone before the pause is
        Limits brief = new Limits(Duration.ofSeconds(20), Duration.ofSeconds(20), Duration.ofMillis(150), 200);
        try (Playing playing = Playing.usual(brief)) {
            playing.service.answer(PATH, Reply.status(503), GOOD);
            assertThat(playing.failed().cause()).isIn(Cause.OUT_OF_ORDER, Cause.OUT_OF_TIME);
            assertThat(playing.service.received()).hasSize(1);
        }
    }

    @Test
    void aRefusedKeyIsNotTriedByEverybody() {
        try (Playing playing = Playing.usual(Playing.PATIENT)) {
            playing.service.answer(PATH, Reply.status(401));
            playing.failed();

            // then
            assertThat(playing.failed().cause()).isEqualTo(Cause.RESTING);
            assertThat(playing.service.received()).hasSize(1);
        }
    }

    @Test
    void whoKeepsFailingRestsForAWhile() {
        // given
        FakeTime time = new FakeTime("2026-11-28T12:00:00Z");
        Rest rest = new Rest(time);
        Failed late = Failed.of(Cause.OUT_OF_TIME, "nothing within 400 ms");

        // when
        IntStream.range(0, 2).forEach(no -> rest.failed(late));
        assertThat(rest.find()).isEmpty();
        rest.failed(late);

        // then
        assertThat(rest.find().orElseThrow().message()).contains("out_of_time", "2026-11-28T12:00:30Z");
        time.pass(Rest.USUAL);
        assertThat(rest.find()).isEmpty();
    }

    @Test
    void anAnswerInBetweenIsForgiving() {
        // given
        Rest rest = new Rest(new FakeTime("2026-11-28T12:00:00Z"));
        Failed late = Failed.of(Cause.OUT_OF_TIME, "nothing within 400 ms");

        // when
        IntStream.range(0, 6).forEach(no -> {
            rest.failed(late);
            rest.failed(Failed.of(Cause.UNHEARD, "it was given up"));
            rest.answered();
        });

        // then
        assertThat(rest.find()).isEmpty();
    }

    @Test
    void nobodyIsLeftAloneForHours() {
        // given
        FakeTime time = new FakeTime("2026-11-28T12:00:00Z");
        Rest rest = new Rest(time);

        // when
        rest.failed(new Failed(Cause.LIMITED, "status 429", Optional.of(Duration.ofDays(1))));
        time.pass(Duration.ofMinutes(10));

        // then
        assertThat(rest.find()).isEmpty();
    }

    @Test
    void whatComesOfItIsCounted() {
        try (Playing playing = Playing.usual(Playing.PATIENT)) {
            playing.service.answer(PATH, Reply.status(503), GOOD);
            playing.answered();

            // then
            assertThat(playing.measures
                            .get("surefoot.model.calls")
                            .tags("preset", "openai", "outcome", "answered")
                            .timer()
                            .count())
                    .isOne();
            assertThat(playing.measures
                            .get("surefoot.model.calls")
                            .tags("outcome", "out_of_order")
                            .timer()
                            .count())
                    .isOne();
            assertThat(playing.measures
                            .get("surefoot.model.tokens")
                            .tags("direction", "written")
                            .counter()
                            .count())
                    .isEqualTo(42);
        }
    }
}

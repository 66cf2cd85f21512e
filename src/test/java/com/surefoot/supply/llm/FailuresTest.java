package com.surefoot.supply.llm;

import static org.assertj.core.api.Assertions.assertThat;

import com.surefoot.narration.model.Limits;
import com.surefoot.narration.model.Listener.Use;
import com.surefoot.narration.model.Reply.Cause;
import com.surefoot.narration.model.Reply.Failed;
import com.surefoot.supply.standin.ModelReplies;
import com.surefoot.supply.standin.Reply;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever a service answers instead of an answer, there is a typed failure in time, and the key is in none of it. */
@Timeout(60)
class FailuresTest {

    private static final String PATH = "/v1/chat/completions";

    private static Failed failed(Reply... replies) {
        try (Playing playing = Playing.usual(Playing.PATIENT)) {
            playing.service.answer(PATH, replies);
            return playing.failed();
        }
    }

    private static Reply error(int status) {
        return Reply.ok("{\"error\":{\"message\":\"Incorrect API key provided: %s.\"}}".formatted(Playing.KEY.value()))
                .withStatus(status)
                .with("Content-Type", "application/json");
    }

    @ParameterizedTest
    @CsvSource({
        "401, KEY_REFUSED",
        "402, KEY_REFUSED",
        "403, KEY_REFUSED",
        "400, REFUSED",
        "404, REFUSED",
        "429, LIMITED",
        "408, OUT_OF_ORDER",
        "500, OUT_OF_ORDER",
        "503, OUT_OF_ORDER"
    })
    void aStatusIsTold(int status, Cause cause) {
        // when
        Failed failed = failed(error(status));

        // then
        assertThat(failed.cause()).isEqualTo(cause);
        assertThat(failed.message()).contains("status " + status, "provided: ***.");
    }

    @Test
    void aStatusIsToldWithoutTheRestOfIt() {
        try (Playing playing = Playing.usual(Playing.IMPATIENT)) {
            playing.service.answer(PATH, error(401).holdingAfter(5));
            assertThat(playing.failed().cause()).isEqualTo(Cause.KEY_REFUSED);
        }
    }

    @Test
    void whoIsAskedTooOftenSaysForHowLong() {
        assertThat(failed(error(429).with("Retry-After", "17")).retryAfter().orElseThrow())
                .isBetween(Duration.ofSeconds(16), Duration.ofSeconds(17));
    }

    @Test
    void nobodyIsFollowedElsewhere() {
        assertThat(failed(Reply.sendingOn("https://elsewhere.example.org/v1")).cause())
                .isEqualTo(Cause.OUT_OF_ORDER);
    }

    private static Stream<Arguments> brokenAnswers() {
        return Stream.of(
                Arguments.of("a login page", Reply.ok("<html>Please log in</html>"), Cause.MALFORMED),
                Arguments.of("nothing", Reply.ok(""), Cause.MALFORMED),
                Arguments.of("no HTTP", Reply.raw("hello\r\n\r\n"), Cause.OUT_OF_ORDER),
                Arguments.of("broken JSON", ModelReplies.events("data: {\"choices\":[{\"del\n\n"), Cause.MALFORMED),
                Arguments.of("other JSON", ModelReplies.events("data: 42\n\ndata: [DONE]\n\n"), Cause.MALFORMED),
                Arguments.of("null", ModelReplies.events("data: null\n\ndata: [DONE]\n\n"), Cause.MALFORMED),
                Arguments.of("no choice", ModelReplies.events("data: {\"choices\":[null]}\n\n"), Cause.MALFORMED),
                Arguments.of("other choices", ModelReplies.events("data: {\"choices\":\"x\"}\n\n"), Cause.MALFORMED),
                Arguments.of(
                        "no choices",
                        ModelReplies.events("data: {\"choices\":[]}\n\ndata: [DONE]\n\n"),
                        Cause.MALFORMED),
                Arguments.of("nothing said", ModelReplies.chat(), Cause.DECLINED),
                Arguments.of("a refusal", ModelReplies.refusal("I cannot help with that."), Cause.DECLINED),
                Arguments.of("a filter", ModelReplies.chat("content_filter", List.of("{\"a")), Cause.DECLINED),
                Arguments.of("no room", ModelReplies.chat("length", List.of("{\"a")), Cause.TOO_LONG),
                Arguments.of(
                        "no reason to end",
                        ModelReplies.events(ModelReplies.chunk("{\"content\":\"x\"}", "null") + "data: [DONE]\n\n"),
                        Cause.CUT_OFF),
                Arguments.of(
                        "an error within",
                        ModelReplies.events(ModelReplies.chunk("{\"content\":\"x\"}", "null")
                                + "data: {\"error\":{\"message\":\"overloaded\"}}\n\n"),
                        Cause.CUT_OFF));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("brokenAnswers")
    void anAnswerThatIsNoneIsToldApart(String name, Reply reply, Cause cause) {
        assertThat(failed(reply).cause()).isEqualTo(cause);
    }

    @Test
    void anAnswerThatIsCutIsNoAnswer() {
        // given
        Reply whole = ModelReplies.chat("{\"a\":", "1}");

        // then: whether the line ends or breaks
        assertThat(failed(whole.cutAfter(whole.length() / 2)).cause()).isEqualTo(Cause.CUT_OFF);
        assertThat(failed(whole.resetAfter(whole.length() / 2)).cause()).isEqualTo(Cause.CUT_OFF);
    }

    @Test
    void whoGoesOnAndOnIsHungUpOn() {
        // given
        List<String> flood = Collections.nCopies(20_000, "and so on ");

        // then
        assertThat(failed(ModelReplies.chat("stop", flood)).cause()).isEqualTo(Cause.TOO_LONG);
        assertThat(failed(ModelReplies.events(": keep-alive\n\n".repeat(100_000)))
                        .cause())
                .isEqualTo(Cause.TOO_LONG);
        assertThat(failed(ModelReplies.events("data: " + "x".repeat(2_000_000))).cause())
                .isEqualTo(Cause.TOO_LONG);
    }

    @Test
    void whoIsSilentIsNotWaitedFor() {
        // given
        Reply whole = ModelReplies.chat("{\"a\":", "1}");

        // then: from the start, within, and while only signs of life come
        assertLate(Reply.silence(), "nothing within 400 ms");
        assertLate(whole.holdingAfter(whole.length() / 2), "nothing more for 400 ms");
        assertLate(
                ModelReplies.events(": keep-alive\n\n".repeat(500)).trickling(Duration.ofMillis(1)),
                "nothing within 400 ms");
    }

    private static void assertLate(Reply reply, String what) {
        assertLate(Playing.IMPATIENT, reply, what);
    }

    private static void assertLate(Limits limits, Reply reply, String what) {
        try (Playing playing = Playing.usual(limits)) {
            playing.service.answer(PATH, reply);
            long start = System.nanoTime();

            Failed failed = playing.failed();

            assertThat(failed.cause()).isEqualTo(Cause.OUT_OF_TIME);
            assertThat(failed.what()).isEqualTo(what);
            assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(12));
        }
    }

    @Test
    void whoThinksAloudIsNotSilent() {
        // given: thoughts take longer than silence may
        Limits brief = new Limits(Duration.ofMillis(600), Duration.ofMillis(600), Duration.ofSeconds(30), 200);
        String thoughts =
                ModelReplies.chunk("{\"reasoning_content\":\"hm\"}", "null").repeat(8);
        String answer = ModelReplies.chunk("{\"content\":\"{}\"}", "null") + ModelReplies.chunk("{}", "\"stop\"");

        // then
        try (Playing playing = Playing.usual(brief)) {
            playing.service.answer(PATH, ModelReplies.events(thoughts + answer).trickling(Duration.ofMillis(1)));
            assertThat(playing.answered().text()).isEqualTo("{}");
            assertThat(playing.heard).containsExactly("{}");
        }
    }

    @Test
    void whoDripsIsHungUpOnWhenAllTheTimeIsGone() {
        // given
        Reply drip = ModelReplies.chat("stop", Collections.nCopies(100, "x")).trickling(Duration.ofMillis(1));
        Limits brief = new Limits(Duration.ofSeconds(20), Duration.ofSeconds(20), Duration.ofSeconds(2), 200);

        // then
        assertLate(brief, drip, "no end within 2000 ms");
    }

    @Test
    void whoDripsWithoutASentenceIsHungUpOnEarlier() {
        // given
        Reply drip = ModelReplies.chat("stop", Collections.nCopies(1_000, "x")).trickling(Duration.ofMillis(1));
        Limits brief = new Limits(
                Duration.ofSeconds(20),
                Duration.ofSeconds(20),
                Duration.ofMillis(300),
                Duration.ofMillis(300),
                Duration.ofMinutes(1),
                200);

        // then
        assertLate(brief, drip, "no whole sentence for 300 ms, after 0");
    }

    @Test
    void whoDoesNotWantToHearMoreHangsUp() {
        // given
        try (Playing playing = Playing.usual(Playing.PATIENT)) {
            playing.service.answer(PATH, ModelReplies.chat("a", "b", "c"));

            // when
            playing.use = piece -> piece.equals("b") ? Use.ENOUGH : Use.NONE;

            // then
            assertThat(playing.failed().cause()).isEqualTo(Cause.UNHEARD);
        }
    }

    @Test
    void nobodyThereIsOutOfOrder() {
        // given
        Playing playing = Playing.usual(Playing.PATIENT);
        playing.close();

        // then
        assertThat(playing.failed().cause()).isEqualTo(Cause.OUT_OF_ORDER);
    }

    @ParameterizedTest
    @CsvSource({
        "throttlingException, LIMITED",
        "validationException, REFUSED",
        "internalServerException, OUT_OF_ORDER",
        "modelStreamErrorException, OUT_OF_ORDER"
    })
    void bedrockTellsFailuresWithinItsStream(String type, Cause cause) {
        try (Playing playing = Playing.of(Preset.BEDROCK, "")) {
            playing.service.answerAll(
                    call -> Reply.ok(ModelReplies.message("exception", type, "{\"message\":\"no\"}")));
            assertThat(playing.failed().cause()).isEqualTo(cause);
        }
    }

    private static Stream<Arguments> brokenStreams() {
        Reply whole = ModelReplies.converse("end_turn", "{\"a\":", "1}");
        return Stream.of(
                Arguments.of(whole.cutAfter(whole.length() / 2), Cause.CUT_OFF),
                Arguments.of(Reply.ok("data: hello, this is no event stream at all"), Cause.MALFORMED),
                Arguments.of(Reply.ok(new byte[40]), Cause.MALFORMED),
                Arguments.of(Reply.ok(ModelReplies.message("event", "contentBlockDelta", "{}")), Cause.MALFORMED),
                Arguments.of(ModelReplies.converse("max_tokens", "{"), Cause.TOO_LONG),
                Arguments.of(ModelReplies.converse("guardrail_intervened", "no"), Cause.DECLINED),
                Arguments.of(ModelReplies.converse("end_turn"), Cause.DECLINED),
                Arguments.of(ModelReplies.converse("something_new", "x"), Cause.CUT_OFF));
    }

    @ParameterizedTest
    @MethodSource("brokenStreams")
    void aBrokenEventStreamIsToldApart(Reply reply, Cause cause) {
        try (Playing playing = Playing.of(Preset.BEDROCK, "")) {
            playing.service.answerAll(call -> reply);
            assertThat(playing.failed().cause()).isEqualTo(cause);
        }
    }
}

package com.surefoot.narration.telling;

import static org.assertj.core.api.Assertions.assertThat;

import com.surefoot.narration.grounding.Language;
import com.surefoot.narration.model.Limits;
import com.surefoot.narration.model.Scribe;
import com.surefoot.narration.model.Scribe.Claim;
import com.surefoot.narration.telling.Explanation.Author;
import com.surefoot.supply.http.Waiting;
import com.surefoot.supply.llm.AskedModel;
import com.surefoot.supply.llm.ModelSettings;
import com.surefoot.supply.llm.Preset;
import com.surefoot.supply.standin.ModelReplies;
import com.surefoot.supply.standin.Reply;
import com.surefoot.supply.standin.StandIn;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** However a model dawdles over HTTP, all trips of an answer are told in the time that it has for one. */
@Timeout(120)
class TellingInTimeTest {

    private static final Audience ENGLISH =
            new Audience(Language.ENGLISH, Language.ENGLISH.locale(), Tone.TRAVELLER, 0);

    private static final Duration PIECE = Duration.ofMillis(1);

    /** Told one after the other, this many would take far longer than what is allowed for below. */
    private static final List<TripToTell> TRIPS = Collections.nCopies(5, Weekend.plain());

    private final StandIn service = StandIn.start();

    @AfterEach
    void close() {
        service.close();
    }

    private static Limits limits(Duration sentence, Duration total) {
        return new Limits(Duration.ofSeconds(2), Duration.ofSeconds(2), sentence, sentence, total, 3_000);
    }

    /** All trips by a model that answers so, none of them later than that; they say what the narrator would have said. */
    private List<Explanation> told(Limits limits, Duration latest, Function<List<Claim>, Reply> answer) {
        service.answerAll(call -> answer.apply(Scribe.readChat(call.body())));
        ModelSettings settings =
                new ModelSettings(Preset.OLLAMA, "slow", Optional.empty(), URI.create(service.url() + "/v1"), limits);
        AskedModel model = new AskedModel(settings, Clock.systemUTC(), Waiting.REAL, new SimpleMeterRegistry());
        long start = System.nanoTime();
        List<Explanation> told = new ModelTeller(model, limits, TRIPS.size(), Weekend.THREADS).tellAll(TRIPS, ENGLISH);
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(latest);
        assertThat(told).hasSameSizeAs(TRIPS);
        assertThat(told)
                .extracting(Explanation::paragraphs)
                .containsOnly(builtIn().paragraphs());
        return told;
    }

    private static Explanation builtIn() {
        return new Narrator().tell(Weekend.plain(), ENGLISH);
    }

    /** Each sentence in one piece. */
    private static Reply whole(List<Claim> claims, int times) {
        List<String> sentences =
                claims.stream().map(claim -> claim.sentence(claim.example())).toList();
        return ModelReplies.chat(
                "stop",
                Collections.nCopies(times, sentences).stream()
                        .flatMap(List::stream)
                        .toList());
    }

    @Test
    void whoDripsWithoutEverEndingASentenceIsGivenUpOn() {
        // given: it has all the time of the world, and a second and a half for a sentence
        Limits limits = limits(Duration.ofMillis(1_500), Duration.ofMinutes(1));

        // then: a tenth of that time is left to a machine that is busy
        assertThat(told(limits, Duration.ofSeconds(15), claims -> ModelReplies.chat(
                                "stop", Collections.nCopies(100_000, "x"))
                        .trickling(PIECE)))
                .extracting(Explanation::author)
                .containsOnly(Author.BUILT_IN);
    }

    @Test
    void whoGoesOnForEverIsGivenUpOnWhenTheTimeOfOneIsGone() {
        // given: whole sentences, each in time, that take a minute for all of them
        Limits limits = limits(Duration.ofSeconds(30), Duration.ofSeconds(3));

        // then
        told(limits, Duration.ofSeconds(12), claims -> whole(claims, 100).trickling(PIECE));
    }

    @Test
    void whoSaysNothingForLongIsGivenUpOn() {
        told(limits(Duration.ofSeconds(2), Duration.ofMinutes(1)), Duration.ofSeconds(8), claims -> Reply.silence());
    }

    @Test
    void whatWasSaidBeforeItStalledIsKeptAndTheRestIsFilledIn() {
        // given: the last of its sentences do not come any more
        Limits limits = limits(Duration.ofSeconds(2), Duration.ofMinutes(1));

        // when
        List<Explanation> told = told(limits, Duration.ofSeconds(15), claims -> {
            Reply all = whole(claims, 1);
            return all.holdingAfter(all.length() * 4 / 5);
        });

        // then
        assertThat(told).allSatisfy(one -> {
            assertThat(one.author()).isEqualTo(Author.MODEL);
            assertThat(one.filledIn()).isPositive();
        });
    }

    @Test
    void whatWasSaidBeforeTheLineWasCutIsKeptAndTheRestIsFilledIn() {
        // when
        List<Explanation> told =
                told(limits(Duration.ofSeconds(20), Duration.ofMinutes(1)), Duration.ofSeconds(30), claims -> {
                    Reply all = whole(claims, 1);
                    return all.resetAfter(all.length() * 4 / 5);
                });

        // then: a reset may overtake what was sent before it
        assertThat(told).allSatisfy(one -> assertThat(one.author() == Author.BUILT_IN || one.filledIn() > 0)
                .isTrue());
    }
}

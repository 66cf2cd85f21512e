package com.surefoot.bench.hostile;

import com.surefoot.bench.Benchmark;
import com.surefoot.bench.Options;
import com.surefoot.narration.grounding.Language;
import com.surefoot.narration.model.Limits;
import com.surefoot.narration.model.Scribe;
import com.surefoot.narration.telling.Audience;
import com.surefoot.narration.telling.Explanation;
import com.surefoot.narration.telling.Explanation.Author;
import com.surefoot.narration.telling.ModelTeller;
import com.surefoot.narration.telling.Narrator;
import com.surefoot.narration.telling.Tone;
import com.surefoot.narration.telling.TripToTell;
import com.surefoot.supply.http.Waiting;
import com.surefoot.supply.llm.AskedModel;
import com.surefoot.supply.llm.ModelSettings;
import com.surefoot.supply.llm.Preset;
import com.surefoot.supply.standin.StandIn;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/**
 * A hostile model, asked over HTTP as the product asks any: it lies, refuses, obeys what names tell it, breaks off, floods, drips
 * and stalls. Its true sentences are those of the built-in narrator, so that an answer is correct if it is, word for word, what
 * that would have said. Every trip is told by a model that has not been asked before, since one that keeps failing is left alone.
 * Options: {@code --trips}, {@code --slow-trips}.
 */
public final class HostileModelBench implements Benchmark {

    private static final Duration TARGET = Duration.ofSeconds(2);
    private static final double LEAST = 0.8;

    /** What came of the trips of one behaviour. */
    private static final class Tally {

        private final List<Duration> times = new ArrayList<>();
        private int correct;
        private int byModel;
        private int rejected;

        void add(Explanation told, Explanation expected, Duration took) {
            times.add(took);
            correct += told.paragraphs().equals(expected.paragraphs()) ? 1 : 0;
            byModel += told.author() == Author.MODEL ? 1 : 0;
            rejected += told.rejected();
        }

        long worst() {
            return times.get(times.size() - 1).toMillis();
        }

        void print(Behaviour behaviour) {
            times.sort(null);
            String late = behaviour.stalls() && worst() > TARGET.toMillis() ? "  LATE" : "";
            System.out.printf(
                    "%-28s %5d trips, %5d correct, model %5d, built-in %5d, dropped %,7d, p50 %,6d ms, worst %,6d ms%s%n",
                    behaviour,
                    times.size(),
                    correct,
                    byModel,
                    times.size() - byModel,
                    rejected,
                    times.get(times.size() / 2).toMillis(),
                    worst(),
                    late);
        }
    }

    @Override
    public void run(Options options) {
        int trips = Math.toIntExact(options.number("trips", 50));
        int slow = Math.toIntExact(options.number("slow-trips", 3));
        System.out.printf("%d trips for each behaviour, %d for slow ones, seed %d%n", trips, slow, options.seed());
        tell(Behaviour.HONEST, 5, new Random(options.seed()));
        int wrong = 0;
        int late = 0;
        for (Behaviour behaviour : Behaviour.values()) {
            Tally tally = tell(behaviour, behaviour.isSlow() ? slow : trips, new Random(options.seed()));
            tally.print(behaviour);
            wrong += tally.times.size() - tally.correct;
            late += behaviour.stalls() && tally.worst() > TARGET.toMillis() ? 1 : 0;
        }
        System.out.printf("answers that are not correct: %d; stalls after which it took over 2 s: %d%n", wrong, late);
    }

    private static Tally tell(Behaviour behaviour, int trips, Random random) {
        Tally tally = new Tally();
        try (StandIn service = StandIn.start()) {
            service.answerAll(call -> behaviour.reply(Scribe.readChat(call.body()), random));
            for (int no = 0; no < trips; no++) {
                TripToTell trip = DrawnTrip.draw(random);
                Audience audience = audience(random);
                ModelTeller teller = new ModelTeller(model(service), Limits.USUAL, 1);
                long start = System.nanoTime();
                Explanation told = teller.tell(trip, audience);
                Duration took = Duration.ofNanos(System.nanoTime() - start);
                tally.add(told, new Narrator().tell(trip, audience), took);
            }
        }
        return tally;
    }

    private static Audience audience(Random random) {
        Language language = any(List.of(Language.values()), random);
        return new Audience(language, language.locale(), any(List.of(Tone.values()), random), LEAST);
    }

    private static <T> T any(List<T> values, Random random) {
        return values.get(random.nextInt(values.size()));
    }

    private static AskedModel model(StandIn service) {
        ModelSettings settings = new ModelSettings(
                Preset.OLLAMA, "hostile", Optional.empty(), URI.create(service.url() + "/v1"), Limits.USUAL);
        return new AskedModel(settings, Clock.systemUTC(), Waiting.REAL, new SimpleMeterRegistry());
    }
}

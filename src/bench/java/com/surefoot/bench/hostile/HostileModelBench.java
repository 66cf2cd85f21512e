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
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;

/**
 * A hostile model, asked over HTTP as the product asks any: it lies, refuses, obeys what names tell it, breaks off, floods, drips
 * and stalls. Its true sentences are those of the built-in narrator, so that an answer is correct if it is, word for word, what
 * that would have said. Every answer is told by a model that has not been asked before, since one that keeps failing is left alone.
 * Options: {@code --trips}, {@code --slow-trips}, and how many of them an answer has, {@code --together}.
 */
public final class HostileModelBench implements Benchmark {

    private static final double LEAST = 0.8;

    /** What came of the trips of one behaviour. */
    private static final class Tally {

        private final List<Duration> times = new ArrayList<>();
        private int trips;
        private int correct;
        private int byModel;
        private int rejected;

        private int filledIn;

        void add(Duration took) {
            times.add(took);
        }

        void add(Explanation told, Explanation expected) {
            trips++;
            filledIn += told.filledIn();
            correct += told.paragraphs().equals(expected.paragraphs()) ? 1 : 0;
            byModel += told.author() == Author.MODEL ? 1 : 0;
            rejected += told.rejected();
        }

        long worst() {
            return times.get(times.size() - 1).toMillis();
        }

        boolean isLate(Behaviour behaviour) {
            times.sort(null);
            return worst() > behaviour.latest(Limits.USUAL).toMillis();
        }

        void print(Behaviour behaviour) {
            times.sort(null);
            String late = isLate(behaviour) ? "  LATE" : "";
            System.out.printf(
                    "%-28s %5d trips, %5d correct, model %5d, built-in %5d, dropped %,7d, filled in %,5d, p50 %,6d ms, worst %,6d ms%s%n",
                    behaviour,
                    trips,
                    correct,
                    byModel,
                    trips - byModel,
                    rejected,
                    filledIn,
                    times.get(times.size() / 2).toMillis(),
                    worst(),
                    late);
        }
    }

    @Override
    public void run(Options options) {
        int trips = Math.toIntExact(options.number("trips", 50));
        int slow = Math.toIntExact(options.number("slow-trips", 3));
        int together = Math.toIntExact(options.number("together", 3));
        System.out.printf(
                "%d trips for each behaviour, %d for slow ones, %d to an answer, seed %d%n",
                trips, slow, together, options.seed());
        tell(Behaviour.HONEST, 5, together, new Random(options.seed()));
        int wrong = 0;
        int late = 0;
        for (Behaviour behaviour : Behaviour.values()) {
            Tally tally = tell(behaviour, behaviour.isSlow() ? slow : trips, together, new Random(options.seed()));
            tally.print(behaviour);
            wrong += tally.trips - tally.correct;
            late += tally.isLate(behaviour) ? 1 : 0;
        }
        System.out.printf(
                "trips that are not told right: %d; behaviours with an answer that was late: %d%n", wrong, late);
    }

    private static Tally tell(Behaviour behaviour, int trips, int together, Random random) {
        Tally tally = new Tally();
        ExecutorService executor = Executors.newCachedThreadPool();
        try (StandIn service = StandIn.start()) {
            service.answerAll(call -> behaviour.reply(Scribe.readChat(call.body()), random));
            for (int no = 0; no < trips; no += together) {
                List<TripToTell> drawn = Stream.generate(() -> DrawnTrip.draw(random))
                        .limit(Math.min(together, trips - no))
                        .toList();
                Audience audience = audience(random);
                ModelTeller teller = new ModelTeller(model(service), Limits.USUAL, together, executor);
                long start = System.nanoTime();
                List<Explanation> told = teller.tellAll(drawn, audience);
                tally.add(Duration.ofNanos(System.nanoTime() - start));
                List<Explanation> expected = new Narrator().tellAll(drawn, audience);
                for (int at = 0; at < told.size(); at++) {
                    tally.add(told.get(at), expected.get(at));
                }
            }
        } finally {
            executor.shutdownNow();
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

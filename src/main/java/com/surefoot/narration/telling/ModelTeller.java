package com.surefoot.narration.telling;

import com.surefoot.narration.grounding.Claims;
import com.surefoot.narration.grounding.SentenceGate;
import com.surefoot.narration.model.LanguageModel;
import com.surefoot.narration.model.Limits;
import com.surefoot.narration.model.Listener.Use;
import com.surefoot.narration.telling.Explanation.Author;
import com.surefoot.narration.telling.Narrator.Part;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

/**
 * Has a model write the sentences, and believes it nothing: each goes through the gate as it comes in, what it leaves out or does
 * not get to is said in the words written by hand, and where it fails or too much is dropped, the built-in narrator speaks as a
 * whole. What is told, and in which order, is never up to it. All trips of an answer are told at the same time, in the time that
 * one of them has.
 */
public final class ModelTeller implements Teller {

    /** For what is done once the model's time is up; then it is not even asked what it has. */
    private static final Duration REST = Duration.ofMillis(500);

    /** What stands in the way of its turn is not waited for. */
    private final Semaphore turns;

    private final LanguageModel model;
    private final Limits limits;
    private final ExecutorService executor;
    private final Narrator narrator = new Narrator();

    /**
     * Tells by that model.
     *
     * @param most how many trips it may tell at the same time; further ones are told without it
     * @param executor where it is waited for, trip by trip; it has to have a thread for each of them
     */
    public ModelTeller(LanguageModel model, Limits limits, int most, ExecutorService executor) {
        this.model = model;
        this.limits = limits;
        this.executor = executor;
        turns = new Semaphore(most);
    }

    @Override
    public Explanation tell(TripToTell trip, Audience audience) {
        return tellAll(List.of(trip), audience).get(0);
    }

    @Override
    public List<Explanation> tellAll(List<TripToTell> trips, Audience audience) {
        List<Callable<Explanation>> tasks = trips.stream()
                .<Callable<Explanation>>map(trip -> () -> tellInTurn(trip, audience))
                .toList();
        try {
            List<Future<Explanation>> told =
                    executor.invokeAll(tasks, limits.total().plus(REST).toNanos(), TimeUnit.NANOSECONDS);
            return IntStream.range(0, trips.size())
                    .mapToObj(at -> outcome(told.get(at), trips.get(at), audience))
                    .toList();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return narrator.tellAll(trips, audience);
        }
    }

    private Explanation outcome(Future<Explanation> told, TripToTell trip, Audience audience) {
        if (told.isCancelled()) {
            return narrator.tell(trip, audience);
        }
        try {
            return told.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("A trip could not be told. Maybe its claims do not fit together?", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return narrator.tell(trip, audience);
        }
    }

    private Explanation tellInTurn(TripToTell trip, Audience audience) {
        if (!turns.tryAcquire()) {
            return narrator.tell(trip, audience);
        }
        try {
            return told(trip, audience);
        } finally {
            turns.release();
        }
    }

    private Explanation told(TripToTell trip, Audience audience) {
        Claims claims = TripClaims.of(trip);
        List<Passage> passages = Passage.listOf(trip, claims, audience.language());
        Offered offered = new Offered(passages, audience);
        SentenceGate gate = new SentenceGate(claims, audience.least());
        OwnWords own = new OwnWords(gate, audience, passages);
        Manuscript manuscript = new Manuscript(offered, gate, audience);
        if (!offered.passages().isEmpty()) {
            write(manuscript, new Prompt(offered, audience, own));
        }
        return manuscript.isGood()
                ? Narrator.explain(
                        passages,
                        claim -> manuscript.find(claim).or(() -> own.say(claim)),
                        audience,
                        new Part(Author.MODEL, manuscript.rejected(), manuscript.missing()))
                : Narrator.explain(passages, own::say, audience, Part.none(manuscript.rejected()));
    }

    /** Whether it comes to its end makes no difference: what has passed the gate is so. */
    private void write(Manuscript manuscript, Prompt prompt) {
        SentenceStream sentences = new SentenceStream(manuscript::take);
        model.ask(prompt.request(limits), piece -> {
            int before = manuscript.told();
            boolean useful = sentences.hear(piece) && !manuscript.isHopeless();
            return !useful ? Use.ENOUGH : manuscript.told() > before ? Use.SENTENCE : Use.NONE;
        });
    }
}

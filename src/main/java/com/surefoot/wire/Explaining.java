package com.surefoot.wire;

import static java.util.Objects.requireNonNull;

import com.surefoot.narration.telling.Audience;
import com.surefoot.narration.telling.Explanation;
import com.surefoot.narration.telling.Narrator;
import com.surefoot.narration.telling.SavedToTell;
import com.surefoot.narration.telling.SavedToTell.Part;
import com.surefoot.recommendation.Candidate;
import com.surefoot.recommendation.Recommendation.Recommended;
import com.surefoot.recommendation.Recommendation.Refused;
import com.surefoot.recommendation.Telling;
import com.surefoot.watch.TripState;
import com.surefoot.watch.Watched;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Puts answers into words where that is asked for. */
public final class Explaining {

    private static final double PERCENT = 100;

    private final Telling telling;
    private final Optional<Voice> voice;
    private final Optional<Candidate> before;

    /** @param voice in which; empty where nothing is to be put into words */
    public Explaining(Telling telling, Optional<Voice> voice) {
        this(telling, voice, Optional.empty());
    }

    /**
     * Likewise.
     *
     * @param before a trip that was answered earlier; what has changed since is told
     */
    public Explaining(Telling telling, Optional<Voice> voice, Optional<Candidate> before) {
        this.telling = requireNonNull(telling, "telling");
        this.voice = requireNonNull(voice, "voice");
        this.before = requireNonNull(before, "before");
    }

    /** Each candidate in words beside the others, in their order; none where nothing is to be put into words. */
    public List<ExplanationDocument> listOf(Recommended recommended) {
        return voice.stream()
                .flatMap(asked ->
                        telling.of(recommended, before, asked.language(), asked.locale(), asked.tone()).stream()
                                .map(told -> ExplanationDocument.of(told, asked)))
                .toList();
    }

    /** What is recommended, each trip in words as well. */
    public RecommendationDocument document(Recommended recommended) {
        return RecommendationDocument.of(recommended, listOf(recommended));
    }

    /** Why there is no trip, in words as well. */
    public Problem problem(Refused refused) {
        return Problem.of(refused)
                .explained(told(asked -> telling.of(refused, asked.language(), asked.locale(), asked.tone())));
    }

    /** Why a brief cannot be planned as it is written, in words as well. */
    public Problem problem(BadDocumentException bad) {
        return Problem.of(bad)
                .explained(told(asked -> telling.of(bad.faults(), asked.language(), asked.locale(), asked.tone())));
    }

    /** A saved trip in words. What is less sure than was promised is not said of it. */
    public Optional<ExplanationDocument> of(Watched watched) {
        double least =
                watched.trip().asked().target().map(target -> target / PERCENT).orElse(0.0);
        return told(asked -> new Narrator()
                .tell(saved(watched), new Audience(asked.language(), asked.locale(), asked.tone(), least)));
    }

    private Optional<ExplanationDocument> told(Function<Voice, Explanation> teller) {
        return voice.map(asked -> ExplanationDocument.of(teller.apply(asked), asked));
    }

    private static SavedToTell saved(Watched watched) {
        TripState state = watched.state();
        return new SavedToTell(
                state.confidence(),
                watched.trip().price(),
                state.price(),
                watched.trip().parts().stream().map(part -> part(part, state)).toList());
    }

    private static Part part(com.surefoot.watch.Part part, TripState state) {
        return part(part, state.confidence(part), state.failed().contains(part.id()));
    }

    /** A part of a saved trip as it is told of. */
    static Part part(com.surefoot.watch.Part part, double confidence, boolean failed) {
        return new Part(part.id(), kind(part), part.name(), part.start(), part.end(), part.cost(), confidence, failed);
    }

    private static SavedToTell.Kind kind(com.surefoot.watch.Part part) {
        return switch (part.element().kind()) {
            case RIDE -> SavedToTell.Kind.RIDE;
            case STAY -> SavedToTell.Kind.STAY;
            case VISIT -> SavedToTell.Kind.VISIT;
            case MEAL -> SavedToTell.Kind.MEAL;
            case ITINERARY ->
                throw new IllegalStateException(
                        "'%s' is a whole trip. Maybe it is no part of one?".formatted(part.id()));
        };
    }
}

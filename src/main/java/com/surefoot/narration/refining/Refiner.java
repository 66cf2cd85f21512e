package com.surefoot.narration.refining;

import com.surefoot.itinerary.TripBrief;
import com.surefoot.narration.grounding.Language;
import com.surefoot.narration.reading.Conversation;
import com.surefoot.narration.reading.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/**
 * Reads what a traveller would like to be otherwise: phrase by phrase, each the longest run of words that some rule reads and of
 * which all that it speaks of is there. What no rule reads may be a wish, as those who plan a trip have.
 */
public final class Refiner {

    /** Longer texts are none that somebody writes to change a trip, in characters. */
    public static final int LONGEST_TEXT = 2_000;

    private final Language language;
    private final Locale locale;
    private final Surroundings surroundings;
    private final LocalDate today;
    private final Conversation conversation;

    /**
     * Creates one.
     *
     * @param locale in which values are written
     * @param conversation in which wishes are read
     */
    public Refiner(
            Language language, Locale locale, Surroundings surroundings, LocalDate today, Conversation conversation) {
        this.conversation = conversation;
        this.language = language;
        this.locale = locale;
        this.surroundings = surroundings;
        this.today = today;
    }

    /**
     * The brief that some words make of another one.
     *
     * @throws IllegalArgumentException if the text is too long
     */
    public Refinement refine(String text, TripBrief brief, PresentTrip trip) {
        Context context = context(brief, trip);
        TripBrief begun = context.brief();
        PhraseReading reading = new PhraseReading(text, context.words(), context);
        List<List<Span>> left = reading.read();
        Wishes wishes = new Wishes(conversation, language, begun, context);
        List<String> notUnderstood = left.stream()
                .flatMap(phrases -> wishes.take(text, phrases).stream())
                .toList();
        boolean changed = reading.keepsRest() || !context.brief().equals(begun);
        TripBrief proposed = changed ? context.brief() : brief;
        return new Refinement(
                proposed,
                new Difference(language, locale, surroundings, trip).list(brief, proposed),
                notUnderstood,
                context.work().impossible(),
                context.work().question());
    }

    /** How many letters of a text no rule reads, be they wishes or not. */
    public int left(String text, TripBrief brief, PresentTrip trip) {
        Context context = context(brief, trip);
        return new PhraseReading(text, context.words(), context)
                .read().stream()
                        .flatMap(List::stream)
                        .mapToInt(phrase -> phrase.to() - phrase.from())
                        .sum();
    }

    private Context context(TripBrief brief, PresentTrip trip) {
        return new Context(RefiningWords.of(language), brief, trip, surroundings, today);
    }
}

package com.surefoot.narration.reading;

import com.surefoot.itinerary.TripBrief;
import com.surefoot.narration.grounding.Language;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** Talks with a traveller until a trip can be planned: reads, remembers nothing by itself, and asks one thing at a time. */
public final class Conversation {

    /** Longer texts are no wish for a trip, in characters. */
    public static final int LONGEST_TEXT = 4_000;

    private final Map<Language, Reader> readers = new EnumMap<>(Language.class);
    private final Supplier<CatalogueWords> words;
    private final Guessing guessing;
    private final Clock clock;

    /**
     * Creates one.
     *
     * @param readers one for each language that can be read
     * @param guessing what may have been meant by words that no reader understands
     */
    public Conversation(Collection<Reader> readers, Supplier<CatalogueWords> words, Guessing guessing, Clock clock) {
        readers.forEach(reader -> this.readers.put(reader.language(), reader));
        this.words = words;
        this.guessing = guessing;
        this.clock = clock;
    }

    /** The words of the catalogue it goes by now. */
    public CatalogueWords words() {
        return words.get();
    }

    /**
     * Reads a text.
     *
     * @param language it is written in; found out if empty
     * @throws IllegalArgumentException if the text is too long
     */
    public Reading read(String text, Optional<Language> language, SoFar soFar) {
        if (text.length() > LONGEST_TEXT) {
            throw new IllegalArgumentException(
                    "A text of %d characters is too long; at most %d can be read. Maybe shorten it?"
                            .formatted(text.length(), LONGEST_TEXT));
        }
        Language spoken = language.orElseGet(() -> LanguageGuess.of(text));
        LocalDate today = LocalDate.now(clock);
        CatalogueWords known = words.get();
        Draft before = new Plausible(today).of(soFar.draft());
        Understood understood = hear(text, spoken, new Listening(known, today, soFar.asked(), before));
        Draft draft = before.with(understood.heard());
        Optional<Asked> asked = DraftBrief.findMissing(draft, known);
        Optional<TripBrief> brief =
                asked.isPresent() ? Optional.empty() : Optional.of(new DraftBrief(draft, known).brief());
        return new Reading(
                spoken,
                draft,
                understood.heard(),
                understood.notUnderstood(),
                understood.notUnderstood().stream()
                        .flatMap(span -> guessing.guess(text, span, spoken, known).stream())
                        .toList(),
                asked.map(missing -> Questions.of(spoken).ask(missing, draft)),
                brief);
    }

    /**
     * What a text says of a trip that is planned already.
     *
     * @param soFar what is known of it
     */
    public Understood hear(String text, Language language, Draft soFar) {
        return hear(text, language, new Listening(words.get(), LocalDate.now(clock), Optional.empty(), soFar));
    }

    private Understood hear(String text, Language language, Listening listening) {
        Reader reader = readers.get(language);
        return reader == null
                ? new Understood(List.of(), text.isBlank() ? List.of() : List.of(new Span(0, text.length())))
                : new Plausible(listening.today()).of(reader.read(text, listening));
    }
}

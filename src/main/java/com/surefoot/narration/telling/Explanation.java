package com.surefoot.narration.telling;

import static java.util.Objects.requireNonNull;

import com.surefoot.narration.grounding.Language;
import com.surefoot.narration.grounding.Spoken.Said;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A trip in words.
 *
 * @param author who chose the words
 * @param dropped how much of what deserves saying is not said, since it is not sure enough
 * @param rejected how many sentences a model wrote that may not be said
 * @param filledIn how many sentences of a model's text are the built-in narrator's, where it had none of its own in time
 */
public record Explanation(
        Language language,
        Tone tone,
        Author author,
        List<Paragraph> paragraphs,
        int dropped,
        int rejected,
        int filledIn) {

    /** Who tells it. */
    public enum Author {
        /** The narrator that comes with Surefoot. */
        BUILT_IN,
        /** A language model, with the built-in narrator's words where its own do not pass the gate. */
        MODEL
    }

    /** What a paragraph is about. */
    public enum Topic {
        /** What speaks for it, compared with the others. */
        WHY,
        /** In what it differs from the others. */
        COMPARED,
        /** In what it differs from an earlier one. */
        CHANGES,
        /** What is done on a day. */
        DAY,
        /** What sources say of what is seen, word for word. */
        COLOUR,
        /** What is least sure of it. */
        CAUTION,
        /** What is not in it, since it is not sure enough. */
        LEFT_OUT,
        /** Why there is no trip. */
        REFUSAL,
        /** What would lead to one. */
        EASING
    }

    /**
     * Sentences that belong together; at least one.
     *
     * @param day of a {@link Topic#DAY} only
     */
    public record Paragraph(Topic topic, Optional<LocalDate> day, List<Said> sentences) {
        public Paragraph {
            requireNonNull(topic, "topic");
            requireNonNull(day, "day");
            sentences = List.copyOf(sentences);
            if (sentences.isEmpty()) {
                throw new IllegalArgumentException("A paragraph says something. Maybe all of it was dropped?");
            }
        }
    }

    /**
     * When to begin with each sentence of a paragraph when all of it is read aloud, in full seconds from its beginning.
     *
     * @param paragraph one of these
     */
    public List<Duration> begins(Paragraph paragraph) {
        Duration at = paragraphs.stream()
                .takeWhile(before -> !before.equals(paragraph))
                .map(this::aloud)
                .reduce(Duration.ZERO, Duration::plus);
        List<Duration> begins = new ArrayList<>();
        for (Said said : paragraph.sentences()) {
            begins.add(Duration.ofSeconds(at.toSeconds()));
            at = at.plus(ReadingAloud.exactly(language, said));
        }
        return begins;
    }

    /** How long it takes to read a sentence aloud, in full seconds. */
    public Duration aloud(Said sentence) {
        return ReadingAloud.of(language, List.of(sentence));
    }

    /** How long it takes to read a paragraph aloud, in full seconds. */
    public Duration aloud(Paragraph paragraph) {
        return ReadingAloud.of(language, paragraph.sentences());
    }

    /** How long it takes to read all of it aloud. */
    public Duration aloud() {
        return paragraphs.stream().map(this::aloud).reduce(Duration.ZERO, Duration::plus);
    }

    public Explanation {
        requireNonNull(language, "language");
        requireNonNull(tone, "tone");
        requireNonNull(author, "author");
        paragraphs = List.copyOf(paragraphs);
    }
}

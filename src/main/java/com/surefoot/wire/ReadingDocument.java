package com.surefoot.wire;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.surefoot.narration.reading.CatalogueWords;
import com.surefoot.narration.reading.Chip;
import com.surefoot.narration.reading.Chips;
import com.surefoot.narration.reading.Guess;
import com.surefoot.narration.reading.Heard;
import com.surefoot.narration.reading.Point;
import com.surefoot.narration.reading.Question;
import com.surefoot.narration.reading.Reading;
import com.surefoot.narration.reading.Span;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A text as it was read.
 *
 * @param language it was read in, such as {@code fr}
 * @param brief what is known of it; a whole one once it is ready
 * @param chips what this text said, each where it stands
 * @param ready whether a trip can be planned
 * @param soFar to be sent along with the next text
 */
@Serdeable
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record ReadingDocument(
        String language,
        Map<String, Object> brief,
        List<ChipDocument> chips,
        List<SpanDocument> notUnderstood,
        Optional<QuestionDocument> question,
        boolean ready,
        Map<String, Object> soFar) {

    /**
     * One thing that was understood.
     *
     * @param said the words it was made out from
     * @param from index of their first character in the text, in UTF-16
     * @param to index behind their last
     */
    @Serdeable
    public record ChipDocument(String pointer, String said, int from, int to, String text) {}

    /**
     * Words that were not understood.
     *
     * @param maybe what they may have meant; only if an extra for it is built in
     */
    @Serdeable
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    public record SpanDocument(String said, int from, int to, Optional<GuessDocument> maybe) {}

    /**
     * What may have been meant.
     *
     * @param value as the catalogue has it
     */
    @Serdeable
    public record GuessDocument(String pointer, String value, String text) {

        static GuessDocument of(Guess guess, Chip chip) {
            String value = guess.point() instanceof Point.Cuisine cuisine
                    ? cuisine.word()
                    : ((Point.Taste) guess.point()).word();
            return new GuessDocument(chip.pointer(), value, chip.text());
        }
    }

    /** What is to be said next. */
    @Serdeable
    public record QuestionDocument(String pointer, String text) {

        static QuestionDocument of(Question question) {
            return new QuestionDocument(question.asked().pointer(), question.text());
        }
    }

    /** A reading of that text with the catalogue's words. */
    public static ReadingDocument of(Reading reading, String text, CatalogueWords words) {
        Chips chips = Chips.of(reading.language());
        Fields soFar = new Fields()
                .with("draft", DraftDocument.of(reading.draft()))
                .withIfPresent("asked", reading.question().map(question -> question.asked()
                        .pointer()));
        return new ReadingDocument(
                reading.language().code(),
                PartialBrief.of(reading.draft(), words),
                reading.heard().stream().map(heard -> chip(heard, text, chips)).toList(),
                reading.notUnderstood().stream()
                        .map(span -> span(span, reading, text, chips))
                        .toList(),
                reading.question().map(QuestionDocument::of),
                reading.brief().isPresent(),
                soFar.map());
    }

    private static ChipDocument chip(Heard heard, String text, Chips chips) {
        String said = text.substring(heard.from(), heard.to());
        Chip chip = chips.of(heard.point(), said);
        return new ChipDocument(chip.pointer(), said, heard.from(), heard.to(), chip.text());
    }

    private static SpanDocument span(Span span, Reading reading, String text, Chips chips) {
        String said = text.substring(span.from(), span.to());
        Optional<GuessDocument> maybe = reading.guesses().stream()
                .filter(guess -> guess.words().equals(span))
                .map(guess -> GuessDocument.of(guess, chips.of(guess.point(), said)))
                .findFirst();
        return new SpanDocument(said, span.from(), span.to(), maybe);
    }
}

package com.surefoot.wire;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.surefoot.narration.grounding.Spoken.Said;
import com.surefoot.narration.telling.Explanation;
import com.surefoot.narration.telling.Explanation.Paragraph;
import com.surefoot.narration.telling.Headings;
import com.surefoot.narration.telling.Tone;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * A trip, or why there is none, in words on the wire.
 *
 * @param language in two letters
 * @param tone for whom it is told
 * @param narrator who chose the words
 * @param seconds how long it takes to read all of it aloud; for hosts only
 * @param dropped how much of what deserves saying is not said, since it is not sure enough
 * @param rejected how many sentences a model wrote that may not be said; nothing where there are none
 * @param filledIn how many sentences of a model's text are the built-in narrator's; nothing where there are none
 */
@Serdeable
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record ExplanationDocument(
        String language,
        String tone,
        String narrator,
        List<ParagraphDocument> paragraphs,
        Optional<Long> seconds,
        int dropped,
        Optional<Integer> rejected,
        Optional<Integer> filledIn) {

    /** What claims about time to spare are about. */
    private static final String FREE_TIME = "rest";

    /**
     * Sentences that belong together.
     *
     * @param topic what it is about
     * @param title the same in the reader's language
     * @param day of what is done on a day only
     * @param seconds how long it takes to read it aloud; for hosts only
     */
    @Serdeable
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record ParagraphDocument(
            String topic,
            String title,
            Optional<LocalDate> day,
            Optional<Long> seconds,
            List<SentenceDocument> sentences) {}

    /**
     * One of its sentences.
     *
     * @param confidence the least of its facts', from 0 to 1
     * @param about the id of the ride, room, sight or restaurant that it is about, to be shown while it is read; nothing where it is
     *     about the whole
     * @param at when to begin with it, in seconds from the beginning of all; for hosts only
     * @param seconds how long it takes to read it aloud; for hosts only
     */
    @Serdeable
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record SentenceDocument(
            String text, double confidence, Optional<String> about, Optional<Long> at, Optional<Long> seconds) {

        /** An element by its id and the day; what follows tells claims about the same element apart. */
        private static final Pattern ELEMENT = Pattern.compile("(.+?)@\\d{4}-\\d{2}-\\d{2}.*");

        static SentenceDocument of(Said said, Explanation told, Duration at) {
            return new SentenceDocument(
                    said.text(),
                    ReliabilityDocument.rounded(said.confidence()),
                    about(said.subject()),
                    forHosts(told, at.toSeconds()),
                    forHosts(told, told.aloud(said).toSeconds()));
        }

        private static Optional<String> about(String subject) {
            return Optional.of(ELEMENT.matcher(subject))
                    .filter(Matcher::matches)
                    .map(element -> element.group(1))
                    .filter(id -> !id.equals(FREE_TIME));
        }
    }

    static ExplanationDocument of(Explanation told, Voice voice) {
        Headings headings = new Headings(told.language(), voice.locale());
        return new ExplanationDocument(
                told.language().code(),
                Words.of(told.tone()),
                Words.of(told.author()),
                told.paragraphs().stream()
                        .map(paragraph -> of(paragraph, told, headings))
                        .toList(),
                forHosts(told, told.aloud().toSeconds()),
                told.dropped(),
                Optional.of(told.rejected()).filter(rejected -> rejected > 0),
                Optional.of(told.filledIn()).filter(filled -> filled > 0));
    }

    private static ParagraphDocument of(Paragraph paragraph, Explanation told, Headings headings) {
        return new ParagraphDocument(
                Words.of(paragraph.topic()),
                headings.of(paragraph),
                paragraph.day(),
                forHosts(told, told.aloud(paragraph).toSeconds()),
                sentences(paragraph, told));
    }

    private static List<SentenceDocument> sentences(Paragraph paragraph, Explanation told) {
        List<Duration> begins = told.begins(paragraph);
        return IntStream.range(0, begins.size())
                .mapToObj(at -> SentenceDocument.of(paragraph.sentences().get(at), told, begins.get(at)))
                .toList();
    }

    private static Optional<Long> forHosts(Explanation told, long seconds) {
        return Optional.of(seconds).filter(any -> told.tone() == Tone.HOST);
    }
}

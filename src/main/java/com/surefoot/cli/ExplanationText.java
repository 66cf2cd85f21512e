package com.surefoot.cli;

import com.surefoot.narration.grounding.Language;
import com.surefoot.narration.telling.Headings;
import com.surefoot.wire.ExplanationDocument;
import com.surefoot.wire.ExplanationDocument.ParagraphDocument;
import com.surefoot.wire.ExplanationDocument.SentenceDocument;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A trip in words, paragraph by paragraph; a host is told how long each takes to read aloud, and when to begin with each sentence.
 */
final class ExplanationText {

    private static final int SECONDS = 60;

    private ExplanationText() {}

    static List<String> of(ExplanationDocument told) {
        List<String> lines = new ArrayList<>();
        Language language = Language.find(told.language()).orElseThrow();
        String gap = language == Language.CHINESE ? "" : " ";
        for (ParagraphDocument paragraph : told.paragraphs()) {
            lines.add("");
            lines.add(paragraph.title()
                    + paragraph.seconds().map(" [%d s]"::formatted).orElse(""));
            if (told.seconds().isPresent()) {
                paragraph.sentences().forEach(sentence -> lines.addAll(script(sentence)));
            } else {
                lines.addAll(Folding.fold("  " + running(paragraph, gap), ItineraryText.WIDEST));
            }
        }
        told.seconds()
                .ifPresent(seconds -> lines.addAll(
                        List.of("", new Headings(language, language.locale()).aloud(Duration.ofSeconds(seconds)))));
        if (told.dropped() > 0) {
            lines.add("");
            lines.add("Sentences left out, since what they say is not sure enough: %d".formatted(told.dropped()));
        }
        told.rejected()
                .ifPresent(rejected -> lines.addAll(List.of(
                        "",
                        "Sentences of the language model that are not used, since they may not be so: %d"
                                .formatted(rejected))));
        told.filledIn()
                .ifPresent(filled -> lines.addAll(List.of(
                        "",
                        "Sentences of the built-in narrator, since the language model had none of its own in time: %d"
                                .formatted(filled))));
        return lines;
    }

    /** In one piece. */
    private static String running(ParagraphDocument paragraph, String gap) {
        return paragraph.sentences().stream()
                .map(SentenceDocument::text)
                .map(Plain::text)
                .collect(Collectors.joining(gap));
    }

    /** On lines of its own, behind the minute and the second at which to begin with it. */
    private static List<String> script(SentenceDocument sentence) {
        long at = sentence.at().orElse(0L);
        String line = "  %2d:%02d  %s".formatted(at / SECONDS, at % SECONDS, Plain.text(sentence.text()));
        return Folding.fold(line, ItineraryText.WIDEST);
    }
}

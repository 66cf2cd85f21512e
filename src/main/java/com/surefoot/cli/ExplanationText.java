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

/** A trip in words, paragraph by paragraph; a host is told how long each takes to read aloud. */
final class ExplanationText {

    private ExplanationText() {}

    static List<String> of(ExplanationDocument told) {
        List<String> lines = new ArrayList<>();
        Language language = Language.find(told.language()).orElseThrow();
        String gap = language == Language.CHINESE ? "" : " ";
        for (ParagraphDocument paragraph : told.paragraphs()) {
            lines.add("");
            lines.add(paragraph.title()
                    + paragraph.seconds().map(" [%d s]"::formatted).orElse(""));
            String text = paragraph.sentences().stream()
                    .map(SentenceDocument::text)
                    .map(Plain::text)
                    .collect(Collectors.joining(gap));
            lines.addAll(Folding.fold("  " + text, ItineraryText.WIDEST));
        }
        told.seconds()
                .ifPresent(seconds -> lines.addAll(
                        List.of("", new Headings(language, language.locale()).aloud(Duration.ofSeconds(seconds)))));
        if (told.dropped() > 0) {
            lines.add("");
            lines.add("Sentences left out, since what they say is not sure enough: %d".formatted(told.dropped()));
        }
        return lines;
    }
}

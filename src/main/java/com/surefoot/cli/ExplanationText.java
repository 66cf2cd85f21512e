package com.surefoot.cli;

import com.surefoot.narration.grounding.Language;
import com.surefoot.narration.grounding.Spoken.Said;
import com.surefoot.narration.telling.Explanation;
import com.surefoot.narration.telling.Explanation.Paragraph;
import com.surefoot.narration.telling.Headings;
import com.surefoot.narration.telling.Tone;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** A trip in words, paragraph by paragraph; a host is told how long each takes to read aloud. */
final class ExplanationText {

    private ExplanationText() {}

    static List<String> of(Explanation told, Locale locale) {
        List<String> lines = new ArrayList<>();
        Headings headings = new Headings(told.language(), locale);
        boolean aloud = told.tone() == Tone.HOST;
        for (Paragraph paragraph : told.paragraphs()) {
            lines.add("");
            String seconds = aloud ? " [%d s]".formatted(told.aloud(paragraph).toSeconds()) : "";
            lines.add(headings.of(paragraph) + seconds);
            String text = paragraph.sentences().stream()
                    .map(Said::text)
                    .collect(Collectors.joining(told.language() == Language.CHINESE ? "" : " "));
            lines.addAll(Folding.fold("  " + text, ItineraryText.WIDEST));
        }
        if (aloud) {
            lines.addAll(List.of("", headings.aloud(told.aloud())));
        }
        if (told.dropped() > 0) {
            lines.add("");
            lines.add("Sentences left out, since what they say is not sure enough: %d".formatted(told.dropped()));
        }
        return lines;
    }
}

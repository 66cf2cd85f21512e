package com.surefoot.cli;

import com.surefoot.narration.grounding.Language;
import com.surefoot.narration.grounding.Spoken.Said;
import com.surefoot.narration.telling.Explanation;
import com.surefoot.narration.telling.Explanation.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A trip in words, paragraph by paragraph. */
final class ExplanationText {

    private ExplanationText() {}

    static List<String> of(Explanation told) {
        List<String> lines = new ArrayList<>();
        for (Paragraph paragraph : told.paragraphs()) {
            lines.add("");
            String text = paragraph.sentences().stream()
                    .map(Said::text)
                    .collect(Collectors.joining(told.language() == Language.CHINESE ? "" : " "));
            lines.addAll(Folding.fold(text, ItineraryText.WIDEST));
        }
        if (told.dropped() > 0) {
            lines.add("");
            lines.add("Sentences left out, since what they say is not sure enough: %d".formatted(told.dropped()));
        }
        if (told.rejected() > 0) {
            lines.add("");
            lines.add("Sentences of the language model that are not used, since they may not be so: %d"
                    .formatted(told.rejected()));
        }
        return lines;
    }
}

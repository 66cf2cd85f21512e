package com.surefoot.narration.telling;

import com.surefoot.narration.grounding.Language;
import com.surefoot.narration.grounding.Phrase;
import com.surefoot.narration.grounding.Value;
import com.surefoot.narration.grounding.Wording;
import com.surefoot.narration.telling.Explanation.Paragraph;
import com.surefoot.narration.telling.Explanation.Topic;
import java.time.Duration;
import java.util.Locale;

/** What stands above paragraphs, in the language they are in. */
public final class Headings {

    private final Wording wording;

    public Headings(Language language, Locale locale) {
        this.wording = new Wording(language, locale);
    }

    /** The day, where it is about one. */
    public String of(Paragraph paragraph) {
        return paragraph
                .day()
                .<Value>map(Value.Day::new)
                .map(wording::of)
                .orElseGet(() -> wording.of(new Value.Fixed(phrase(paragraph.topic()))));
    }

    /** How long it takes to read all of it aloud, in minutes that are enough for it. */
    public String aloud(Duration time) {
        Duration minutes = Duration.ofMinutes(-Math.floorDiv(-time.toSeconds(), 60L));
        return wording.of(new Value.Fixed(Phrase.HEADING_ALOUD)) + ": " + wording.of(new Value.Length(minutes));
    }

    private static Phrase phrase(Topic topic) {
        return switch (topic) {
            case WHY -> Phrase.HEADING_WHY;
            case COMPARED -> Phrase.HEADING_COMPARED;
            case CHANGES -> Phrase.HEADING_CHANGES;
            case DAY -> Phrase.HEADING_DAY;
            case COLOUR -> Phrase.HEADING_COLOUR;
            case CAUTION -> Phrase.HEADING_CAUTION;
            case LEFT_OUT -> Phrase.HEADING_LEFT_OUT;
            case REFUSAL -> Phrase.HEADING_REFUSAL;
            case EASING -> Phrase.HEADING_EASING;
        };
    }
}

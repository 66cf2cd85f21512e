package com.surefoot.narration.reading.rules;

import com.surefoot.narration.grounding.Language;
import com.surefoot.narration.reading.Asked;
import com.surefoot.narration.reading.Listening;
import java.time.LocalDate;
import java.util.Locale;

/** In the light of what a text is read. */
record Context(Language language, Listening listening, String text) {

    LocalDate today() {
        return listening.today();
    }

    boolean isFrench() {
        return language == Language.FRENCH;
    }

    boolean isAsked(Asked what) {
        return listening.asked().filter(asked -> asked == what).isPresent();
    }

    /** A mark as it is written, in lower case. */
    String written(Mark mark) {
        return text.substring(mark.from(), mark.to()).toLowerCase(Locale.ROOT);
    }

    /** Whether a mark is written in figures. */
    boolean isInFigures(Mark mark) {
        return Character.isDigit(text.charAt(mark.from()));
    }
}

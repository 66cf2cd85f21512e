package com.surefoot.narration.telling;

import static java.util.Objects.requireNonNull;

import com.surefoot.narration.grounding.Language;
import java.util.Locale;

/**
 * To whom a trip is told.
 *
 * @param locale of the country in whose way values are written
 * @param least what is less sure is not said, from 0 to 1
 */
public record Audience(Language language, Locale locale, Tone tone, double least) {

    public Audience {
        requireNonNull(language, "language");
        requireNonNull(locale, "locale");
        requireNonNull(tone, "tone");
        if (!(least >= 0 && least <= 1)) {
            throw new IllegalArgumentException(
                    "Nothing less sure than %s is said. Maybe it is in percent?".formatted(least));
        }
    }
}

package com.surefoot.narration.telling;

import com.surefoot.narration.grounding.Language;
import com.surefoot.narration.grounding.Spoken.Said;
import java.time.Duration;
import java.util.Collection;

/**
 * How long it takes to read sentences aloud, at the pace at which native speakers did: 68 ms a letter in fourteen languages that
 * are written with letters, and 255 characters a minute in Chinese (Trauzettel-Klosinski and Dietz 2012, "Standardized assessment
 * of reading performance: the new International Reading Speed Texts IReST"). A figure takes as long as the word for it does, and so
 * does the sign of a currency.
 */
final class ReadingAloud {

    private static final int MILLIS_A_LETTER = 68;
    private static final int MILLIS_A_CHINESE_CHARACTER = 60_000 / 255;

    /** As many letters as the words for the figures from nought to nine have on average, in English and in French. */
    private static final int LETTERS_A_FIGURE = 4;

    /** As in euros, or in percent. */
    private static final int LETTERS_A_UNIT = 5;

    /** Between two sentences one breathes. */
    private static final Duration BREATH = Duration.ofMillis(500);

    private ReadingAloud() {}

    /** In full seconds, rounded up. */
    static Duration of(Language language, Collection<Said> sentences) {
        Duration spoken =
                sentences.stream().map(said -> exactly(language, said)).reduce(Duration.ZERO, Duration::plus);
        return Duration.ofSeconds(-Math.floorDiv(-spoken.toMillis(), 1_000L));
    }

    /** To the millisecond, with the breath behind it. */
    static Duration exactly(Language language, Said said) {
        return BREATH.plusMillis(said.text()
                .codePoints()
                .mapToLong(point -> millis(language, point))
                .sum());
    }

    private static long millis(Language language, int point) {
        if (Character.isDigit(point)) {
            return language == Language.CHINESE
                    ? MILLIS_A_CHINESE_CHARACTER
                    : (long) LETTERS_A_FIGURE * MILLIS_A_LETTER;
        }
        if (point == '%' || Character.getType(point) == Character.CURRENCY_SYMBOL) {
            return language == Language.CHINESE
                    ? 2L * MILLIS_A_CHINESE_CHARACTER
                    : (long) LETTERS_A_UNIT * MILLIS_A_LETTER;
        }
        if (Character.isIdeographic(point)) {
            return MILLIS_A_CHINESE_CHARACTER;
        }
        return Character.isLetter(point) ? MILLIS_A_LETTER : 0;
    }
}

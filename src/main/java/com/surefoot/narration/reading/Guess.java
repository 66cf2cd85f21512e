package com.surefoot.narration.reading;

import static java.util.Objects.requireNonNull;

/**
 * What words that were not understood may have meant; to be confirmed, never taken for said.
 *
 * @param words where they stand
 * @param point a taste or a cuisine
 * @param likeness to something that is known to mean it, up to 1
 */
public record Guess(Span words, Point point, double likeness) {

    public Guess {
        requireNonNull(words, "words");
        requireNonNull(point, "point");
        if (!(likeness >= -1 && likeness <= 1)) {
            throw new IllegalArgumentException(
                    "Nothing is alike by %s. Maybe it was not divided by the lengths?".formatted(likeness));
        }
    }
}

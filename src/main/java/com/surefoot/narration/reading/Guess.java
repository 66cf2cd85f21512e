package com.surefoot.narration.reading;

import static java.util.Objects.requireNonNull;

/**
 * What words that were not understood may have meant; to be confirmed, never taken for said.
 *
 * @param sort a kind of sights, a tag or a cuisine
 * @param word as the catalogue has it
 * @param likeness to something that is known to mean it, up to 1
 */
public record Guess(CatalogueWords.Sort sort, String word, double likeness) {

    public Guess {
        requireNonNull(sort, "sort");
        requireNonNull(word, "word");
        if (!(likeness >= -1 && likeness <= 1)) {
            throw new IllegalArgumentException(
                    "Nothing is alike by %s. Maybe it was not divided by the lengths?".formatted(likeness));
        }
    }
}

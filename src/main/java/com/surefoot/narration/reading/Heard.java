package com.surefoot.narration.reading;

import static java.util.Objects.requireNonNull;

/**
 * Something that was made out in a text, and where it stands there.
 *
 * @param from index of its first character
 * @param to index behind its last character
 */
public record Heard(Point point, int from, int to) {

    public Heard {
        requireNonNull(point, "point");
        if (from < 0 || to <= from) {
            throw new IllegalArgumentException(
                    "%s stands from %d to %d. Maybe the two are swapped?".formatted(point, from, to));
        }
    }
}

package com.surefoot.narration.reading;

/**
 * A part of a text.
 *
 * @param from index of its first character
 * @param to index behind its last character
 */
public record Span(int from, int to) {

    public Span {
        if (from < 0 || to <= from) {
            throw new IllegalArgumentException(
                    "Nothing stands from %d to %d. Maybe the two are swapped?".formatted(from, to));
        }
    }

    /** Whether a part of it is in another one too. */
    public boolean meets(Span other) {
        return from < other.to && other.from < to;
    }
}

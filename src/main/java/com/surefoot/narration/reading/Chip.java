package com.surefoot.narration.reading;

import static java.util.Objects.requireNonNull;

/**
 * One thing that was understood, to be confirmed.
 *
 * @param pointer where it goes in the brief, as a JSON Pointer
 * @param text in the traveller's language
 */
public record Chip(String pointer, String text) {

    public Chip {
        requireNonNull(pointer, "pointer");
        requireNonNull(text, "text");
    }
}

package com.surefoot.narration.refining;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * A place where two briefs differ.
 *
 * @param pointer a JSON Pointer: into the earlier brief where something goes or is replaced, into the new one where it comes
 * @param before what stood there, a value of the domain; empty where nothing did
 * @param after what stands there; empty where nothing does
 * @param words the change in the reader's language
 */
public record Change(String pointer, Optional<Object> before, Optional<Object> after, String words) {

    public Change {
        requireNonNull(pointer, "pointer");
        requireNonNull(before, "before");
        requireNonNull(after, "after");
        requireNonNull(words, "words");
        if (before.equals(after)) {
            throw new IllegalArgumentException(
                    "%s stays %s. Maybe it is no change?".formatted(pointer, before.orElse("absent")));
        }
    }
}

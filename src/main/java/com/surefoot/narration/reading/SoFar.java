package com.surefoot.narration.reading;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * A conversation as far as it went. Nobody keeps it but who leads it.
 *
 * @param asked what was asked last
 */
public record SoFar(Draft draft, Optional<Asked> asked) {

    /** Nothing was said yet. */
    public static final SoFar NOTHING = new SoFar(Draft.EMPTY, Optional.empty());

    public SoFar {
        requireNonNull(draft, "draft");
        requireNonNull(asked, "asked");
    }
}

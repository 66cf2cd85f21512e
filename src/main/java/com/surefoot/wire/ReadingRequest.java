package com.surefoot.wire;

import static java.util.Objects.requireNonNull;

import com.surefoot.narration.grounding.Language;
import com.surefoot.narration.reading.SoFar;
import java.util.Optional;

/**
 * A text to be read.
 *
 * @param language it is in; to be found out if empty
 * @param soFar what was said and asked before
 */
public record ReadingRequest(String text, Optional<Language> language, SoFar soFar) {

    public ReadingRequest {
        requireNonNull(text, "text");
        requireNonNull(language, "language");
        requireNonNull(soFar, "soFar");
    }
}

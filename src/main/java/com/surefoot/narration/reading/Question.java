package com.surefoot.narration.reading;

import static java.util.Objects.requireNonNull;

/**
 * A question to the traveller.
 *
 * @param text one short sentence in the traveller's language
 */
public record Question(Asked asked, String text) {

    public Question {
        requireNonNull(asked, "asked");
        requireNonNull(text, "text");
    }
}

package com.surefoot.narration.reading.model;

import static java.util.Objects.requireNonNull;

/**
 * One thing that a model says a text asks for. All three are an outsider's words.
 *
 * @param quote the words of the text that ask for it
 * @param kind what is asked for, one of {@link Kind} in small letters
 * @param value how, in the form that the kind wants
 */
record Item(String quote, String kind, String value) {

    Item {
        requireNonNull(quote, "quote");
        requireNonNull(kind, "kind");
        requireNonNull(value, "value");
    }
}

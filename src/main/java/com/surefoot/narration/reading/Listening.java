package com.surefoot.narration.reading;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What a reader knows before it reads.
 *
 * @param words of the catalogue
 * @param today the traveller's day: dates without a year are the next from it on
 * @param asked what the traveller was asked last, in the light of which an answer of one word is read
 * @param soFar what was understood before
 */
public record Listening(CatalogueWords words, LocalDate today, Optional<Asked> asked, Draft soFar) {

    public Listening {
        requireNonNull(words, "words");
        requireNonNull(today, "today");
        requireNonNull(asked, "asked");
        requireNonNull(soFar, "soFar");
    }

    /** At the beginning of a conversation. */
    public static Listening afresh(CatalogueWords words, LocalDate today) {
        return new Listening(words, today, Optional.empty(), Draft.EMPTY);
    }
}

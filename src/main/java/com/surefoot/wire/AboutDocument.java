package com.surefoot.wire;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.surefoot.narration.grounding.Language;
import com.surefoot.narration.grounding.Quote;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.Optional;

/**
 * What a source says of a place, on the wire.
 *
 * @param language as in {@code en}; empty where it is not plain
 */
@Serdeable
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record AboutDocument(String text, Optional<String> language) {

    /** @param about a line for each language */
    static List<AboutDocument> listOf(String about) {
        return about.lines()
                .filter(line -> !line.isBlank())
                .map(line -> new AboutDocument(line, Quote.language(line).map(Language::code)))
                .toList();
    }
}

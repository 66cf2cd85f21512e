package com.surefoot.itinerary;

import static java.util.Objects.requireNonNull;

/**
 * What is wrong with one field of a brief.
 *
 * @param pointer JSON Pointer (RFC 6901) to the field, such as {@code /party/adults}; empty for the whole document
 * @param value what stands there, shortened
 * @param problem one sentence
 * @param hint one sentence that begins with "Maybe"
 */
public record Fault(String pointer, String value, String problem, String hint) {

    public Fault {
        requireNonNull(pointer, "pointer");
        requireNonNull(value, "value");
        requireNonNull(problem, "problem");
        requireNonNull(hint, "hint");
    }
}

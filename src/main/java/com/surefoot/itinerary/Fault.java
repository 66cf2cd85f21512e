package com.surefoot.itinerary;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * What is wrong with one field of a brief.
 *
 * @param pointer JSON Pointer (RFC 6901) to the field, such as {@code /party/adults}; empty for the whole document
 * @param value what stands there, shortened
 * @param problem one sentence
 * @param hint one sentence that begins with "Maybe"
 * @param meant what is known that comes nearest to the value; empty where nothing does
 */
public record Fault(String pointer, String value, String problem, String hint, Optional<String> meant) {

    public Fault {
        requireNonNull(pointer, "pointer");
        requireNonNull(value, "value");
        requireNonNull(problem, "problem");
        requireNonNull(hint, "hint");
        requireNonNull(meant, "meant");
    }

    /** Of a value that nothing comes near to. */
    public Fault(String pointer, String value, String problem, String hint) {
        this(pointer, value, problem, hint, Optional.empty());
    }
}

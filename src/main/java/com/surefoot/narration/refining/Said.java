package com.surefoot.narration.refining;

import java.util.Map;
import java.util.Optional;

/**
 * A phrase as a rule reads it.
 *
 * @param text all of it
 * @param slots parts of it by the name the rule gives them
 */
record Said(String text, Map<String, String> slots) {

    Said {
        slots = Map.copyOf(slots);
    }

    Optional<String> find(String slot) {
        return Optional.ofNullable(slots.get(slot));
    }

    /** A part, or all of the text where the rule names none. */
    String get(String slot) {
        return slots.getOrDefault(slot, text);
    }
}

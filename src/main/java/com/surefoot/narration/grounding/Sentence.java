package com.surefoot.narration.grounding;

import static java.util.Objects.requireNonNull;

import java.util.Map;

/**
 * A sentence as somebody who may not be believed writes it: the claim it states, words, and in braces the names of the slots
 * between them, as {@code You leave {from} at {start}.}
 *
 * @param relation what it says
 * @param subject of what
 * @param slots which fact each slot takes
 */
public record Sentence(
        Language language, Relation relation, String subject, String template, Map<String, FactRef> slots) {

    /** A value of a claim, by the subject and what it is to it. */
    public record FactRef(String subject, Role role) {
        public FactRef {
            requireNonNull(subject, "subject");
            requireNonNull(role, "role");
        }
    }

    public Sentence {
        requireNonNull(language, "language");
        requireNonNull(relation, "relation");
        requireNonNull(subject, "subject");
        requireNonNull(template, "template");
        slots = Map.copyOf(slots);
    }
}

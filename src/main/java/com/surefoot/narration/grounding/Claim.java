package com.surefoot.narration.grounding;

import static java.util.Objects.requireNonNull;

import java.util.Map;

/**
 * Something that is the case in a trip, computed from it.
 *
 * @param subject names what it is about, so that who writes sentences can refer to it
 * @param values what can be said of it; all that the relation requires, and nothing that it does not know
 * @param confidence the least of the facts it rests on, from 0 to 1
 */
public record Claim(Relation relation, String subject, Map<Role, Value> values, double confidence) {

    public Claim {
        requireNonNull(relation, "relation");
        requireNonNull(subject, "subject");
        values = Map.copyOf(values);
        if (!values.keySet().containsAll(relation.required())
                || !relation.roles().containsAll(values.keySet())) {
            throw new IllegalArgumentException("%s of '%s' has values for %s. Maybe it is another relation?"
                    .formatted(relation, subject, values.keySet()));
        }
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException(
                    "A confidence of %s in '%s'. Maybe it is in percent?".formatted(confidence, subject));
        }
    }
}

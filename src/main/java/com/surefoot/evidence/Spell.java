package com.surefoot.evidence;

import static java.util.Objects.requireNonNull;

import java.time.Instant;

/**
 * Somebody said the same of a fact for a while, and nobody there said anything else in between.
 *
 * @param source who said so
 * @param manner how it was seen
 * @param value what was said
 * @param times how often it was seen, the first and the last time counted in
 */
public record Spell(
        FactId fact,
        String source,
        Observation.Manner manner,
        String value,
        Instant firstSeen,
        Instant lastSeen,
        int times) {

    public Spell {
        requireNonNull(fact, "fact");
        requireNonNull(source, "source");
        requireNonNull(manner, "manner");
        requireNonNull(value, "value");
        if (firstSeen.isAfter(lastSeen)) {
            throw new IllegalArgumentException("%s was first seen at %s and last at %s. Maybe the times are swapped?"
                    .formatted(fact, firstSeen, lastSeen));
        }
        if (times < (firstSeen.equals(lastSeen) ? 1 : 2)) {
            throw new IllegalArgumentException("%s was seen %d times from %s to %s. Maybe an end was not counted?"
                    .formatted(fact, times, firstSeen, lastSeen));
        }
    }
}

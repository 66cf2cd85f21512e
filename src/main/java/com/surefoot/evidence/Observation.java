package com.surefoot.evidence;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.Optional;

/**
 * Somebody or something saw what a fact's value was. Never changed once kept.
 *
 * @param source who says so: the id of a feed, a supplier or a checker
 * @param manner how it was seen
 * @param seenAt when
 * @param validUntil after that it says nothing any more, as its source has it; empty where the source does not tell
 * @param value what was seen; the same value is always written the same way
 */
public record Observation(
        FactId fact, String source, Manner manner, Instant seenAt, Optional<Instant> validUntil, String value) {

    /** How something was seen. */
    public enum Manner {
        /** A source listed it among all that it has. */
        LISTED,
        /** The source was asked for this very fact, as a price check is. */
        CHECKED,
        /** A person saw to it. */
        VERIFIED
    }

    public Observation {
        requireNonNull(fact, "fact");
        requireNonNull(manner, "manner");
        requireNonNull(seenAt, "seenAt");
        requireNonNull(validUntil, "validUntil");
        requireNonNull(value, "value");
        if (source.isBlank()) {
            throw new IllegalArgumentException("Nobody saw %s. Maybe the source is missing?".formatted(fact));
        }
        if (validUntil.filter(seenAt::isAfter).isPresent()) {
            throw new IllegalArgumentException("%s was seen at %s and held until %s only. Maybe the times are swapped?"
                    .formatted(fact, seenAt, validUntil.get()));
        }
    }

    /** What the catalogue has from a source was seen when the source was imported; see {@link Sources}. */
    public static Observation listed(FactId fact, String source, Instant importedAt, String value) {
        return new Observation(fact, source, Manner.LISTED, importedAt, Optional.empty(), value);
    }
}

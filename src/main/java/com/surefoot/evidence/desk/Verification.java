package com.surefoot.evidence.desk;

import static java.util.Objects.requireNonNull;

import com.surefoot.evidence.FactId;
import java.time.Instant;
import java.util.Optional;

/**
 * A fact to look into.
 *
 * @param id given by the desk
 * @param value what is thought to be so
 * @param gain what knowing it is expected to release for all who ask
 * @param neededBy when the first of those who ask needs it
 * @param asking how many answers it is asked for
 * @param hold whose it is just now, if it is anybody's
 */
public record Verification(
        String id, FactId fact, String value, double gain, Instant neededBy, int asking, Optional<Hold> hold) {

    public Verification {
        requireNonNull(id, "id");
        requireNonNull(fact, "fact");
        requireNonNull(value, "value");
        requireNonNull(neededBy, "neededBy");
        requireNonNull(hold, "hold");
    }
}

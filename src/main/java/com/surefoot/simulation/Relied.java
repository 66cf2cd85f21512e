package com.surefoot.simulation;

import static java.util.Objects.requireNonNull;

import com.surefoot.evidence.FactId;
import java.time.Instant;

/**
 * A fact that a trip relies on.
 *
 * @param source who it is relied on for
 * @param value that it must have
 * @param neededAt when
 */
public record Relied(FactId fact, String source, String value, Instant neededAt) {

    public Relied {
        requireNonNull(fact, "fact");
        requireNonNull(source, "source");
        requireNonNull(value, "value");
        requireNonNull(neededAt, "neededAt");
    }
}

package com.surefoot.watch;

import static java.util.Objects.requireNonNull;

import java.time.Instant;

/**
 * A link by which somebody may read a saved trip.
 *
 * @param id names it to the trip's owner; nothing can be read by it
 */
public record Share(String id, Instant at) {

    public Share {
        requireNonNull(id, "id");
        requireNonNull(at, "at");
    }
}

package com.surefoot.lodging.live;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/**
 * A moment, and whose clock it was stated by.
 *
 * @param zone the clock to show it by; with some suppliers a distance from Greenwich only
 */
public record Deadline(Instant at, ZoneId zone) {

    public Deadline {
        requireNonNull(at, "at");
        requireNonNull(zone, "zone");
    }

    public static Deadline of(ZonedDateTime time) {
        return new Deadline(time.toInstant(), time.getZone());
    }

    /** As the clock there shows it. */
    public ZonedDateTime local() {
        return at.atZone(zone);
    }
}

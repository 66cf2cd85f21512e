package com.surefoot.wire;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;

/** Moments in documents about what was seen and came true. */
final class Times {

    /** Nothing that is known of trips is older. */
    private static final Instant EARLIEST = Instant.parse("2000-01-01T00:00:00Z");

    private static final Instant LATEST = Instant.parse("2999-12-31T23:59:59Z");

    /** Clocks differ. */
    private static final Duration SKEW = Duration.ofMinutes(5);

    private Times() {}

    /** A moment that has been. */
    static Optional<Instant> past(Element element, Clock clock) {
        return element.moment(EARLIEST, clock.instant().plus(SKEW));
    }

    /** A moment not before another. */
    static Optional<Instant> since(Element element, Instant earliest) {
        return element.moment(earliest, LATEST);
    }

    static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}

package com.surefoot.transport.live;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * When a vehicle arrives or leaves, as far as is known.
 *
 * @param planned by the timetable; empty where the timetable does not have the run
 * @param expected now; for what lies in the past, when it was
 * @param uncertainty how far off it may be; empty if nobody says
 */
public record Forecast(Optional<Instant> planned, Instant expected, Optional<Duration> uncertainty) {

    public Forecast {
        requireNonNull(planned, "planned");
        requireNonNull(expected, "expected");
        if (uncertainty.filter(Duration::isNegative).isPresent()) {
            throw new IllegalArgumentException(
                    "A forecast of %s is off by %s. Maybe a sign is wrong?".formatted(expected, uncertainty.get()));
        }
    }

    /** How much later than planned; negative if earlier; empty where nothing was planned. */
    public Optional<Duration> delay() {
        return planned.map(time -> Duration.between(time, expected));
    }

    /**
     * Whether it has happened. What lies in the past and may still be off is a forecast that proved wrong (GTFS-Realtime
     * reference, "TripUpdate").
     */
    public boolean isPast(Instant now) {
        return !expected.isAfter(now)
                && uncertainty.filter(off -> !off.isZero()).isEmpty();
    }
}

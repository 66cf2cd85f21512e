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
 * @param told whether it was told of this very stop; if not, it follows from what was told of one before
 */
public record Forecast(Optional<Instant> planned, Instant expected, Optional<Duration> uncertainty, boolean told) {

    public Forecast {
        requireNonNull(planned, "planned");
        requireNonNull(expected, "expected");
        if (uncertainty.filter(Duration::isNegative).isPresent()) {
            throw new IllegalArgumentException(
                    "A forecast of %s is off by %s. Maybe a sign is wrong?".formatted(expected, uncertainty.get()));
        }
    }

    /** One that was told. */
    public Forecast(Optional<Instant> planned, Instant expected, Optional<Duration> uncertainty) {
        this(planned, expected, uncertainty, true);
    }

    /** How much later than planned; negative if earlier; empty where nothing was planned. */
    public Optional<Duration> delay() {
        return planned.map(time -> Duration.between(time, expected));
    }

    /**
     * Whether it is known to have happened: it was told, and lies in the past. What may still be off is a forecast that
     * proved wrong (GTFS-Realtime reference, "TripUpdate").
     */
    public boolean isPast(Instant now) {
        return told
                && !expected.isAfter(now)
                && uncertainty.filter(off -> !off.isZero()).isEmpty();
    }
}

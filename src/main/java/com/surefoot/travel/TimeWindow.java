package com.surefoot.travel;

import java.time.Duration;
import java.time.LocalDateTime;

/**
 * A stretch of local time at one place.
 *
 * @param start included
 * @param end after the start; may be on a later day
 */
public record TimeWindow(LocalDateTime start, LocalDateTime end) {

    public TimeWindow {
        if (!end.isAfter(start)) {
            throw new IllegalArgumentException(
                    "A time window from %s to %s is empty. Maybe it ends the next day?".formatted(start, end));
        }
    }

    public Duration length() {
        return Duration.between(start, end);
    }

    /** Whether the other window lies wholly inside this one. */
    public boolean encloses(TimeWindow other) {
        return !other.start.isBefore(start) && !other.end.isAfter(end);
    }
}

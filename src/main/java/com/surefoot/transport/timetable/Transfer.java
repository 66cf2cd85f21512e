package com.surefoot.transport.timetable;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.util.Optional;

/**
 * A rule for changing from one stop to another (or at one).
 *
 * @param type 0 recommended, 1 timed (the vehicle waits), 2 needs the minimum time, 3 not possible, 4 and 5 in-seat
 * @param minimum the time the change takes, where stated
 */
public record Transfer(String fromStopId, String toStopId, int type, Optional<Duration> minimum) {

    public Transfer {
        requireNonNull(fromStopId, "fromStopId");
        requireNonNull(toStopId, "toStopId");
        requireNonNull(minimum, "minimum");
    }
}

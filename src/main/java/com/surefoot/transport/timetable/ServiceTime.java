package com.surefoot.transport.timetable;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/**
 * A time of a service day, which may pass 24:00. Counted from noon minus twelve hours, so that it holds on days when
 * the clocks change (GTFS reference, "Time").
 *
 * @param seconds since noon minus twelve hours, not negative
 */
public record ServiceTime(int seconds) implements Comparable<ServiceTime> {

    public ServiceTime {
        if (seconds < 0) {
            throw new IllegalArgumentException(
                    "A service time of %d s lies before its day. Maybe a sign is wrong?".formatted(seconds));
        }
    }

    public static ServiceTime of(int hours, int minutes, int seconds) {
        return new ServiceTime((hours * 60 + minutes) * 60 + seconds);
    }

    /** The instant on a service day, on the given clock. */
    public ZonedDateTime on(LocalDate serviceDay, ZoneId zone) {
        return serviceDay.atTime(12, 0).atZone(zone).minusHours(12).plusSeconds(seconds);
    }

    @Override
    public int compareTo(ServiceTime other) {
        return Integer.compare(seconds, other.seconds);
    }

    /** {@code HH:MM:SS}, hours past 24 where the day runs on. */
    @Override
    public String toString() {
        return "%02d:%02d:%02d".formatted(seconds / 3600, seconds / 60 % 60, seconds % 60);
    }
}

package com.surefoot.transport.timetable;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Optional;

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

    /** Reads {@code H:MM:SS} with one to three digits for the hour, which may pass 24; empty where it is something else. */
    public static Optional<ServiceTime> find(String text) {
        int colon = text.length() - 6;
        if (colon < 1 || colon > 3 || text.charAt(colon) != ':' || text.charAt(colon + 3) != ':') {
            return Optional.empty();
        }
        int hours = digits(text, 0, colon);
        int minutes = digits(text, colon + 1, colon + 3);
        int seconds = digits(text, colon + 4, colon + 6);
        return hours < 0 || minutes < 0 || minutes > 59 || seconds < 0 || seconds > 59
                ? Optional.empty()
                : Optional.of(of(hours, minutes, seconds));
    }

    /** The number that ASCII digits make, or −1 if there are others. */
    private static int digits(String text, int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            number = number * 10 + digit;
        }
        return number;
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

package com.surefoot.supply.http;

import java.net.http.HttpHeaders;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/** When a supplier wants to be asked again, by its headers: {@code Retry-After} (RFC 9110, section 10.2.3) above all. */
public final class RetryAfter {

    /** A slip of the pen does not silence a supplier for years. */
    static final Duration LONGEST = Duration.ofDays(1);

    private static final int MOST_DIGITS = 9;

    private RetryAfter() {}

    /** Not before now and not after a day; none if the header is not there or says nothing. */
    public static Optional<Instant> find(HttpHeaders headers, Instant now) {
        return headers.firstValue("Retry-After")
                .map(String::strip)
                .flatMap(value -> value.matches("[0-9]+") ? seconds(value, now) : date(value))
                .map(time -> bounded(time, now));
    }

    /**
     * When a quota begins anew, by the header {@code RateLimit-Reset}: some write a date there, some the seconds until
     * then, and some those since 1970.
     */
    static Optional<Instant> findReset(HttpHeaders headers, Instant now) {
        return headers.firstValue("RateLimit-Reset")
                .map(String::strip)
                .flatMap(value -> reset(value, now))
                .map(time -> bounded(time, now));
    }

    private static Optional<Instant> reset(String value, Instant now) {
        if (value.matches("[0-9]{10}")) {
            return Optional.of(Instant.ofEpochSecond(Long.parseLong(value)));
        }
        return value.matches("[0-9]+") ? seconds(value, now) : date(value);
    }

    private static Instant bounded(Instant time, Instant now) {
        Instant last = now.plus(LONGEST);
        if (time.isBefore(now)) {
            return now;
        }
        return time.isAfter(last) ? last : time;
    }

    private static Optional<Instant> seconds(String digits, Instant now) {
        return Optional.of(digits.length() > MOST_DIGITS ? now.plus(LONGEST) : now.plusSeconds(Long.parseLong(digits)));
    }

    private static Optional<Instant> date(String text) {
        try {
            return Optional.of(ZonedDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME)
                    .toInstant());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}

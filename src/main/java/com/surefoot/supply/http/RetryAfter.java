package com.surefoot.supply.http;

import java.net.http.HttpHeaders;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/** When a supplier wants to be asked again, by its header {@code Retry-After} (RFC 9110, section 10.2.3). */
final class RetryAfter {

    /** A slip of the pen does not silence a supplier for years. */
    static final Duration LONGEST = Duration.ofDays(1);

    private static final int MOST_DIGITS = 9;

    private RetryAfter() {}

    /** Not before now and not after a day; none if the header is not there or says nothing. */
    static Optional<Instant> find(HttpHeaders headers, Instant now) {
        return headers.firstValue("Retry-After")
                .map(String::strip)
                .flatMap(value -> value.matches("[0-9]+") ? seconds(value, now) : date(value))
                .map(time -> time.isBefore(now) ? now : time)
                .map(time -> time.isAfter(now.plus(LONGEST)) ? now.plus(LONGEST) : time);
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

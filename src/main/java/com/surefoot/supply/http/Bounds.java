package com.surefoot.supply.http;

import java.time.Duration;

/**
 * How long a supplier may take, and how much it may say.
 *
 * @param connect until a connection stands
 * @param silence between two signs of life once it does
 * @param total for the whole answer, with all that is tried again for it
 * @param bytes of an answer at the most, as sent and as unpacked
 */
public record Bounds(Duration connect, Duration silence, Duration total, long bytes) {

    static final Duration LONGEST = Duration.ofDays(366);

    /** What fits into memory many times over, and into one array. */
    private static final long MOST_BYTES = 1L << 30;

    /** Whoever waits for a trip waits no longer than that. */
    public static final Bounds USUAL =
            new Bounds(Duration.ofSeconds(3), Duration.ofSeconds(5), Duration.ofSeconds(15), 8L << 20);

    /** @throws IllegalArgumentException if a time is none or longer than the whole, or nothing may be said */
    public Bounds {
        check("connect-timeout", connect);
        check("read-timeout", silence);
        check("total-timeout", total);
        if (total.compareTo(connect) < 0 || total.compareTo(silence) < 0) {
            throw new IllegalArgumentException(
                    "A total-timeout of %s ends before a connect-timeout of %s or a read-timeout of %s. Maybe raise it?"
                            .formatted(total, connect, silence));
        }
        if (bytes < 1 || bytes > MOST_BYTES) {
            throw new IllegalArgumentException("A max-body of %d bytes is none, or over %d. Maybe write it like 8MB?"
                    .formatted(bytes, MOST_BYTES));
        }
    }

    private static void check(String name, Duration time) {
        if (time.isNegative() || time.isZero() || time.compareTo(LONGEST) > 0) {
            throw new IllegalArgumentException(
                    "A %s of %s cannot be kept. Maybe write it like 5s?".formatted(name, time));
        }
    }
}

package com.surefoot.supply.gtfsrt;

import java.time.Instant;

/** Seconds since 1970, as messages have them. */
final class Moments {

    /** The last second of the year 9999; what is later, or too large for a number, is a mistake or a "for ever". */
    private static final long LAST = 253_402_300_799L;

    private Moments() {}

    /** The moment, or the last there is where the number is larger than that; unsigned numbers may be. */
    static Instant of(long seconds) {
        return Instant.ofEpochSecond(isNever(seconds) ? LAST : seconds);
    }

    static boolean isNever(long seconds) {
        return seconds < 0 || seconds > LAST;
    }
}

package com.surefoot.supply.gtfsrt;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Since when each part of a message is known: by its own time, else by the message's.
 *
 * @param madeAt the message's
 */
record Stamps(Optional<Instant> madeAt, Instant now, Freshness freshness) {

    /** @param seconds since 1970; 0 if the message does not say, as Protocol Buffers have it */
    static Stamps of(long seconds, Instant now, Freshness freshness) {
        return new Stamps(find(seconds), now, freshness);
    }

    private static Optional<Instant> find(long seconds) {
        return seconds == 0 ? Optional.empty() : Optional.of(Moments.of(seconds));
    }

    /** Whether the message comes from the future, so that none of its times can be trusted. */
    boolean isAhead() {
        return madeAt.filter(at -> freshness.isAhead(at, now)).isPresent();
    }

    /**
     * Since when a part is known.
     *
     * @param seconds its own time; 0 if it has none
     * @param most how old it may be
     * @throws OddException if it is not live
     */
    Instant live(long seconds, Duration most, String id) throws OddException {
        Instant seenAt = find(seconds).or(this::madeAt).orElseThrow(() -> new OddException(Oddity.UNDATED, id));
        if (freshness.isAhead(seenAt, now)) {
            throw new OddException(Oddity.CLOCK_AHEAD, id + " at " + seenAt);
        }
        if (Freshness.isStale(seenAt, most, now)) {
            throw new OddException(Oddity.STALE, id + " of " + seenAt);
        }
        return seenAt.isAfter(now) ? now : seenAt;
    }
}

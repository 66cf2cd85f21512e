package com.surefoot.web.standin.rapid;

import static java.util.Objects.requireNonNull;

import com.surefoot.web.standin.Handle;
import com.surefoot.web.standin.StayHandle;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What the token of a link stands for.
 *
 * @param minor what all rooms cost for the stay when it was written, in minor units
 * @param expires when the link ends
 */
record CheckHandle(StayHandle stay, long minor, Instant expires) {

    /** So long a link holds. */
    static final Duration HOLDS = Duration.ofMinutes(40);

    private static final int PARTS = 3;

    CheckHandle {
        requireNonNull(stay, "stay");
        requireNonNull(expires, "expires");
    }

    String write() {
        return Handle.write(stay.write(), String.valueOf(minor), String.valueOf(expires.getEpochSecond()));
    }

    /** Nothing if it is none that was given out. */
    static Optional<CheckHandle> find(String token) {
        return Handle.find(token, PARTS).flatMap(CheckHandle::of);
    }

    private static Optional<CheckHandle> of(List<String> parts) {
        boolean isRead = parts.get(1).matches("[0-9]{1,15}") && parts.get(2).matches("[0-9]{1,11}");
        return StayHandle.find(parts.get(0))
                .filter(stay -> isRead)
                .map(stay -> new CheckHandle(
                        stay, Long.parseLong(parts.get(1)), Instant.ofEpochSecond(Long.parseLong(parts.get(2)))));
    }
}

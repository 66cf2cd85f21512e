package com.surefoot.watch;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.Optional;

/**
 * What could be done about a {@link Notice}: another trip that keeps the rest, or the word that there is none.
 *
 * @param about the notice's number
 * @param trip the id of the proposed trip; empty where there is none
 * @param why why there is none; empty where there is one
 */
public record Proposal(int no, Instant at, int about, Optional<String> trip, String why) implements Told {

    public Proposal {
        requireNonNull(at, "at");
        requireNonNull(trip, "trip");
        if (trip.isEmpty() == why.isEmpty()) {
            throw new IllegalArgumentException(
                    "Notice %d is answered by trip %s and the reason '%s'. Maybe one of them is too many or missing?"
                            .formatted(about, trip, why));
        }
    }
}

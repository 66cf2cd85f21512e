package com.surefoot.transport.live;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.Optional;

/** What is known right now of a ride: of a run between two of its stops. */
public sealed interface LiveRide {

    /** Who says so. */
    String feed();

    /** Since when it is known: the time of the message, or of what it tells. */
    Instant seenAt();

    /**
     * It goes.
     *
     * @param departure from where one boards; empty if it is not known when
     * @param arrival where one alights; empty if it is not known when
     */
    record Goes(String feed, Instant seenAt, Optional<Forecast> departure, Optional<Forecast> arrival)
            implements LiveRide {

        public Goes {
            requireNonNull(feed, "feed");
            requireNonNull(seenAt, "seenAt");
            requireNonNull(departure, "departure");
            requireNonNull(arrival, "arrival");
        }
    }

    /** The run does not take place. */
    record Cancelled(String feed, Instant seenAt) implements LiveRide {

        public Cancelled {
            requireNonNull(feed, "feed");
            requireNonNull(seenAt, "seenAt");
        }
    }

    /** The run does not stop where one boards or alights. */
    record PassesBy(String feed, Instant seenAt, String stopId) implements LiveRide {

        public PassesBy {
            requireNonNull(feed, "feed");
            requireNonNull(seenAt, "seenAt");
            requireNonNull(stopId, "stopId");
        }
    }
}

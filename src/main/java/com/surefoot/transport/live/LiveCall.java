package com.surefoot.transport.live;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * What is known right now of a run's call at a stop.
 *
 * @param sequence grows along the run, not always by one
 * @param stopId as the timetable has it, even if another platform is used
 * @param arrival empty if nothing is known of it
 * @param departure empty if nothing is known of it
 */
public record LiveCall(
        int sequence, String stopId, Manner manner, Optional<Forecast> arrival, Optional<Forecast> departure) {

    /** Whether the vehicle stops. */
    public enum Manner {
        /** It does. */
        STOPS,
        /** It passes by. */
        SKIPS,
        /** Nobody says: the timetable's word is all there is. */
        UNTOLD
    }

    public LiveCall {
        requireNonNull(stopId, "stopId");
        requireNonNull(manner, "manner");
        requireNonNull(arrival, "arrival");
        requireNonNull(departure, "departure");
        if (manner != Manner.STOPS && (arrival.isPresent() || departure.isPresent())) {
            throw new IllegalArgumentException("A vehicle that %s '%s' arrives at %s and leaves at %s. "
                            .formatted(manner, stopId, arrival, departure)
                    + "Maybe it stops there?");
        }
    }

    /** One of which nothing is known. */
    public static LiveCall untold(int sequence, String stopId) {
        return new LiveCall(sequence, stopId, Manner.UNTOLD, Optional.empty(), Optional.empty());
    }

    /** One that falls out. */
    public static LiveCall skipped(int sequence, String stopId) {
        return new LiveCall(sequence, stopId, Manner.SKIPS, Optional.empty(), Optional.empty());
    }
}

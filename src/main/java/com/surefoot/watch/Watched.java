package com.surefoot.watch;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * A saved trip and what is thought of it now.
 *
 * @param replaces the id of the trip it was proposed for; empty where it was planned for its own sake
 * @param revision how often what is thought of it was written: who writes names the one it goes by, so that of two who
 *     write at once only one does
 */
public record Watched(SavedTrip trip, TripState state, Phase phase, Optional<String> replaces, int revision) {

    /** What is done about a trip. */
    public enum Phase {
        /** It was proposed in place of another, and is watched once it is accepted. */
        PROPOSED,
        /** It is watched until it begins. */
        WATCHED,
        /** Another was accepted in its place. */
        REPLACED,
        /** It has begun. */
        ENDED
    }

    public Watched {
        requireNonNull(trip, "trip");
        requireNonNull(state, "state");
        requireNonNull(phase, "phase");
        requireNonNull(replaces, "replaces");
    }

    /** A trip that is watched from now on. */
    public static Watched first(SavedTrip trip, TripState state) {
        return new Watched(trip, state, Phase.WATCHED, Optional.empty(), 0);
    }

    /** A trip that is proposed in place of another. */
    public static Watched proposed(SavedTrip trip, TripState state, String replaces) {
        return new Watched(trip, state, Phase.PROPOSED, Optional.of(replaces), 0);
    }
}

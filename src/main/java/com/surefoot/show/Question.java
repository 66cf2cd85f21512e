package com.surefoot.show;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.Optional;

/**
 * Something a viewer asks.
 *
 * @param no counts up within a show
 * @param card what the viewer was looking at
 * @param name as the viewer calls themselves
 */
public record Question(long no, String card, String text, Optional<String> name, Instant askedAt, State state) {

    /** What became of it. */
    public enum State {
        WAITING,
        TAKEN,
        ANSWERED,
        DISMISSED;

        /** Whether that is for good. */
        boolean isDone() {
            return this == ANSWERED || this == DISMISSED;
        }
    }

    public Question {
        requireNonNull(card, "card");
        requireNonNull(text, "text");
        requireNonNull(name, "name");
        requireNonNull(askedAt, "askedAt");
        requireNonNull(state, "state");
    }

    Question in(State other) {
        return new Question(no, card, text, name, askedAt, other);
    }
}

package com.surefoot.show;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Who did what in a show, and when. Never changed once kept.
 *
 * @param by whose key it was; empty where it happened by itself
 * @param rehearsal whether it was in one
 * @param card which one it is about; empty for none
 * @param about the names of what it is about
 */
public record Entry(
        Instant at, Optional<Role> by, Did did, boolean rehearsal, Optional<Subject> card, List<String> about) {

    /** What somebody did, or what happened. */
    public enum Did {
        CREATED,
        ADDED,
        REMOVED,
        ORDERED,
        PREVIEWED,
        TAKEN,
        CLEARED,
        HIDDEN,
        SHOWN,
        REHEARSAL_BEGUN,
        REHEARSAL_ENDED,
        LEFT_OUT,
        DROPPED,
        EXPIRED,
        REPRICED,
        KEY_RENEWED,
        QUESTION_MARKED,
        POLL_OPENED,
        POLL_CLOSED,
        POLL_WITHDRAWN
    }

    /**
     * A card.
     *
     * @param version that came of it; 0 for none
     */
    public record Subject(String item, String title, int version) {
        public Subject {
            requireNonNull(item, "item");
            requireNonNull(title, "title");
        }
    }

    public Entry {
        requireNonNull(at, "at");
        requireNonNull(by, "by");
        requireNonNull(did, "did");
        requireNonNull(card, "card");
        about = List.copyOf(about);
    }
}

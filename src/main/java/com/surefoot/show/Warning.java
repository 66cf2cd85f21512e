package com.surefoot.show;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.List;

/**
 * Something the host should know.
 *
 * @param title of the card
 * @param names what it is about; none where it is about the whole
 */
public record Warning(Kind kind, Instant at, String item, String title, List<String> names) {

    /** What is the matter. */
    public enum Kind {
        /** Something on air fell below the target and is not on the card any more. */
        LEFT_OUT,
        /** The card went off the air. */
        DROPPED,
        /** Likewise, with its offer. */
        EXPIRED,
        /** The price on air is another. */
        PRICE,
        /** Nobody could look at it for longer than data may be old. */
        STALE
    }

    public Warning {
        requireNonNull(kind, "kind");
        requireNonNull(at, "at");
        requireNonNull(item, "item");
        requireNonNull(title, "title");
        names = List.copyOf(names);
    }
}

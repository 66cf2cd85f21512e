package com.surefoot.show;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.List;

/**
 * A version of a card as it was written. Never changed once kept.
 *
 * @param card that of its item
 * @param show in which it was on air
 * @param mark the same as long as it looks the same
 * @param left ids of the parts of the trip that are not on it
 * @param title of it
 * @param document in its notation
 */
public record CardVersion(
        String card,
        int version,
        String show,
        Card.State state,
        String mark,
        List<String> left,
        String title,
        String document,
        Instant at) {

    public CardVersion {
        requireNonNull(card, "card");
        requireNonNull(show, "show");
        requireNonNull(state, "state");
        requireNonNull(mark, "mark");
        left = List.copyOf(left);
        requireNonNull(title, "title");
        requireNonNull(document, "document");
        requireNonNull(at, "at");
    }
}

package com.surefoot.evidence;

import static java.util.Objects.requireNonNull;

import java.util.Locale;

/**
 * Names a fact, whatever is said of it.
 *
 * @param subject what it is about, by the catalogue's ids: an offer, a place, two places
 * @param occasion the day or days it is about, as ISO dates; empty for what holds on any day
 */
public record FactId(FactKind kind, String subject, String occasion) {

    public FactId {
        requireNonNull(kind, "kind");
        requireNonNull(occasion, "occasion");
        if (subject.isBlank()) {
            throw new IllegalArgumentException("A fact about nothing. Maybe the id of what it is about is missing?");
        }
    }

    /** A fact that holds on any day. */
    public static FactId standing(FactKind kind, String subject) {
        return new FactId(kind, subject, "");
    }

    /** In words for people and messages. */
    @Override
    public String toString() {
        return kind.name().toLowerCase(Locale.ROOT) + " of " + subject + (occasion.isEmpty() ? "" : " on " + occasion);
    }
}

package com.surefoot.transport.live;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.List;

/**
 * A warning to travellers.
 *
 * @param id unique in the feed
 * @param source the source of the timetable whose ids it names
 * @param feed who says so
 * @param periods when it holds; if empty, as long as it is told
 * @param informed whose travellers it is for, at least one
 * @param header in few words
 * @param description the whole of it
 * @param url where there is more
 * @param seenAt since when it is known: the time of the message
 */
public record Alert(
        String id,
        String source,
        String feed,
        List<Period> periods,
        List<Informed> informed,
        Cause cause,
        Effect effect,
        Translations header,
        Translations description,
        Translations url,
        Instant seenAt) {

    /** Why. */
    public enum Cause {
        UNKNOWN_CAUSE,
        OTHER_CAUSE,
        TECHNICAL_PROBLEM,
        STRIKE,
        DEMONSTRATION,
        ACCIDENT,
        HOLIDAY,
        WEATHER,
        MAINTENANCE,
        CONSTRUCTION,
        POLICE_ACTIVITY,
        MEDICAL_EMERGENCY
    }

    /** What it does to travellers. */
    public enum Effect {
        NO_SERVICE,
        REDUCED_SERVICE,
        SIGNIFICANT_DELAYS,
        DETOUR,
        ADDITIONAL_SERVICE,
        MODIFIED_SERVICE,
        OTHER_EFFECT,
        UNKNOWN_EFFECT,
        STOP_MOVED,
        NO_EFFECT,
        ACCESSIBILITY_ISSUE
    }

    public Alert {
        requireNonNull(id, "id");
        requireNonNull(source, "source");
        requireNonNull(feed, "feed");
        periods = List.copyOf(periods);
        informed = List.copyOf(informed);
        requireNonNull(cause, "cause");
        requireNonNull(effect, "effect");
        requireNonNull(header, "header");
        requireNonNull(description, "description");
        requireNonNull(url, "url");
        requireNonNull(seenAt, "seenAt");
        if (informed.isEmpty()) {
            throw new IllegalArgumentException(
                    "Alert '%s' is for nobody. Maybe what it is about is missing?".formatted(id));
        }
    }

    /** Whether it holds at any moment from the first to the last, both included. */
    public boolean holds(Instant first, Instant last) {
        return periods.isEmpty() || periods.stream().anyMatch(period -> period.overlaps(first, last));
    }
}

package com.surefoot.export;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.List;

/**
 * A trip as it is written into files.
 *
 * @param keptAt when it was saved
 * @param events in order; at least one
 */
public record Outing(String title, Instant keptAt, List<Event> events) {

    public Outing {
        title = Plain.line(title);
        requireNonNull(keptAt, "keptAt");
        events = List.copyOf(events);
        if (events.isEmpty()) {
            throw new IllegalArgumentException(
                    "Nothing happens on trip '%s'. Maybe its days are missing?".formatted(title));
        }
    }
}

package com.surefoot.show;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.Optional;

/**
 * A trip in a rundown, and its card, which has the same id.
 *
 * @param id nobody can guess it: what was not on air is not to be found
 * @param trip the id of the saved trip
 * @param title what the card is headed; empty for the cities it leads to
 * @param until when the host's offer expires; empty where it does not
 * @param version the newest version of its card; 0 where it was never on air
 */
public record Item(
        String id, String trip, Optional<String> title, Optional<Instant> until, Instant addedAt, int version) {

    public Item {
        requireNonNull(id, "id");
        requireNonNull(trip, "trip");
        requireNonNull(title, "title");
        requireNonNull(until, "until");
        requireNonNull(addedAt, "addedAt");
        if (version < 0) {
            throw new IllegalArgumentException(
                    "Card %s has version %d. Maybe it was never on air, and has 0?".formatted(id, version));
        }
    }

    Item withVersion(int newest) {
        return new Item(id, trip, title, until, addedAt, newest);
    }

    boolean isExpired(Instant now) {
        return until.filter(end -> !end.isAfter(now)).isPresent();
    }
}

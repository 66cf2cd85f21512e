package com.surefoot.supply.gtfsrt;

import static java.util.Objects.requireNonNull;

/**
 * Where messages come from.
 *
 * @param id names the feed among all who say something, such as {@code gtfsrt:caltrain}
 * @param source the id of the source whose timetable its messages are about
 */
public record Feed(String id, String source) {

    public Feed {
        requireNonNull(source, "source");
        if (id.isBlank()) {
            throw new IllegalArgumentException(
                    "A feed about %s has no id. Maybe name it after its address?".formatted(source));
        }
    }
}

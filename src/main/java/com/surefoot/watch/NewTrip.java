package com.surefoot.watch;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * A trip that is to be kept.
 *
 * @param answer the trip as it was answered, in its notation; see {@link TripNotation}
 */
public record NewTrip(Watched watched, Optional<String> answer) {

    /** A trip of the longest kind takes a tenth of that; what is longer is watched all the same. */
    static final int LONGEST = 2_000_000;

    public NewTrip {
        requireNonNull(watched, "watched");
        answer = answer.filter(text -> text.length() <= LONGEST);
    }
}

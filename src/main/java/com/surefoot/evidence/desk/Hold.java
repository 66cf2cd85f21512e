package com.surefoot.evidence.desk;

import static java.util.Objects.requireNonNull;

import java.time.Instant;

/**
 * A verification is a checker's for a while.
 *
 * @param until from then on it is anybody's again
 */
public record Hold(String checker, Instant until) {

    public Hold {
        requireNonNull(checker, "checker");
        requireNonNull(until, "until");
    }
}

package com.surefoot.evidence;

import static java.util.Objects.requireNonNull;

import java.time.Instant;

/**
 * What turned out true or false.
 *
 * @param id given by who reports it, so that the same report counts once
 * @param claim what turned out so
 * @param knownBy how it is known
 * @param reporter who says so: a partner, a host, a checker
 * @param happenedAt when it turned out
 * @param cluster what it shares its fate with, such as a day's storms at one airport; never empty
 */
public record Outcome(
        String id, Claim claim, boolean right, KnownBy knownBy, String reporter, Instant happenedAt, String cluster) {

    /** Who saw it turn out. */
    public enum KnownBy {
        TRAVELLER,
        HOST,
        PARTNER,
        CHECKER,
        /** A feed told, as a carrier's own records do. */
        FEED
    }

    public Outcome {
        requireNonNull(claim, "claim");
        requireNonNull(knownBy, "knownBy");
        requireNonNull(happenedAt, "happenedAt");
        if (id.isBlank() || reporter.isBlank() || cluster.isBlank()) {
            throw new IllegalArgumentException(
                    "An outcome has an id, a reporter and a cluster: '%s', '%s', '%s'. Maybe one of them is missing?"
                            .formatted(id, reporter, cluster));
        }
    }
}

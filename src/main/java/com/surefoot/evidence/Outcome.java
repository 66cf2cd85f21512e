package com.surefoot.evidence;

import static java.util.Objects.requireNonNull;

import java.time.Instant;

/**
 * What turned out true or false.
 *
 * @param id given by its reporter, so that the same report counts once; other reporters may use the same
 * @param claim what turned out so
 * @param knownBy how it is known
 * @param reporter who says so: a partner, a host, a checker
 * @param happenedAt when it turned out
 * @param cluster what it shares its fate with, such as a day's storms at one airport; empty for an element or an
 *     itinerary where the reporter knows of nothing, so that what was judged tells
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
        boolean tells = !cluster.isBlank() || !(claim instanceof Claim.OfFact);
        if (id.isBlank() || reporter.isBlank() || !tells) {
            throw new IllegalArgumentException(
                    "An outcome has an id, a reporter and, of a fact, a cluster: '%s', '%s', '%s'. Maybe one is missing?"
                            .formatted(id, reporter, cluster));
        }
    }
}

package com.surefoot.evidence;

import static java.util.Objects.requireNonNull;

import java.time.Instant;

/**
 * Takes an outcome back that was wrong itself; both stay on record.
 *
 * @param reporter who reported the outcome
 * @param outcome its id, as its reporter gave it
 */
public record Retraction(String reporter, String outcome, String reason, Instant at) {

    public Retraction {
        requireNonNull(reporter, "reporter");
        requireNonNull(outcome, "outcome");
        requireNonNull(at, "at");
        if (reason.isBlank()) {
            throw new IllegalArgumentException(
                    "Outcome %s of %s is taken back without a reason. ".formatted(outcome, reporter)
                            + "Maybe say what was wrong with it?");
        }
    }
}

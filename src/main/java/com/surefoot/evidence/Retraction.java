package com.surefoot.evidence;

import static java.util.Objects.requireNonNull;

import java.time.Instant;

/** Takes an outcome back that was wrong itself; both stay on record. */
public record Retraction(String outcome, String reason, Instant at) {

    public Retraction {
        requireNonNull(outcome, "outcome");
        requireNonNull(at, "at");
        if (reason.isBlank()) {
            throw new IllegalArgumentException(
                    "Outcome %s is taken back without a reason. Maybe say what was wrong with it?".formatted(outcome));
        }
    }
}

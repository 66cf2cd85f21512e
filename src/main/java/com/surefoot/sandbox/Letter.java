package com.surefoot.sandbox;

import static java.util.Objects.requireNonNull;

import com.surefoot.evidence.Outcome;
import java.time.Instant;

/**
 * What somebody will report.
 *
 * @param due when
 */
public record Letter(Outcome outcome, Instant due) {

    public Letter {
        requireNonNull(outcome, "outcome");
        requireNonNull(due, "due");
    }
}

package com.surefoot.evidence;

import static java.util.Objects.requireNonNull;

import java.time.Instant;

/** A judgement and what came of it. */
public record Judged(Judgement judgement, boolean right, String cluster, Instant happenedAt) {

    public Judged {
        requireNonNull(judgement, "judgement");
        requireNonNull(cluster, "cluster");
        requireNonNull(happenedAt, "happenedAt");
    }
}

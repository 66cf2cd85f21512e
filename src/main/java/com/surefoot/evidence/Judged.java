package com.surefoot.evidence;

import static java.util.Objects.requireNonNull;

import java.time.Instant;

/** What was thought of an element and what came of it. */
public record Judged(Estimate estimate, boolean right, String cluster, Instant happenedAt) {

    public Judged {
        requireNonNull(estimate, "estimate");
        requireNonNull(cluster, "cluster");
        requireNonNull(happenedAt, "happenedAt");
    }

    /** What came of a judgement. */
    public Judged(Judgement judgement, boolean right, String cluster, Instant happenedAt) {
        this(judgement.estimate(), right, cluster, happenedAt);
    }
}

package com.surefoot.watch;

import static java.util.Objects.requireNonNull;

import com.surefoot.evidence.FactId;
import java.time.Instant;

/**
 * Somebody saw something else of a fact than was known.
 *
 * @param before what was known of it
 * @param after what was seen
 * @param source who says so
 * @param seenAt when it was seen
 */
public record Change(FactId fact, String before, String after, String source, Instant seenAt) {

    public Change {
        requireNonNull(fact, "fact");
        requireNonNull(before, "before");
        requireNonNull(after, "after");
        requireNonNull(source, "source");
        requireNonNull(seenAt, "seenAt");
    }
}

package com.surefoot.watch;

import static java.util.Objects.requireNonNull;

import com.surefoot.recommendation.Withheld;
import java.time.Instant;
import java.util.List;

/**
 * A saved trip held against a promise by all that is known at a moment.
 *
 * @param parts in order
 * @param confidence that all of it holds, from 0 to 1
 * @param withheld what may not be shown under the promise, and why
 */
public record Judged(Watched watched, List<JudgedPart> parts, double confidence, List<Withheld> withheld, Instant at) {

    /**
     * A part of it.
     *
     * @param confidence that it holds, from 0 to 1
     * @param shown whether it may be shown
     * @param certified whether that is proven to keep the promise
     */
    public record JudgedPart(Part part, double confidence, boolean shown, boolean certified) {
        public JudgedPart {
            requireNonNull(part, "part");
        }
    }

    public Judged {
        requireNonNull(watched, "watched");
        parts = List.copyOf(parts);
        withheld = List.copyOf(withheld);
        requireNonNull(at, "at");
    }
}

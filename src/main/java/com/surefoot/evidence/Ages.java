package com.surefoot.evidence;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** How old what is known is. */
public interface Ages {

    /**
     * Of the facts that a source saw and that still matter, how long ago it saw them last.
     *
     * @param facts how many were looked at
     * @param median age of the one in the middle
     * @param oldest age of the one that was seen first
     */
    record Age(String source, long facts, Duration median, Duration oldest) {}

    /**
     * The ages of facts that hold on any day or on one that has not passed, by source.
     *
     * @param most so many observations are looked at, taken at random
     */
    List<Age> list(Instant now, int most);
}

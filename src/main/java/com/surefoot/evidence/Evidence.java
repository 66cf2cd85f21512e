package com.surefoot.evidence;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * Keeps observations; what they say is never changed. Times are kept to the microsecond.
 *
 * @see Archive
 */
public interface Evidence {

    /**
     * Adds observations, all of them or, on any exception, none. The same fact, source, time and value is the same
     * observation, and counts once.
     */
    void append(Collection<Observation> observations);

    /**
     * What was seen of these facts, newest first; a fact nobody saw is not in it. Of what was folded there are the first
     * and the last observation.
     */
    Map<FactId, List<Observation>> list(Collection<FactId> facts);
}

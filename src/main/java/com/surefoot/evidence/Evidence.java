package com.surefoot.evidence;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Keeps observations; nothing in it is ever changed. */
public interface Evidence {

    /** Adds observations; one that is there already counts once. */
    void append(Collection<Observation> observations);

    /** What was seen of these facts, newest first; a fact nobody saw is not in it. */
    Map<FactId, List<Observation>> list(Collection<FactId> facts);
}

package com.surefoot.simulation;

import com.surefoot.evidence.FactId;

/** What tellers tell of. */
public interface Ground {

    /** The fact's true values. */
    Course course(FactId fact);

    /** A value as it is told. */
    String named(FactId fact, int value);

    /** What of the world a fact is about: a teller knows all of it or nothing. */
    String area(FactId fact);

    /** Whether a fact is of a sort that a teller tells of. */
    default boolean concerns(Teller teller, FactId fact) {
        return teller.kinds().contains(fact.kind());
    }
}

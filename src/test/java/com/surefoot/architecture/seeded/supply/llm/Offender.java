package com.surefoot.architecture.seeded.supply.llm;

/** Breaks a rule on purpose, so that the rule is seen to bite. */
public interface Offender {

    void knows(com.surefoot.architecture.seeded.itinerary.Offender forbidden);
}

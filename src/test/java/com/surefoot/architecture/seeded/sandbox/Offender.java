package com.surefoot.architecture.seeded.sandbox;

/** Breaks a rule on purpose, so that the rule is seen to bite. */
public interface Offender {

    void knows(com.surefoot.architecture.seeded.storage.Offender forbidden);
}

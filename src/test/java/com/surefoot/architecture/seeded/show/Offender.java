package com.surefoot.architecture.seeded.show;

/** Breaks a rule on purpose, so that the rule is seen to bite. */
public interface Offender {

    void knows(com.surefoot.architecture.seeded.web.Offender forbidden);
}

package com.surefoot.architecture.seeded.sights;

/** Breaks a rule on purpose, so that the rule is seen to bite. */
public interface Offender {

    void knows(com.surefoot.architecture.seeded.transport.Offender forbidden);

    void hangs(biweekly.ICalendar forbidden);
}

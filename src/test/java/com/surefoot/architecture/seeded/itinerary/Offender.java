package com.surefoot.architecture.seeded.itinerary;

import io.micronaut.context.BeanContext;

/** Breaks a rule on purpose, so that the rule is seen to bite. */
public interface Offender {

    void knows(com.surefoot.architecture.seeded.planning.api.Offender forbidden, BeanContext library);
}

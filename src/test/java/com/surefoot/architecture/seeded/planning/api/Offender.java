package com.surefoot.architecture.seeded.planning.api;

import org.optaplanner.core.api.score.Score;

/** Breaks a rule on purpose, so that the rule is seen to bite. */
public interface Offender {

    void knows(com.surefoot.architecture.seeded.planning.model.Offender forbidden, Score<?> library);
}

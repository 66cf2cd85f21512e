package com.surefoot.architecture.seeded.web;

import org.optaplanner.core.api.score.Score;

/** Breaks a rule on purpose, so that the rule is seen to bite. */
public interface Offender {

    void knows(com.surefoot.architecture.seeded.cli.Offender forbidden, Score<?> library);
}

package com.surefoot.reliability.element;

import java.time.Duration;
import java.util.Optional;

/** How much time has to be kept free for a fact that time decides. */
@FunctionalInterface
public interface Buffers {

    /**
     * The shortest slack with which a fact is so sure.
     *
     * @param sure from 0 to 1
     * @return empty where no slack is enough, or time does not decide
     */
    Optional<Duration> slackFor(JudgedFact fact, double sure);
}

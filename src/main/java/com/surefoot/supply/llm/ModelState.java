package com.surefoot.supply.llm;

import com.surefoot.narration.model.Reply.Cause;
import java.time.Instant;
import java.util.Optional;

/**
 * How a model has been doing since Surefoot started.
 *
 * @param lastGood when it last answered
 * @param failure why its last answer failed; none if it did not
 */
record ModelState(Optional<Instant> lastGood, Optional<Cause> failure) {

    static final ModelState UNASKED = new ModelState(Optional.empty(), Optional.empty());

    ModelState answered(Instant now) {
        return new ModelState(Optional.of(now), Optional.empty());
    }

    ModelState failed(Cause why) {
        return new ModelState(lastGood, Optional.of(why));
    }
}

package com.surefoot.wire;

import com.surefoot.itinerary.Unmet;
import io.micronaut.serde.annotation.Serdeable;

/**
 * A wish that is not met.
 *
 * @param pointer to the wish in the brief
 * @param reason why not, in one sentence
 */
@Serdeable
public record UnmetDocument(String pointer, String reason) {

    static UnmetDocument of(Unmet unmet) {
        return new UnmetDocument(unmet.requirement().pointer(), unmet.reason());
    }
}

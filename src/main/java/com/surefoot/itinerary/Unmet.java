package com.surefoot.itinerary;

import static java.util.Objects.requireNonNull;

import com.surefoot.itinerary.demand.Requirement;

/**
 * A requirement that an itinerary does not meet.
 *
 * @param reason why not, in one sentence with the values at fault
 */
public record Unmet(Requirement requirement, String reason) {

    public Unmet {
        requireNonNull(requirement, "requirement");
        requireNonNull(reason, "reason");
    }
}

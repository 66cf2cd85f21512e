package com.surefoot.itinerary;

import static java.util.Objects.requireNonNull;

import com.surefoot.transport.incity.Journey;
import com.surefoot.travel.Money;
import java.time.ZonedDateTime;

/**
 * How one gets to an activity from where the one before ended.
 *
 * @param start when one sets out
 * @param cost for the whole party
 */
public record Approach(ZonedDateTime start, Journey journey, Money cost) {

    public Approach {
        requireNonNull(start, "start");
        requireNonNull(journey, "journey");
        requireNonNull(cost, "cost");
    }

    public ZonedDateTime end() {
        return start.plus(journey.duration());
    }
}

package com.surefoot.planning.model;

import com.surefoot.lodging.LodgingOffer;
import java.util.Optional;

/**
 * Rooms the party may sleep in.
 *
 * @param offer empty where no night is spent
 * @param location of the property, a row of its city's journey table
 * @param rooms how many
 * @param nightly cost of all rooms for a night, in minor units
 * @param wished points a night there is worth for the wishes it meets
 */
public record LodgingOption(Optional<LodgingOffer> offer, int location, int rooms, long nightly, long wished) {

    public static final LodgingOption NONE = new LodgingOption(Optional.empty(), 0, 0, 0, 0);

    public boolean servesBreakfast() {
        return offer.filter(found -> found.ratePlan().board().includesBreakfast())
                .isPresent();
    }

    public int stars() {
        return offer.map(found -> found.property().stars()).orElse(0);
    }

    /** Points a night there is worth. */
    public long comfort() {
        return stars() * 70L + (servesBreakfast() ? 60 : 0) + wished;
    }
}

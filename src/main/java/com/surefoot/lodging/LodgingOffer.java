package com.surefoot.lodging;

import static java.util.Objects.requireNonNull;

import com.surefoot.travel.Money;

/** A room type of a property on the terms of one rate plan: what can be booked. */
public record LodgingOffer(Property property, RoomType roomType, RatePlan ratePlan) {

    public LodgingOffer {
        requireNonNull(property, "property");
        requireNonNull(roomType, "roomType");
        requireNonNull(ratePlan, "ratePlan");
    }

    /** Names the offer for locks and bookings: property, room type and rate plan. */
    public String id() {
        return property.id() + "/" + roomType.id() + "/" + ratePlan.id();
    }

    public Money priceFor(int rooms, int nights) {
        return ratePlan.nightlyPrice().times(rooms).times(nights);
    }
}

package com.surefoot.lodging;

import static java.util.Objects.requireNonNull;

import com.surefoot.lodging.live.LiveOffer;
import com.surefoot.travel.Conversion;
import com.surefoot.travel.DateRange;
import com.surefoot.travel.Money;
import java.util.Optional;

/**
 * A room type of a property on the terms of one rate plan: what can be booked.
 *
 * @param live what a supplier sells right now, where it is that; then it is for the stay and the rooms of that only
 * @param counted how all that is paid for that was counted, where it is sold in another currency than the rate plan is in
 */
public record LodgingOffer(
        Property property,
        RoomType roomType,
        RatePlan ratePlan,
        Optional<LiveOffer> live,
        Optional<Conversion> counted) {

    public LodgingOffer {
        requireNonNull(property, "property");
        requireNonNull(roomType, "roomType");
        requireNonNull(ratePlan, "ratePlan");
        requireNonNull(live, "live");
        requireNonNull(counted, "counted");
    }

    /** One that is sold in the currency of its rate plan. */
    public LodgingOffer(Property property, RoomType roomType, RatePlan ratePlan, Optional<LiveOffer> live) {
        this(property, roomType, ratePlan, live, Optional.empty());
    }

    /** One of a list, which holds for any nights and any number of rooms. */
    public LodgingOffer(Property property, RoomType roomType, RatePlan ratePlan) {
        this(property, roomType, ratePlan, Optional.empty());
    }

    /** Names the offer for locks and bookings: property, room type and rate plan. */
    public String id() {
        return property.id() + "/" + roomType.id() + "/" + ratePlan.id();
    }

    /** How many rooms so many people take; those it is sold for where it is live. */
    public int roomsFor(int people) {
        return live.map(sold -> sold.rooms().size()).orElseGet(() -> roomType.roomsFor(people));
    }

    public Money priceFor(int rooms, int nights) {
        return ratePlan.nightlyPrice().times(rooms).times(nights);
    }

    /** Whether so many rooms of it can be had. */
    public boolean isFor(int rooms) {
        return live.map(sold -> sold.rooms().size() == rooms).orElse(true);
    }

    /** Whether it can be had on these days. */
    public boolean isFor(DateRange stay) {
        return live.map(sold -> sold.stay().equals(stay)).orElse(true);
    }
}

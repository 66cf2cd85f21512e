package com.surefoot.planning.model;

import com.surefoot.lodging.LodgingOffer;
import com.surefoot.travel.DateRange;
import java.util.Optional;
import java.util.function.ToLongFunction;

/**
 * Rooms the party may sleep in, one after the other where it changes its hotel.
 *
 * @param offer empty where no night is spent
 * @param location of the property, a row of its city's journey table
 * @param rooms how many
 * @param nightly cost of all rooms for a night, in minor units
 * @param wished points a night there is worth for the wishes it meets
 * @param move to the next rooms
 */
public record LodgingOption(
        Optional<LodgingOffer> offer, int location, int rooms, long nightly, long wished, Optional<Move> move) {

    public static final LodgingOption NONE = new LodgingOption(Optional.empty(), 0, 0, 0, 0);

    /**
     * Another hotel from some day on.
     *
     * @param day of the trip, from 0; the night that begins on it is the first
     */
    public record Move(int day, LodgingOption then) {}

    /** The same rooms for every night. */
    public LodgingOption(Optional<LodgingOffer> offer, int location, int rooms, long nightly, long wished) {
        this(offer, location, rooms, nightly, wished, Optional.empty());
    }

    /** These rooms, and others from a day on. */
    public LodgingOption until(int day, LodgingOption then) {
        return new LodgingOption(offer, location, rooms, nightly, wished, Optional.of(new Move(day, then)));
    }

    /** The rooms for the night that begins on a day. */
    public LodgingOption on(int day) {
        return move.filter(next -> next.day() <= day)
                .map(next -> next.then().on(day))
                .orElse(this);
    }

    /** What the nights from one day to another cost, in minor units. */
    public long cost(int first, int last) {
        return overNights(first, last, LodgingOption::nightly);
    }

    /** Points the nights from one day to another are worth. */
    public long comfort(int first, int last) {
        return overNights(first, last, LodgingOption::comfort);
    }

    private long overNights(int first, int last, ToLongFunction<LodgingOption> each) {
        if (move.isEmpty()) {
            return each.applyAsLong(this) * Math.max(0, last - first);
        }
        long sum = 0;
        for (int day = first; day < last; day++) {
            sum += each.applyAsLong(on(day));
        }
        return sum;
    }

    /** Whether it is sold for just these nights. */
    public boolean isFor(DateRange dates) {
        return offer.map(found -> found.isFor(dates)).orElse(true);
    }

    public boolean servesBreakfast() {
        return offer.filter(found -> found.ratePlan().board().includesBreakfast())
                .isPresent();
    }

    public int stars() {
        return offer.map(found -> found.property().stars()).orElse(0);
    }

    private long comfort() {
        return stars() * 70L + (servesBreakfast() ? 60 : 0) + wished;
    }
}

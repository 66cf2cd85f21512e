package com.surefoot.itinerary;

import com.surefoot.lodging.LodgingOffer;
import com.surefoot.travel.DateRange;
import com.surefoot.travel.Money;
import java.util.function.UnaryOperator;

/**
 * Where the party sleeps.
 *
 * @param dates from the day of check-in to the day of check-out
 */
public record Stay(LodgingOffer offer, int rooms, DateRange dates) {

    public Stay {
        if (dates.nights() < 1 || rooms < 1) {
            throw new IllegalArgumentException("A stay of %d nights in %d rooms is none. Maybe it is a day trip?"
                    .formatted(dates.nights(), rooms));
        }
    }

    Stay in(UnaryOperator<LodgingOffer> now) {
        return new Stay(now.apply(offer), rooms, dates);
    }

    public Money cost() {
        return offer.priceFor(rooms, dates.nights());
    }

    public Money costOfNight() {
        return offer.priceFor(rooms, 1);
    }
}

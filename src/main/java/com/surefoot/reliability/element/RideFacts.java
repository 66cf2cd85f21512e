package com.surefoot.reliability.element;

import com.surefoot.evidence.FactId;
import com.surefoot.evidence.FactKind;
import com.surefoot.transport.TransportOffer;
import com.surefoot.travel.Money;

/** How the facts that a ride rests on are named and written, by whoever relies on them and whoever sees them. */
public final class RideFacts {

    private RideFacts() {}

    /** That it goes on its day, at its times. */
    public static FactId ride(TransportOffer offer) {
        return new FactId(FactKind.RIDE, offer.id(), day(offer));
    }

    /** That it costs no more. */
    public static FactId price(TransportOffer offer) {
        return new FactId(FactKind.PRICE, offer.id(), day(offer));
    }

    /** At which times it goes, by the clocks at both ends. */
    public static String times(TransportOffer offer) {
        return RideAtStake.times(offer.departure(), offer.arrival());
    }

    /** What a ticket costs. */
    public static String value(Money price) {
        return Reliances.text(price);
    }

    private static String day(TransportOffer offer) {
        return offer.departure().toLocalDate().toString();
    }
}

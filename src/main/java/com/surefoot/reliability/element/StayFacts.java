package com.surefoot.reliability.element;

import com.surefoot.evidence.FactId;
import com.surefoot.evidence.FactKind;
import com.surefoot.travel.DateRange;
import com.surefoot.travel.Money;

/** How the facts that a stay rests on are named and written, by whoever relies on them and whoever sees them. */
public final class StayFacts {

    private StayFacts() {}

    /**
     * That an offer is sold for these nights.
     *
     * @param offer its id
     */
    public static FactId rate(String offer, DateRange stay) {
        return new FactId(FactKind.RATE, offer, nights(stay));
    }

    /** That the party gets the room of an offer for these nights. */
    public static FactId room(String offer, DateRange stay) {
        return new FactId(FactKind.ROOM, offer, nights(stay));
    }

    /** A price as facts have it: of a room for a night, taxes included, of a ticket or a meal. */
    public static String value(Money nightlyPrice) {
        return Reliances.text(nightlyPrice);
    }

    private static String nights(DateRange stay) {
        return stay.first() + "/" + stay.last();
    }
}

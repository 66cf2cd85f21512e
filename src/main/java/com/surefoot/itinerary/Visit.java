package com.surefoot.itinerary;

import com.surefoot.sights.Sight;
import com.surefoot.travel.Money;
import com.surefoot.travel.Place;
import java.time.ZonedDateTime;
import java.util.Optional;

/**
 * Time at a sight.
 *
 * @param tickets one a traveller
 */
public record Visit(Sight sight, ZonedDateTime start, ZonedDateTime end, int tickets, Optional<Approach> approach)
        implements Activity {

    @Override
    public String id() {
        return sight.id();
    }

    @Override
    public Place startsAt() {
        return sight.place();
    }

    @Override
    public Place endsAt() {
        return sight.place();
    }

    @Override
    public Money cost() {
        return sight.ticket().orNothing().times(tickets);
    }

    @Override
    public boolean isPriced() {
        return sight.ticket().isKnown();
    }
}

package com.surefoot.itinerary;

import com.surefoot.transport.TransportOffer;
import com.surefoot.travel.Money;
import com.surefoot.travel.Place;
import java.time.ZonedDateTime;
import java.util.Optional;

/**
 * A ride from one city to the other.
 *
 * @param tickets one a traveller, or as many cars as the party needs
 * @param approach to the station or airport; empty for the ride away from home, whose way there is not planned
 */
public record Leg(TransportOffer offer, int tickets, Optional<Approach> approach) implements Activity {

    @Override
    public String id() {
        return offer.id();
    }

    @Override
    public ZonedDateTime start() {
        return offer.departure();
    }

    @Override
    public ZonedDateTime end() {
        return offer.arrival();
    }

    @Override
    public Place startsAt() {
        return offer.from();
    }

    @Override
    public Place endsAt() {
        return offer.to();
    }

    @Override
    public Money cost() {
        return offer.price().times(tickets);
    }
}

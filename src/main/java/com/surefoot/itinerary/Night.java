package com.surefoot.itinerary;

import com.surefoot.travel.Money;
import com.surefoot.travel.Place;
import java.time.ZonedDateTime;
import java.util.Optional;

/**
 * One night of a stay, from coming back in the evening to setting out in the morning.
 */
public record Night(Stay stay, ZonedDateTime start, ZonedDateTime end, Optional<Approach> approach)
        implements Activity {

    @Override
    public String id() {
        return stay.offer().id();
    }

    @Override
    public Place startsAt() {
        return stay.offer().property().place();
    }

    @Override
    public Place endsAt() {
        return startsAt();
    }

    @Override
    public Money cost() {
        return stay.costOfNight();
    }
}

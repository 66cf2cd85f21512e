package com.surefoot.itinerary;

import com.surefoot.sights.Restaurant;
import com.surefoot.travel.Money;
import com.surefoot.travel.Place;
import java.time.ZonedDateTime;
import java.util.Optional;

/**
 * A meal at a restaurant, or at the hotel where the board includes it.
 *
 * @param place the restaurant's or the hotel's
 * @param restaurant empty at the hotel
 * @param cost for the whole party; nothing where it comes with the room, or where the price is not known
 */
public record Meal(
        MealKind kind,
        Place place,
        Optional<Restaurant> restaurant,
        ZonedDateTime start,
        ZonedDateTime end,
        Money cost,
        Optional<Approach> approach)
        implements Activity {

    @Override
    public String id() {
        return restaurant.map(Restaurant::id).orElse("board:" + start.toLocalDate());
    }

    @Override
    public Place startsAt() {
        return place;
    }

    @Override
    public boolean isPriced() {
        return restaurant.map(found -> found.pricePerPerson().isKnown()).orElse(true);
    }

    @Override
    public Place endsAt() {
        return place;
    }
}

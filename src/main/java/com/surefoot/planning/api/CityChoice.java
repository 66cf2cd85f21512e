package com.surefoot.planning.api;

import static java.util.Objects.requireNonNull;

import com.surefoot.lodging.LodgingOffer;
import com.surefoot.sights.Restaurant;
import com.surefoot.sights.Sight;
import com.surefoot.transport.incity.CityTravel;
import com.surefoot.travel.City;
import java.util.List;

/** A city a trip may lead to, and all that is on offer there. */
public record CityChoice(
        City city, CityTravel travel, List<LodgingOffer> lodging, List<Sight> sights, List<Restaurant> restaurants) {

    public CityChoice {
        requireNonNull(city, "city");
        requireNonNull(travel, "travel");
        lodging = List.copyOf(lodging);
        sights = List.copyOf(sights);
        restaurants = List.copyOf(restaurants);
    }
}

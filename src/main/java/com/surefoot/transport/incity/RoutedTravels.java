package com.surefoot.transport.incity;

import com.surefoot.travel.CityId;
import java.util.Optional;

/** The rules of cities, with a router that knows better. */
public final class RoutedTravels implements CityTravels {

    private final CityTravels rules;
    private final Router router;

    public RoutedTravels(CityTravels rules, Router router) {
        this.rules = rules;
        this.router = router;
    }

    @Override
    public Optional<CityTravel> findTravel(CityId city) {
        return rules.findTravel(city).map(travel -> travel.withRouter(router));
    }
}

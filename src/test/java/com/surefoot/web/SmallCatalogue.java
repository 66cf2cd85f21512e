package com.surefoot.web;

import com.surefoot.catalogue.Cities;
import com.surefoot.fixtures.SmallSupply;
import com.surefoot.lodging.LodgingOffers;
import com.surefoot.recommendation.Supply;
import com.surefoot.sights.Sights;
import com.surefoot.transport.TransportOffers;
import com.surefoot.transport.incity.CityTravels;
import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Replaces;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;

/** The small world in place of the catalogue. */
@Factory
@Requires(property = SmallCatalogue.SWITCH)
final class SmallCatalogue {

    static final String SWITCH = "surefoot.small-catalogue";

    private final Supply supply = SmallSupply.create();

    @Singleton
    @Replaces(Cities.class)
    Cities cities() {
        return supply.cities();
    }

    @Singleton
    @Replaces(CityTravels.class)
    CityTravels travels() {
        return supply.travels();
    }

    @Singleton
    @Replaces(TransportOffers.class)
    TransportOffers transport() {
        return supply.transport();
    }

    @Singleton
    @Replaces(LodgingOffers.class)
    LodgingOffers lodging() {
        return supply.lodging();
    }

    @Singleton
    @Replaces(Sights.class)
    Sights sights() {
        return supply.sights();
    }
}

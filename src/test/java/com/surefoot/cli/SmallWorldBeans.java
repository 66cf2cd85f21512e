package com.surefoot.cli;

import com.surefoot.catalogue.Cities;
import com.surefoot.fixtures.FixedRates;
import com.surefoot.fixtures.SmallSupply;
import com.surefoot.lodging.LodgingOffers;
import com.surefoot.recommendation.Supply;
import com.surefoot.sights.Sights;
import com.surefoot.transport.TransportOffers;
import com.surefoot.transport.incity.CityTravels;
import com.surefoot.travel.ExchangeRates;
import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Replaces;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** The small world in place of the catalogue, on a certain day. */
@Factory
@Requires(property = Cli.SMALL_WORLD)
final class SmallWorldBeans {

    private final Supply supply = SmallSupply.create();

    @Singleton
    @Replaces(Clock.class)
    Clock clock() {
        return Clock.fixed(Instant.parse("2027-05-03T09:00:00Z"), ZoneOffset.UTC);
    }

    @Singleton
    @Replaces(ExchangeRates.class)
    ExchangeRates rates() {
        return FixedRates.of(LocalDate.of(2027, 4, 30), "USD", "1.1588");
    }

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

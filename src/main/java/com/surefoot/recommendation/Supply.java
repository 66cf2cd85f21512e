package com.surefoot.recommendation;

import static java.util.Objects.requireNonNull;

import com.surefoot.catalogue.Cities;
import com.surefoot.lodging.LodgingOffers;
import com.surefoot.recommendation.live.LiveSupply;
import com.surefoot.sights.Sights;
import com.surefoot.transport.TransportOffers;
import com.surefoot.transport.incity.CityTravels;

/**
 * Everyone who is asked when a trip is put together.
 *
 * @param live who is asked right then
 */
public record Supply(
        Cities cities,
        CityTravels travels,
        TransportOffers transport,
        LodgingOffers lodging,
        Sights sights,
        Exchange exchange,
        LiveSupply live) {

    public Supply {
        requireNonNull(cities, "cities");
        requireNonNull(travels, "travels");
        requireNonNull(transport, "transport");
        requireNonNull(lodging, "lodging");
        requireNonNull(sights, "sights");
        requireNonNull(exchange, "exchange");
        requireNonNull(live, "live");
    }

    /** What is known already. */
    public Supply(
            Cities cities,
            CityTravels travels,
            TransportOffers transport,
            LodgingOffers lodging,
            Sights sights,
            Exchange exchange) {
        this(cities, travels, transport, lodging, sights, exchange, LiveSupply.NONE);
    }

    /** The same, and nobody is asked right then. */
    Supply withoutLive() {
        return new Supply(cities, travels, transport, lodging, sights, exchange);
    }
}

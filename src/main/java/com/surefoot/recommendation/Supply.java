package com.surefoot.recommendation;

import static java.util.Objects.requireNonNull;

import com.surefoot.catalogue.Cities;
import com.surefoot.lodging.LodgingOffers;
import com.surefoot.sights.Sights;
import com.surefoot.transport.TransportOffers;
import com.surefoot.transport.incity.CityTravels;

/** Everyone who is asked when a trip is put together. */
public record Supply(
        Cities cities,
        CityTravels travels,
        TransportOffers transport,
        LodgingOffers lodging,
        Sights sights,
        Exchange exchange) {

    public Supply {
        requireNonNull(cities, "cities");
        requireNonNull(travels, "travels");
        requireNonNull(transport, "transport");
        requireNonNull(lodging, "lodging");
        requireNonNull(sights, "sights");
        requireNonNull(exchange, "exchange");
    }
}

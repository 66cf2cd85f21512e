package com.surefoot.recommendation.live;

import com.surefoot.lodging.LodgingOffer;
import com.surefoot.transport.TransportOffer;
import com.surefoot.travel.City;
import com.surefoot.travel.live.OnSale;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Sells nothing, and knows of nothing that is sold. */
final class Nobody implements LiveSupply {

    @Override
    public boolean hasSuppliers() {
        return false;
    }

    @Override
    public Found search(Wanted wanted) {
        return Found.NOTHING;
    }

    @Override
    public boolean isLive(OnSale offer) {
        return false;
    }

    @Override
    public boolean isFresh(OnSale offer) {
        return false;
    }

    @Override
    public Map<LodgingOffer, Look<LodgingOffer>> lookAtRooms(List<LodgingOffer> rooms, List<City> cities) {
        return gone(rooms);
    }

    @Override
    public Map<TransportOffer, Look<TransportOffer>> lookAtRides(List<TransportOffer> rides) {
        return gone(rides);
    }

    private static <T> Map<T, Look<T>> gone(List<T> offers) {
        return offers.stream()
                .distinct()
                .collect(Collectors.toMap(offer -> offer, offer -> new Look<>(Optional.empty(), Optional.empty())));
    }
}

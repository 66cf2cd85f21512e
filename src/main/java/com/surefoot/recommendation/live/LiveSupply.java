package com.surefoot.recommendation.live;

import com.surefoot.lodging.LodgingOffer;
import com.surefoot.transport.TransportOffer;
import com.surefoot.travel.City;
import com.surefoot.travel.live.OnSale;
import java.util.List;
import java.util.Map;

/** Who can say which rooms and tickets are sold right now. */
public interface LiveSupply {

    /** Nobody. */
    LiveSupply NONE = new Nobody();

    /** Whether there is anybody to ask. */
    boolean hasSuppliers();

    /** What is sold for a trip, as far as that is told in time. */
    Found search(Wanted wanted);

    /** Whether an offer holds right now. */
    boolean isLive(OnSale offer);

    /** Whether it holds and was seen so lately that it may be shown without another look. */
    boolean isFresh(OnSale offer);

    /**
     * Looks again at rooms that somebody is about to be shown.
     *
     * @param rooms all of them live offers
     * @param cities those they are in
     */
    Map<LodgingOffer, Look<LodgingOffer>> lookAtRooms(List<LodgingOffer> rooms, List<City> cities);

    /**
     * Looks again at rides that somebody is about to be shown.
     *
     * @param rides all of them live offers
     */
    Map<TransportOffer, Look<TransportOffer>> lookAtRides(List<TransportOffer> rides);
}

package com.surefoot.recommendation.live;

import com.surefoot.itinerary.TripBrief;
import com.surefoot.lodging.LodgingOffer;
import com.surefoot.lodging.Property;
import com.surefoot.travel.City;
import com.surefoot.travel.CityId;
import com.surefoot.travel.live.Gap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Who can say which rooms are sold right now. */
public interface LiveLodging {

    /** Nobody. */
    LiveLodging NONE = new LiveLodging() {
        @Override
        public Found search(TripBrief brief, List<City> cities, Map<CityId, List<Property>> known) {
            return Found.NOTHING;
        }

        @Override
        public boolean isLive(LodgingOffer offer) {
            return true;
        }

        @Override
        public boolean isFresh(LodgingOffer offer) {
            return true;
        }

        @Override
        public Map<LodgingOffer, Look> lookAgain(List<LodgingOffer> offers, List<City> cities) {
            throw new IllegalArgumentException("Nobody sells %s. Maybe it is from a list?".formatted(offers));
        }
    };

    /**
     * What is sold for a brief, as far as that is told in time.
     *
     * @param known properties by city; where one of them is sold, it is told so
     */
    Found search(TripBrief brief, List<City> cities, Map<CityId, List<Property>> known);

    /** Whether an offer holds right now; one of a list always does. */
    boolean isLive(LodgingOffer offer);

    /** Whether it holds and was seen so lately that it may be shown without another look. */
    boolean isFresh(LodgingOffer offer);

    /**
     * Looks again at offers that somebody is about to be shown.
     *
     * @param cities those they are in
     */
    Map<LodgingOffer, Look> lookAgain(List<LodgingOffer> offers, List<City> cities);

    /**
     * What came of looking again.
     *
     * @param now the offer as it is now; none if it is not to be had any more
     * @param gap why nobody knows, if so
     */
    record Look(Optional<LodgingOffer> now, Optional<Gap> gap) {}
}

package com.surefoot.recommendation.live;

import com.surefoot.lodging.LodgingOffer;
import com.surefoot.travel.CityId;
import com.surefoot.travel.live.Gap;
import java.util.List;
import java.util.Map;

/**
 * What suppliers sell for a brief.
 *
 * @param rooms by city
 * @param gaps what may be missing, and why
 */
public record Found(Map<CityId, List<LodgingOffer>> rooms, List<Gap> gaps) {

    /** Nobody was asked. */
    public static final Found NOTHING = new Found(Map.of(), List.of());

    public Found {
        rooms = Map.copyOf(rooms);
        gaps = List.copyOf(gaps);
    }

    /** Rooms in a city. */
    public List<LodgingOffer> in(CityId city) {
        return rooms.getOrDefault(city, List.of());
    }
}

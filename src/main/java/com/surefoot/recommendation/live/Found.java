package com.surefoot.recommendation.live;

import static java.util.Objects.requireNonNull;

import com.surefoot.lodging.LodgingOffer;
import com.surefoot.transport.TransportOffer;
import com.surefoot.travel.City;
import com.surefoot.travel.CityId;
import com.surefoot.travel.DateRange;
import com.surefoot.travel.live.Gap;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What suppliers sell for a brief.
 *
 * @param rooms by city
 * @param rides by where and when they go
 * @param gaps what may be missing, and why
 * @param asked what suppliers were asked for
 */
public record Found(
        Map<CityId, List<LodgingOffer>> rooms, Map<Ride, List<TransportOffer>> rides, List<Gap> gaps, Asked asked) {

    /** Nobody was asked. */
    public static final Found NOTHING = new Found(Map.of(), Map.of(), List.of(), Asked.NOTHING);

    /**
     * From one city to another.
     *
     * @param day when it begins, by the clock there
     */
    public record Ride(City from, City to, LocalDate day) {
        public Ride {
            requireNonNull(from, "from");
            requireNonNull(to, "to");
            requireNonNull(day, "day");
        }
    }

    /** Nights in a city. */
    public record CityStay(City city, DateRange dates) {
        public CityStay {
            requireNonNull(city, "city");
            requireNonNull(dates, "dates");
        }
    }

    public Found {
        requireNonNull(asked, "asked");
        rooms = Map.copyOf(rooms);
        rides = Map.copyOf(rides);
        gaps = List.copyOf(gaps);
    }

    /** Rooms in a city. */
    public List<LodgingOffer> in(CityId city) {
        return rooms.getOrDefault(city, List.of());
    }

    Found and(Found other) {
        return new Found(
                merged(rooms, other.rooms), merged(rides, other.rides), both(gaps, other.gaps), asked.and(other.asked));
    }

    private static <K, V> Map<K, List<V>> merged(Map<K, List<V>> some, Map<K, List<V>> others) {
        Map<K, List<V>> all = new HashMap<>(some);
        others.forEach((key, values) -> all.merge(key, values, Found::both));
        return all;
    }

    private static <T> List<T> both(List<T> some, List<T> others) {
        return Stream.concat(some.stream(), others.stream()).distinct().toList();
    }
}

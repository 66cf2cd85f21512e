package com.surefoot.recommendation.live;

import static java.util.Objects.requireNonNull;

import com.surefoot.itinerary.TripBrief;
import com.surefoot.lodging.Property;
import com.surefoot.transport.TransportOffers;
import com.surefoot.travel.City;
import com.surefoot.travel.CityId;
import java.util.List;
import java.util.Map;

/**
 * What a trip is to be made of, for which suppliers are asked.
 *
 * @param origin where it begins
 * @param cities those it may lead to, the most promising first; in the brief's order where it names them
 * @param known properties by city; where one of them is sold, it is told so
 * @param timetables what runs besides
 */
public record Wanted(
        TripBrief brief,
        City origin,
        List<City> cities,
        Map<CityId, List<Property>> known,
        TransportOffers timetables) {

    public Wanted {
        requireNonNull(brief, "brief");
        requireNonNull(origin, "origin");
        requireNonNull(timetables, "timetables");
        cities = List.copyOf(cities);
        known = Map.copyOf(known);
    }

    /** Properties of a city that are known. */
    List<Property> listKnown(City city) {
        return known.getOrDefault(city.id(), List.of());
    }

    /** Whether it is open which of the cities the trip leads to. */
    boolean isOpen() {
        return cities.size() > brief.destination().count();
    }
}

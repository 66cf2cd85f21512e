package com.surefoot.planning.mapping;

import com.surefoot.planning.api.CityChoice;
import com.surefoot.planning.api.PlanningRequest;
import com.surefoot.transport.TransportOffer;
import com.surefoot.travel.GeoPoint;
import com.surefoot.travel.Names;
import com.surefoot.travel.Place;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Where a trip arrives in a city and where it leaves from there for home: stations, airports and ports. */
final class Stations {

    private final PlanningRequest request;
    private final CityChoice city;
    private final Map<String, List<GeoPoint>> known = new HashMap<>();

    Stations(PlanningRequest request, CityChoice city) {
        this.request = request;
        this.city = city;
    }

    /** Where those of a name are; looked up when first asked for, since few ask. */
    List<GeoPoint> points(String name) {
        return known.computeIfAbsent(name, asked -> places().filter(place -> Names.same(place.name(), asked))
                .map(Place::point)
                .distinct()
                .toList());
    }

    private Stream<Place> places() {
        var dates = request.brief().dates();
        return Stream.concat(
                request.rides().listOffers(request.origin(), city.city(), dates.first()).stream()
                        .map(TransportOffer::to),
                request.rides().listOffers(city.city(), request.origin(), dates.last()).stream()
                        .map(TransportOffer::from));
    }
}

package com.surefoot.planning.mapping;

import com.surefoot.planning.api.CityChoice;
import com.surefoot.sights.Restaurant;
import com.surefoot.sights.Sight;
import com.surefoot.travel.GeoPoint;
import com.surefoot.travel.Names;
import com.surefoot.travel.Place;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds what a traveller calls by a name: what bears it whole, and only where nothing does, what bears it in part. */
final class Naming {

    private Naming() {}

    /** Ids of the sights that answer to a name. */
    static Set<String> sights(List<Sight> sights, String name) {
        return best(
                sights.stream().filter(sight -> isCalled(sight, name)).map(Sight::id),
                sights.stream()
                        .filter(sight ->
                                Names.contains(sight.place().name(), name) || Names.contains(sight.localName(), name))
                        .map(Sight::id));
    }

    /** Ids of the restaurants that answer to a name. */
    static Set<String> restaurants(List<Restaurant> restaurants, String name) {
        Predicate<Restaurant> whole =
                place -> place.id().equals(name) || Names.same(place.place().name(), name);
        return best(
                restaurants.stream().filter(whole).map(Restaurant::id),
                restaurants.stream()
                        .filter(place -> Names.contains(place.place().name(), name))
                        .map(Restaurant::id));
    }

    /** Where in a city the places of a name are: sights, restaurants and properties. */
    static List<GeoPoint> points(CityChoice city, String name) {
        List<Place> places = Stream.of(
                        city.sights().stream().map(Sight::place),
                        city.restaurants().stream().map(Restaurant::place),
                        city.lodging().stream().map(offer -> offer.property().place()))
                .flatMap(stream -> stream)
                .toList();
        List<GeoPoint> whole = places.stream()
                .filter(place -> Names.same(place.name(), name))
                .map(Place::point)
                .limit(1)
                .toList();
        return !whole.isEmpty()
                ? whole
                : places.stream()
                        .filter(place -> Names.contains(place.name(), name))
                        .map(Place::point)
                        .limit(1)
                        .toList();
    }

    private static boolean isCalled(Sight sight, String name) {
        return sight.id().equals(name) || Names.same(sight.place().name(), name) || Names.same(sight.localName(), name);
    }

    private static Set<String> best(Stream<String> whole, Stream<String> part) {
        Set<String> found = whole.collect(Collectors.toSet());
        return found.isEmpty() ? part.collect(Collectors.toSet()) : found;
    }
}

package com.surefoot.planning.mapping;

import com.surefoot.travel.Place;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Numbers the places of a trip in the order they are met. */
final class Locations {

    private final Map<Place, Integer> numbers = new LinkedHashMap<>();

    int numberOf(Place place) {
        return numbers.computeIfAbsent(place, unknown -> numbers.size());
    }

    List<Place> listPlaces() {
        return List.copyOf(numbers.keySet());
    }
}

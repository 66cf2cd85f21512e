package com.surefoot.bench.chinatravel.check;

import java.util.List;
import java.util.Map;

/** A city as its tables have it; everything by its Chinese name. */
public record RawCity(
        Map<String, Sight> sights,
        Map<String, Hotel> hotels,
        Map<String, Restaurant> restaurants,
        Map<String, Point> places,
        List<Station> stations) {

    /** Degrees. */
    public record Point(double lat, double lon) {}

    /** Times in minutes since midnight, the price in yuan a ticket. */
    public record Sight(String type, int open, int close, double price, double shortestHours) {}

    /** The price in yuan a room and night; beds in a room are the benchmark's room type. */
    public record Hotel(String feature, double price, int beds) {}

    /** Times in minutes since midnight, the price in yuan a person. */
    public record Restaurant(String cuisine, int open, int close, double price) {}

    /** A metro station. */
    public record Station(String name, Point point) {}

    public RawCity {
        sights = Map.copyOf(sights);
        hotels = Map.copyOf(hotels);
        restaurants = Map.copyOf(restaurants);
        places = Map.copyOf(places);
        stations = List.copyOf(stations);
    }
}

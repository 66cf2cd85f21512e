package com.surefoot.bench.travelplanner;

import static java.util.stream.Collectors.groupingBy;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The benchmark's data in memory. Lists keep the order of the files; unknown cities have empty ones. */
public final class Tables {

    private record Pair(String origin, String destination) {}

    private record Departure(Pair pair, LocalDate date) {}

    private final Map<String, List<Accommodation>> accommodations;
    private final Map<String, List<Restaurant>> restaurants;
    private final Map<String, List<Attraction>> attractions;
    private final Map<Pair, Road> roads = new HashMap<>();
    private final Map<Departure, List<Flight>> flights;
    private final Map<String, Flight> flightsByNumber = new HashMap<>();
    private final Map<String, String> states;
    private final Map<String, List<String>> citiesByState;

    /**
     * Indexes the data.
     *
     * @param roads of several with the same ends the first counts
     * @param states a city's state
     */
    public Tables(
            List<Accommodation> accommodations,
            List<Restaurant> restaurants,
            List<Attraction> attractions,
            List<Road> roads,
            List<Flight> flights,
            Map<String, String> states) {
        this.accommodations = accommodations.stream().collect(groupingBy(Accommodation::city));
        this.restaurants = restaurants.stream().collect(groupingBy(Restaurant::city));
        this.attractions = attractions.stream().collect(groupingBy(Attraction::city));
        roads.forEach(road -> this.roads.putIfAbsent(new Pair(road.origin(), road.destination()), road));
        this.flights = flights.stream()
                .collect(groupingBy(
                        flight -> new Departure(new Pair(flight.origin(), flight.destination()), flight.date())));
        flights.forEach(flight -> flightsByNumber.putIfAbsent(flight.number(), flight));
        this.states = new LinkedHashMap<>(states);
        this.citiesByState = states.keySet().stream().collect(groupingBy(this.states::get));
    }

    public List<Accommodation> listAccommodations(String city) {
        return accommodations.getOrDefault(city, List.of());
    }

    public List<Restaurant> listRestaurants(String city) {
        return restaurants.getOrDefault(city, List.of());
    }

    public List<Attraction> listAttractions(String city) {
        return attractions.getOrDefault(city, List.of());
    }

    /** The way by road from one city to another, usable or not. */
    public Optional<Road> findRoad(String origin, String destination) {
        return Optional.ofNullable(roads.get(new Pair(origin, destination)));
    }

    public List<Flight> listFlights(String origin, String destination, LocalDate date) {
        return flights.getOrDefault(new Departure(new Pair(origin, destination), date), List.of());
    }

    public Optional<Flight> findFlight(String number) {
        return Optional.ofNullable(flightsByNumber.get(number));
    }

    /** The state a city is in. */
    public Optional<String> findState(String city) {
        return Optional.ofNullable(states.get(city));
    }

    /** The cities of a state that may be visited. */
    public List<String> listCities(String state) {
        return citiesByState.getOrDefault(state, List.of());
    }

    public Set<String> cities() {
        return states.keySet();
    }

    public Collection<String> listStates() {
        return citiesByState.keySet();
    }
}

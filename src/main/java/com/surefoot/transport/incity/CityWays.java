package com.surefoot.transport.incity;

import com.surefoot.travel.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** All ways between some places of a city: by a router where it can tell, by the city's rules where it cannot. */
public final class CityWays {

    private final CityTravel travel;
    private final List<CityTravel.Access> places;
    private final Ways ways;

    CityWays(CityTravel travel, List<Place> places) {
        this.travel = travel;
        this.places = places.stream().map(travel::access).toList();
        this.ways = travel.router().ways(travel, List.copyOf(places));
    }

    public List<Place> places() {
        return places.stream().map(CityTravel.Access::place).toList();
    }

    public Place place(int number) {
        return places.get(number).place();
    }

    public int size() {
        return places.size();
    }

    /**
     * One journey a mode at the most, walking first; none in a mode in which no way leads there.
     *
     * @param from number of a place
     * @param to number of another place
     */
    public List<Journey> listJourneys(int from, int to) {
        List<Journey> reckoned = travel.listJourneys(places.get(from), places.get(to));
        List<Journey> journeys = new ArrayList<>();
        for (InCityMode mode : InCityMode.values()) {
            Way way = ways.find(mode, from, to);
            if (way instanceof Way.Known known) {
                journeys.add(known.journey());
            } else if (way instanceof Way.Unknown) {
                reckoned(reckoned, mode).ifPresent(journeys::add);
            }
        }
        return journeys;
    }

    private static Optional<Journey> reckoned(List<Journey> journeys, InCityMode mode) {
        return journeys.stream().filter(journey -> journey.mode() == mode).findFirst();
    }
}

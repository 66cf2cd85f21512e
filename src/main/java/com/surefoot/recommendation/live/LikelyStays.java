package com.surefoot.recommendation.live;

import com.surefoot.itinerary.TripBrief;
import com.surefoot.itinerary.demand.LodgingDemand.NightsIn;
import com.surefoot.itinerary.demand.Requirement;
import com.surefoot.travel.City;
import com.surefoot.travel.DateRange;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * The stays suppliers are asked for before it is known how a trip shares its nights among its cities: cities in the order of
 * the brief, nights shared as evenly as may be, then a little less so. A supplier's price is for one stay only, so that asking
 * for all of them would take a quota a brief.
 */
final class LikelyStays {

    /** By so many nights a city may have more or less than its even share. */
    private static final int UNEVEN = 1;

    private final TripBrief brief;
    private final List<City> cities;

    /** @param cities those the trip may lead to, in the order in which the brief names them */
    LikelyStays(TripBrief brief, List<City> cities) {
        this.brief = brief;
        this.cities = cities;
    }

    /** A stay in a city. */
    record CityStay(City city, DateRange dates) {}

    /** The likeliest first; none on a day trip, or where it is open which of many cities the trip leads to. */
    List<CityStay> list(int most) {
        int nights = brief.dates().nights();
        int visited = brief.destination().count();
        if (nights < visited) {
            return List.of();
        }
        if (visited == 1) {
            return cities.stream()
                    .limit(most)
                    .map(city -> new CityStay(city, brief.dates()))
                    .toList();
        }
        return visited == cities.size() ? listShared(nights, most) : List.of();
    }

    private List<CityStay> listShared(int nights, int most) {
        Set<CityStay> stays = new LinkedHashSet<>();
        shares(0, nights).stream()
                .sorted(Comparator.comparingInt(LikelyStays::unevenness))
                .map(this::inTurn)
                // a trip of which a part is not asked for is no use
                .takeWhile(trip -> stays.addAll(trip) || stays.containsAll(trip))
                .takeWhile(trip -> stays.size() < most)
                .forEach(trip -> {});
        return stays.stream().limit(most).toList();
    }

    private static int unevenness(List<Integer> share) {
        return share.stream().mapToInt(nights -> nights * nights).sum();
    }

    /** Ways to share so many nights among the cities from one on. */
    private List<List<Integer>> shares(int from, int nights) {
        if (from == cities.size()) {
            return nights == 0 ? List.of(List.of()) : List.of();
        }
        int even = brief.dates().nights() / cities.size();
        return IntStream.rangeClosed(Math.max(1, even - UNEVEN), Math.min(nights, even + 1 + UNEVEN))
                .filter(here -> isAsked(cities.get(from), here))
                .boxed()
                .flatMap(here -> shares(from + 1, nights - here).stream().map(rest -> with(here, rest)))
                .toList();
    }

    private boolean isAsked(City city, int nights) {
        return brief.requirements().stream()
                .filter(Requirement::isMust)
                .map(Requirement::demand)
                .allMatch(demand -> !(demand instanceof NightsIn asked)
                        || !city.isCalled(asked.city())
                        || (asked.atLeast() <= nights && nights <= asked.atMost()));
    }

    private List<CityStay> inTurn(List<Integer> share) {
        List<CityStay> stays = new ArrayList<>();
        int day = 0;
        for (int i = 0; i < share.size(); i++) {
            DateRange dates = new DateRange(
                    brief.dates().first().plusDays(day), brief.dates().first().plusDays(day + (long) share.get(i)));
            stays.add(new CityStay(cities.get(i), dates));
            day += share.get(i);
        }
        return stays;
    }

    private static List<Integer> with(int first, List<Integer> rest) {
        List<Integer> all = new ArrayList<>(List.of(first));
        all.addAll(rest);
        return all;
    }
}

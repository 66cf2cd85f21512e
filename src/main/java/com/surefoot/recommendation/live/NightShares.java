package com.surefoot.recommendation.live;

import com.surefoot.itinerary.TripBrief;
import com.surefoot.itinerary.demand.LodgingDemand.NightsIn;
import com.surefoot.itinerary.demand.Requirement;
import com.surefoot.recommendation.live.Found.CityStay;
import com.surefoot.travel.City;
import com.surefoot.travel.DateRange;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Ways to share the nights of a trip among its cities: as evenly as may be, or a little less so. */
final class NightShares {

    /** By so many nights a city may have more or less than its even share. */
    private static final int UNEVEN = 1;

    /** Among more cities there are too many ways to share nights unevenly. */
    private static final int FEW = 4;

    private final TripBrief brief;
    private final List<City> cities;

    /** @param cities in the order in which they are visited, more than one */
    NightShares(TripBrief brief, List<City> cities) {
        this.brief = brief;
        this.cities = cities;
    }

    /** How many nights there are in each city, as wished for; empty if what is asked of them cannot be. */
    List<List<Integer>> list() {
        return shares(0, brief.dates().nights());
    }

    static int unevenness(List<Integer> share) {
        return share.stream().mapToInt(nights -> nights * nights).sum();
    }

    /** Ways to share so many nights among the cities from one on. */
    private List<List<Integer>> shares(int from, int nights) {
        if (from == cities.size()) {
            return nights == 0 ? List.of(List.of()) : List.of();
        }
        List<NightsIn> asked = asked(from);
        int even = (nights - reserved(from + 1)) / (1 + countOpen(from + 1));
        int spread = cities.size() <= FEW ? UNEVEN : 0;
        int least = asked.stream().mapToInt(NightsIn::atLeast).max().orElse(even - spread);
        int most = asked.stream().mapToInt(NightsIn::atMost).min().orElse(even + 1 + spread);
        return IntStream.rangeClosed(Math.max(1, least), Math.min(nights, Math.min(most, Math.max(least, even) + 1)))
                .boxed()
                .flatMap(here -> shares(from + 1, nights - here).stream().map(rest -> with(here, rest)))
                .toList();
    }

    /** What is asked of the nights in a city. */
    private List<NightsIn> asked(int city) {
        return brief.requirements().stream()
                .filter(Requirement::isMust)
                .map(Requirement::demand)
                .filter(NightsIn.class::isInstance)
                .map(NightsIn.class::cast)
                .filter(demand -> cities.get(city).isCalled(demand.city()))
                .toList();
    }

    /** Nights that cities from one on have to have. */
    private int reserved(int from) {
        return IntStream.range(from, cities.size())
                .flatMap(city -> asked(city).stream().mapToInt(NightsIn::atLeast))
                .sum();
    }

    private int countOpen(int from) {
        return (int) IntStream.range(from, cities.size())
                .filter(city -> asked(city).isEmpty())
                .count();
    }

    /** The stays of one way to share them. */
    List<CityStay> inTurn(List<Integer> share) {
        List<CityStay> stays = new ArrayList<>();
        LocalDate day = brief.dates().first();
        for (int i = 0; i < share.size(); i++) {
            LocalDate until = day.plusDays(share.get(i));
            stays.add(new CityStay(cities.get(i), new DateRange(day, until)));
            day = until;
        }
        return stays;
    }

    private static List<Integer> with(int first, List<Integer> rest) {
        List<Integer> all = new ArrayList<>(List.of(first));
        all.addAll(rest);
        return all;
    }
}

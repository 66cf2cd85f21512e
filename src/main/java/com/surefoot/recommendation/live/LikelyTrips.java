package com.surefoot.recommendation.live;

import com.surefoot.itinerary.TripBrief;
import com.surefoot.itinerary.demand.LodgingDemand.NightsIn;
import com.surefoot.itinerary.demand.Requirement;
import com.surefoot.recommendation.live.Found.CityStay;
import com.surefoot.recommendation.live.Found.Ride;
import com.surefoot.travel.City;
import com.surefoot.travel.DateRange;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The stays and rides suppliers are asked for before a trip is planned: cities in the order of the brief, nights shared as
 * evenly as may be, then a little less so. A price is for one stay or ride only, so that asking for all of them would take a
 * quota a brief.
 */
final class LikelyTrips {

    /** By so many nights a city may have more or less than its even share. */
    private static final int UNEVEN = 1;

    /** Among more cities there are too many ways to share nights unevenly. */
    private static final int FEW = 4;

    private final TripBrief brief;
    private final City origin;
    private final List<City> cities;

    /** @param cities those the trip may lead to, in the order in which the brief names them */
    LikelyTrips(TripBrief brief, City origin, List<City> cities) {
        this.brief = brief;
        this.origin = origin;
        this.cities = cities;
    }

    /** Those of the likeliest trips, at most so many; none where it is open which of many cities the trip leads to. */
    List<CityStay> listStays(int most) {
        return brief.dates().nights() == 0 ? List.of() : list(trip -> trip, most);
    }

    /** Likewise. */
    List<Ride> listRides(int most) {
        return list(this::rides, most);
    }

    /** A trip of which a part is not asked for is of no use, but for the likeliest, where there is no room for all. */
    private <T> List<T> list(Function<List<CityStay>, List<T>> parts, int most) {
        Set<T> all = new LinkedHashSet<>();
        for (List<CityStay> trip : trips()) {
            Set<T> more = new LinkedHashSet<>(all);
            more.addAll(parts.apply(trip));
            if (more.size() <= most || all.isEmpty()) {
                all.addAll(more);
            }
        }
        return all.stream().limit(most).toList();
    }

    private Collection<List<CityStay>> trips() {
        int visited = brief.destination().count();
        if (visited == 1) {
            return cities.stream()
                    .map(city -> List.of(new CityStay(city, brief.dates())))
                    .toList();
        }
        return visited == cities.size()
                ? shares(0, brief.dates().nights()).stream()
                        .sorted(Comparator.comparingInt(LikelyTrips::unevenness))
                        .map(this::inTurn)
                        .toList()
                : List.of();
    }

    private static int unevenness(List<Integer> share) {
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

    private List<CityStay> inTurn(List<Integer> share) {
        List<CityStay> stays = new ArrayList<>();
        LocalDate day = brief.dates().first();
        for (int i = 0; i < share.size(); i++) {
            LocalDate until = day.plusDays(share.get(i));
            stays.add(new CityStay(cities.get(i), new DateRange(day, until)));
            day = until;
        }
        return stays;
    }

    private List<Ride> rides(List<CityStay> trip) {
        List<Ride> rides = new ArrayList<>();
        City from = origin;
        for (CityStay stay : trip) {
            rides.add(new Ride(from, stay.city(), stay.dates().first()));
            from = stay.city();
        }
        Stream<Ride> home = brief.roundTrip()
                ? Stream.of(new Ride(from, origin, brief.dates().last()))
                : Stream.of();
        home.forEach(rides::add);
        return rides;
    }

    private static List<Integer> with(int first, List<Integer> rest) {
        List<Integer> all = new ArrayList<>(List.of(first));
        all.addAll(rest);
        return all;
    }
}

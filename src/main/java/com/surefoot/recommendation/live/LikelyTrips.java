package com.surefoot.recommendation.live;

import com.surefoot.itinerary.TripBrief;
import com.surefoot.recommendation.live.Found.CityStay;
import com.surefoot.recommendation.live.Found.Ride;
import com.surefoot.travel.City;
import com.surefoot.travel.DateRange;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The stays and rides suppliers are asked for before a trip is planned: the most promising cities in the order they are given
 * in, nights shared as evenly as may be, then a little less so, and then other cities in place of one of them. A price is for
 * one stay or ride only, so that asking for all of them would take a quota a brief.
 */
final class LikelyTrips {

    /** Choices of cities that are thought of, where it is open which. */
    private static final int CHOICES = 12;

    private final TripBrief brief;
    private final City origin;
    private final List<City> cities;

    LikelyTrips(Wanted wanted) {
        this.brief = wanted.brief();
        this.origin = wanted.origin();
        this.cities = wanted.cities();
    }

    /** Those of the likeliest trips, at most so many, each from when one arrives. */
    List<CityStay> listStays(int most, Arrivals arrivals) {
        return brief.dates().nights() == 0
                ? List.of()
                : list(trips().stream().flatMap(trip -> byArrivals(trip, arrivals)), most);
    }

    /** Likewise. */
    List<Ride> listRides(int most) {
        return list(trips().stream().map(this::rides), most);
    }

    /** A trip of which a part is not asked for is of no use, but for the likeliest, where there is no room for all. */
    private static <T> List<T> list(Stream<List<T>> trips, int most) {
        Set<T> all = new LinkedHashSet<>();
        // one after the other: what nobody gets to is not looked up
        for (List<T> parts : (Iterable<List<T>>) trips::iterator) {
            Set<T> more = new LinkedHashSet<>(all);
            more.addAll(parts);
            if (more.size() <= most || all.isEmpty()) {
                all.addAll(more);
            }
            if (all.size() >= most) {
                break;
            }
        }
        return all.stream().limit(most).toList();
    }

    private List<List<CityStay>> trips() {
        if (brief.destination().count() == 1) {
            return cities.stream()
                    .map(city -> List.of(new CityStay(city, brief.dates())))
                    .toList();
        }
        return choices()
                .map(choice -> new NightShares(brief, choice))
                .flatMap(nights -> nights.list().stream().map(share -> new Likely(nights, share)))
                .sorted(Comparator.comparingInt(likely -> NightShares.unevenness(likely.share())))
                .map(likely -> likely.nights().inTurn(likely.share()))
                .toList();
    }

    private record Likely(NightShares nights, List<Integer> share) {}

    /** The most promising cities, and then another one in place of one of them, the last one first. */
    private Stream<List<City>> choices() {
        int visited = brief.destination().count();
        List<City> best = cities.subList(0, visited);
        Stream<List<City>> others = IntStream.range(visited, cities.size())
                .boxed()
                .flatMap(other -> IntStream.rangeClosed(1, visited)
                        .mapToObj(place -> replaced(best, visited - place, cities.get(other))));
        return Stream.concat(Stream.of(best), others).limit(CHOICES);
    }

    private static <T> List<T> replaced(List<T> list, int place, T other) {
        List<T> changed = new ArrayList<>(list);
        changed.set(place, other);
        return changed;
    }

    /** The stays of a trip by its earliest arrivals, and then with one that begins later as some ride arrives only then. */
    private Stream<List<CityStay>> byArrivals(List<CityStay> trip, Arrivals arrivals) {
        List<Ride> rides = rides(trip);
        List<CityStay> earliest = IntStream.range(0, trip.size())
                .mapToObj(i ->
                        delayed(trip.get(i), arrivals.daysLater(rides.get(i)).get(0)))
                .toList();
        Stream<List<CityStay>> later = IntStream.range(0, trip.size())
                .boxed()
                .flatMap(i -> arrivals.daysLater(rides.get(i)).stream()
                        .skip(1)
                        .map(days -> replaced(earliest, i, delayed(trip.get(i), days))));
        return Stream.concat(Stream.of(earliest), later)
                .map(stays ->
                        stays.stream().filter(stay -> stay.dates().nights() > 0).toList());
    }

    private static CityStay delayed(CityStay stay, long days) {
        long late = Math.min(days, stay.dates().nights());
        return new CityStay(
                stay.city(),
                new DateRange(stay.dates().first().plusDays(late), stay.dates().last()));
    }

    private List<Ride> rides(List<CityStay> trip) {
        List<Ride> rides = new ArrayList<>();
        City from = origin;
        for (CityStay stay : trip) {
            rides.add(new Ride(from, stay.city(), stay.dates().first()));
            from = stay.city();
        }
        if (brief.roundTrip()) {
            rides.add(new Ride(from, origin, brief.dates().last()));
        }
        return rides;
    }
}

package com.surefoot.recommendation;

import com.surefoot.itinerary.TripBrief;
import com.surefoot.itinerary.demand.LodgingDemand.NightsIn;
import com.surefoot.itinerary.demand.Requirement;
import com.surefoot.planning.api.CityChoice;
import com.surefoot.sights.Sight;
import com.surefoot.transport.TransportOffer;
import com.surefoot.transport.TransportOffers;
import com.surefoot.travel.City;
import com.surefoot.travel.Names;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Stream;

/**
 * Orders cities by how promising they are for a trip, by what the catalogue knows: first those that have what is asked for by
 * name, then those that some ride leads to, then those with most to see in the days there are, then the cheapest to get to.
 */
final class Promising {

    /** What is to the traveller's taste counts so many times. */
    private static final int TASTE = 2;

    private final TripBrief brief;
    private final City origin;
    private final TransportOffers rides;

    Promising(TripBrief brief, City origin, TransportOffers rides) {
        this.brief = brief;
        this.origin = origin;
        this.rides = rides;
    }

    /** @param there from home, the least a ride costs each traveller; none if nothing is known to go */
    private record Prospect(City city, long asked, OptionalLong there, long worth) {}

    /** The most promising first. */
    List<City> rank(List<CityChoice> cities) {
        Comparator<Prospect> best = Comparator.comparingLong(Prospect::asked)
                .reversed()
                .thenComparing(prospect -> prospect.there().isEmpty())
                .thenComparing(Comparator.comparingLong(Prospect::worth).reversed())
                .thenComparing(prospect -> prospect.there().orElse(Long.MAX_VALUE))
                .thenComparing(prospect -> prospect.city().id().value());
        return cities.stream()
                .map(this::prospect)
                .sorted(best)
                .map(Prospect::city)
                .toList();
    }

    private Prospect prospect(CityChoice choice) {
        OptionalLong there = rides
                .listOffers(origin, choice.city(), brief.dates().first())
                .stream()
                .filter(ride -> brief.modes().isEmpty() || brief.modes().contains(ride.mode()))
                .map(TransportOffer::price)
                .mapToLong(price -> price.minor())
                .min();
        return new Prospect(choice.city(), countAsked(choice), there, worth(choice.sights()));
    }

    /** What has to be in the trip and is there. */
    private long countAsked(CityChoice choice) {
        Stream<String> nights = brief.requirements().stream()
                .filter(Requirement::isMust)
                .map(Requirement::demand)
                .flatMap(demand ->
                        demand instanceof NightsIn in && in.atLeast() > 0 ? Stream.of(in.city()) : Stream.of())
                .filter(choice.city()::isCalled);
        Stream<String> sights = brief.mustSees().stream()
                .filter(name -> choice.sights().stream().anyMatch(sight -> isCalled(sight, name)));
        return Stream.concat(nights, sights).count();
    }

    private static boolean isCalled(Sight sight, String name) {
        return sight.id().equals(name) || Names.same(sight.place().name(), name) || Names.same(sight.localName(), name);
    }

    /** Of as many sights as fit into the days in one city. */
    private long worth(List<Sight> sights) {
        long fit = Math.max(
                1,
                (long) brief.dates().days()
                        * brief.pace().sightsADay()
                        / brief.destination().count());
        return sights.stream()
                .mapToLong(this::worth)
                .map(worth -> -worth)
                .sorted()
                .limit(fit)
                .map(worth -> -worth)
                .sum();
    }

    private long worth(Sight sight) {
        boolean liked = sight.kinds().stream()
                .anyMatch(word -> brief.tastes().stream().anyMatch(taste -> Names.same(taste, word)));
        return (long) sight.prize() * (liked ? TASTE : 1);
    }
}

package com.surefoot.planning.mapping;

import com.surefoot.itinerary.Destination;
import com.surefoot.itinerary.TripBrief;
import com.surefoot.itinerary.demand.LodgingDemand.NightsIn;
import com.surefoot.itinerary.demand.RideDemand;
import com.surefoot.planning.api.CityChoice;
import com.surefoot.planning.api.PlanningRequest;
import com.surefoot.planning.mapping.RideRules.Place;
import com.surefoot.transport.TransportOffer;
import com.surefoot.travel.City;
import com.surefoot.travel.Names;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;

/** Lists which cities to visit in which order and with how many nights in each, the cheapest first. */
public final class Skeletons {

    private final PlanningRequest request;
    private final TripBrief brief;
    private final Musts musts;
    private final RideBook rides;
    private final RideRules rules;
    private final int days;
    private final List<Priced> found = new ArrayList<>();
    private final Map<CityChoice, Map<Integer, OptionalLong>> nightly = new HashMap<>();

    private record Priced(Skeleton skeleton, long least) {}

    private Skeletons(PlanningRequest request, Musts musts, RideBook rides) {
        this.request = request;
        this.brief = request.brief();
        this.musts = musts;
        this.rides = rides;
        this.rules = new RideRules(musts.list(RideDemand.class).toList(), brief.locks());
        this.days = brief.dates().days();
    }

    /** At most so many, the cheapest rides and rooms first; each has rides on its days and rooms for its nights. */
    public static List<Skeleton> list(PlanningRequest request, Musts musts, RideBook rides, int most) {
        Skeletons skeletons = new Skeletons(request, musts, rides);
        skeletons.extend(List.of(), List.of(), 0);
        return skeletons.found.stream()
                .sorted(Comparator.comparingLong(Priced::least))
                .limit(most)
                .map(Priced::skeleton)
                .toList();
    }

    /** The first one there is, whether or not anything runs on its days. */
    public static Skeleton plain(PlanningRequest request) {
        int cities = request.brief().destination().count();
        int days = request.brief().dates().days();
        List<Integer> legDays = new ArrayList<>();
        for (int city = 0; city < cities; city++) {
            legDays.add(city * (days - 1) / cities);
        }
        if (request.brief().roundTrip()) {
            legDays.add(days - 1);
        }
        return new Skeleton(request.cities().subList(0, cities), legDays);
    }

    private void extend(List<CityChoice> cities, List<Integer> legDays, long cost) {
        int wanted = brief.destination().count();
        if (cities.size() == wanted) {
            finish(cities, legDays, cost);
            return;
        }
        for (CityChoice next : candidates(cities)) {
            for (int day : arrivalDays(cities.size(), legDays)) {
                City from = cities.isEmpty()
                        ? request.origin()
                        : cities.get(cities.size() - 1).city();
                boolean last = cities.size() + 1 == wanted && !brief.roundTrip();
                OptionalLong ride = cheapest(from, next.city(), day, new Place(cities.isEmpty(), last));
                OptionalLong stay = cities.isEmpty() ? OptionalLong.of(0) : stay(cities, legDays, day);
                if (ride.isPresent() && stay.isPresent()) {
                    extend(plus(cities, next), plus(legDays, day), cost + ride.getAsLong() + stay.getAsLong());
                }
            }
        }
    }

    private void finish(List<CityChoice> cities, List<Integer> legDays, long cost) {
        int last = days - 1;
        OptionalLong stay = stay(cities, legDays, last);
        if (stay.isEmpty()) {
            return;
        }
        if (!brief.roundTrip()) {
            found.add(new Priced(new Skeleton(cities, legDays), cost + stay.getAsLong()));
            return;
        }
        City from = cities.get(cities.size() - 1).city();
        cheapest(from, request.origin(), last, new Place(false, true))
                .ifPresent(ride -> found.add(
                        new Priced(new Skeleton(cities, plus(legDays, last)), cost + stay.getAsLong() + ride)));
    }

    private List<CityChoice> candidates(List<CityChoice> visited) {
        boolean inOrder = brief.destination() instanceof Destination.Cities named && named.inOrder();
        return inOrder
                ? request.cities().subList(visited.size(), visited.size() + 1)
                : request.cities().stream()
                        .filter(city -> !visited.contains(city))
                        .toList();
    }

    /** Days on which one may arrive: at least a night in each city, if there are nights enough. */
    private List<Integer> arrivalDays(int visited, List<Integer> legDays) {
        if (visited == 0) {
            return List.of(0);
        }
        int cities = brief.destination().count();
        int night = days - 1 >= cities ? 1 : 0;
        int earliest = legDays.get(visited - 1) + night;
        int latest = days - 1 - night * (cities - visited);
        List<Integer> possible = new ArrayList<>();
        for (int day = earliest; day <= latest; day++) {
            possible.add(day);
        }
        return possible;
    }

    /** The least that the nights in the last city cost until a day; empty where nothing can be had. */
    private OptionalLong stay(List<CityChoice> cities, List<Integer> legDays, int until) {
        CityChoice city = cities.get(cities.size() - 1);
        int nights = until - legDays.get(legDays.size() - 1);
        boolean fits = musts.list(NightsIn.class)
                .filter(demand -> city.city().names().stream().anyMatch(name -> Names.same(name, demand.city())))
                .allMatch(demand -> demand.atLeast() <= nights && nights <= demand.atMost());
        if (!fits) {
            return OptionalLong.empty();
        }
        return nights == 0 ? OptionalLong.of(0) : nightly(city, nights);
    }

    private OptionalLong nightly(CityChoice city, int nights) {
        return nightly.computeIfAbsent(city, unknown -> new HashMap<>()).computeIfAbsent(nights, unknown -> {
            RoomRules rooms = new RoomRules(brief, musts, city, nights);
            return city.lodging().stream()
                    .filter(rooms::allow)
                    .mapToLong(offer ->
                            offer.priceFor(rooms.roomsOf(offer), nights).minor())
                    .min();
        });
    }

    private OptionalLong cheapest(City from, City to, int day, Place place) {
        return rides.list(from, to, brief.dates().first().plusDays(day), rules, place).stream()
                .mapToLong(offer -> price(offer))
                .min();
    }

    private long price(TransportOffer offer) {
        return offer.priceFor(brief.party().size()).minor();
    }

    private static <T> List<T> plus(List<T> list, T last) {
        List<T> longer = new ArrayList<>(list);
        longer.add(last);
        return longer;
    }
}

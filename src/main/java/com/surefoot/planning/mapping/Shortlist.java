package com.surefoot.planning.mapping;

import com.surefoot.lodging.LodgingOffer;
import com.surefoot.planning.api.PlanningRequest;
import com.surefoot.sights.Restaurant;
import com.surefoot.sights.Sight;
import com.surefoot.transport.TransportOffer;
import com.surefoot.travel.Distance;
import com.surefoot.travel.GeoPoint;
import com.surefoot.travel.Place;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToIntFunction;

/**
 * The part of a catalogue that a search is worth running over: every ride that no other beats, the rooms that are
 * cheap or near, the sights worth most, the tables that are good, cheap or near. What is mandatory is always in it.
 */
final class Shortlist {

    private static final int RIDES = 40;
    private static final int ROOMS = 24;
    private static final int LANDMARKS = 10;

    private final PlanningRequest request;
    private final Set<String> mandatory;
    private final List<Sight> sights;
    private final Map<Place, Distance> remoteness = new HashMap<>();

    /** @param mandatory ids of sights and restaurants that must be in */
    Shortlist(PlanningRequest request, Set<String> mandatory, ToIntFunction<Sight> worth) {
        this.request = request;
        this.mandatory = mandatory;
        int wanted = 24 + 8 * request.brief().dates().days();
        this.sights = request.sights().stream()
                .sorted(Comparator.comparing((Sight sight) -> !mandatory.contains(sight.id()))
                        .thenComparing(Comparator.comparingInt(worth).reversed())
                        .thenComparing(Sight::id))
                .limit(Math.max(wanted, mandatory.size()))
                .toList();
    }

    List<Sight> listSights() {
        return sights;
    }

    List<Restaurant> listRestaurants(ToIntFunction<Restaurant> worth) {
        int third = 6 + 3 * request.brief().dates().days();
        Comparator<Restaurant> byId = Comparator.comparing(Restaurant::id);
        Set<Restaurant> chosen = new LinkedHashSet<>();
        request.restaurants().stream()
                .filter(restaurant -> mandatory.contains(restaurant.id()))
                .forEach(chosen::add);
        chosen.addAll(first(
                third,
                request.restaurants(),
                Comparator.comparingInt(worth).reversed().thenComparing(byId)));
        chosen.addAll(first(
                third,
                request.restaurants(),
                Comparator.comparing(Restaurant::pricePerPerson).thenComparing(byId)));
        chosen.addAll(
                first(third, request.restaurants(), nearness(Restaurant::place).thenComparing(byId)));
        return List.copyOf(chosen);
    }

    List<LodgingOffer> listLodging() {
        Map<String, LodgingOffer> cheapest = new LinkedHashMap<>();
        request.lodging().stream().sorted(byPrice()).forEach(offer -> cheapest.putIfAbsent(kind(offer), offer));
        List<LodgingOffer> offers = List.copyOf(cheapest.values());
        Set<LodgingOffer> chosen = new LinkedHashSet<>(first(ROOMS / 3, offers, byPrice()));
        chosen.addAll(first(ROOMS / 3, offers, nearness(Shortlist::place).thenComparing(byPrice())));
        chosen.addAll(first(
                ROOMS / 3,
                offers,
                Comparator.comparingDouble(this::priceOfNearness).thenComparing(byPrice())));
        return List.copyOf(chosen);
    }

    /** Two offers of a property with the same board differ in little but the price. */
    private static String kind(LodgingOffer offer) {
        return offer.property().id() + "/" + offer.ratePlan().board();
    }

    private static Place place(LodgingOffer offer) {
        return offer.property().place();
    }

    private static Comparator<LodgingOffer> byPrice() {
        return Comparator.comparing((LodgingOffer offer) -> offer.ratePlan().nightlyPrice())
                .thenComparing(LodgingOffer::id);
    }

    /** Price times distance: low for what is cheap for where it is. */
    private double priceOfNearness(LodgingOffer offer) {
        return offer.ratePlan().nightlyPrice().minor()
                * (2_000 + remoteness(place(offer)).metres());
    }

    static List<TransportOffer> unbeaten(List<TransportOffer> offers) {
        List<TransportOffer> unbeaten = new ArrayList<>();
        for (TransportOffer offer : offers) {
            if (offers.stream().noneMatch(other -> beats(other, offer))) {
                unbeaten.add(offer);
            }
        }
        return unbeaten.stream()
                .sorted(Comparator.comparing(TransportOffer::price).thenComparing(TransportOffer::id))
                .limit(RIDES)
                .toList();
    }

    /** Leaves no earlier, arrives no later and costs no more, between the same stops; one of them truly better. */
    private static boolean beats(TransportOffer one, TransportOffer other) {
        boolean noWorse = one.from().equals(other.from())
                && one.to().equals(other.to())
                && !one.departure().isBefore(other.departure())
                && !one.arrival().isAfter(other.arrival())
                && one.price().compareTo(other.price()) <= 0;
        boolean equal = one.departure().isEqual(other.departure())
                && one.arrival().isEqual(other.arrival())
                && one.price().equals(other.price());
        return noWorse && (!equal || one.id().compareTo(other.id()) < 0);
    }

    private <T> Comparator<T> nearness(Function<T, Place> place) {
        return Comparator.comparing(candidate -> remoteness(place.apply(candidate)));
    }

    /** Mean distance to the sights most worth seeing. */
    private Distance remoteness(Place place) {
        return remoteness.computeIfAbsent(place, this::measure);
    }

    private Distance measure(Place place) {
        return new Distance(sights.stream()
                .limit(LANDMARKS)
                .map(Sight::place)
                .map(Place::point)
                .mapToDouble((GeoPoint point) -> point.distanceTo(place.point()).metres())
                .average()
                .orElse(0));
    }

    private static <T> List<T> first(int count, List<T> candidates, Comparator<T> order) {
        return candidates.stream().sorted(order).limit(count).toList();
    }
}

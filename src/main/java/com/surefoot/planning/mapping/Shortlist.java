package com.surefoot.planning.mapping;

import com.surefoot.lodging.LodgingOffer;
import com.surefoot.planning.api.CityChoice;
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
import java.util.function.Predicate;
import java.util.function.ToLongFunction;

/**
 * The part of a city that a search is worth running over: every ride that no other beats, the rooms that are cheap or
 * near, the sights worth most, the tables that are good, cheap or near, and some of each sort that is asked for.
 */
final class Shortlist {

    private static final int RIDES = 40;
    private static final int ROOMS = 24;
    private static final int LANDMARKS = 10;

    /** How many of a sort that is asked for: the worthiest, the cheapest and the nearest. */
    private static final int OF_A_SORT = 8;

    private final CityChoice city;
    private final int days;
    private final SpotRules rules;
    private final List<SpotGroup> groups;
    private final List<Sight> sights;
    private final Map<Place, Distance> remoteness = new HashMap<>();

    Shortlist(CityChoice city, int days, SpotRules rules, List<SpotGroup> groups, ToLongFunction<Sight> worth) {
        this.city = city;
        this.days = days;
        this.rules = rules;
        this.groups = groups;
        this.sights = sights(worth);
    }

    List<Sight> listSights() {
        return sights;
    }

    private List<Sight> sights(ToLongFunction<Sight> worth) {
        List<Sight> allowed = city.sights().stream().filter(rules::allow).toList();
        Comparator<Sight> worthiest = Comparator.comparingLong(worth).reversed().thenComparing(Sight::id);
        List<Sight> best = first(24 + 8 * days, allowed, worthiest);
        List<GeoPoint> landmarks = best.stream()
                .limit(LANDMARKS)
                .map(sight -> sight.place().point())
                .toList();
        Set<Sight> chosen = new LinkedHashSet<>();
        for (SpotGroup group : groups) {
            chosen.addAll(ofSort(
                    allowed, group.sights(), worthiest, Comparator.comparing(Sight::ticket), Sight::place, landmarks));
        }
        chosen.addAll(best);
        chosen.addAll(first(
                6 + 2 * days,
                allowed.stream().filter(sight -> sight.ticket().minor() == 0).toList(),
                worthiest));
        return List.copyOf(chosen);
    }

    List<Restaurant> listRestaurants(ToLongFunction<Restaurant> worth) {
        int third = 6 + 3 * days;
        List<Restaurant> allowed =
                city.restaurants().stream().filter(rules::allow).toList();
        Comparator<Restaurant> worthiest =
                Comparator.comparingLong(worth).reversed().thenComparing(Restaurant::id);
        Comparator<Restaurant> cheapest = Comparator.comparing(Restaurant::pricePerPerson);
        Set<Restaurant> chosen = new LinkedHashSet<>();
        for (SpotGroup group : groups) {
            chosen.addAll(ofSort(allowed, group.restaurants(), worthiest, cheapest, Restaurant::place, landmarks()));
        }
        chosen.addAll(first(third, allowed, worthiest));
        chosen.addAll(first(third, allowed, cheapest.thenComparing(Restaurant::id)));
        chosen.addAll(first(third, allowed, nearness(Restaurant::place).thenComparing(Restaurant::id)));
        return List.copyOf(chosen);
    }

    private <T> List<T> ofSort(
            List<T> allowed,
            Predicate<T> sort,
            Comparator<T> worthiest,
            Comparator<T> cheapest,
            Function<T, Place> place,
            List<GeoPoint> landmarks) {
        List<T> members = allowed.stream().filter(sort).toList();
        List<T> found = new ArrayList<>(first(OF_A_SORT, members, worthiest));
        found.addAll(first(OF_A_SORT, members, cheapest.thenComparing(worthiest)));
        found.addAll(first(
                OF_A_SORT,
                members,
                Comparator.comparingDouble((T member) -> mean(place.apply(member), landmarks))
                        .thenComparing(worthiest)));
        return found;
    }

    /** @param offers what may be taken */
    List<LodgingOffer> listLodging(List<LodgingOffer> offers) {
        Map<String, LodgingOffer> cheapest = new LinkedHashMap<>();
        offers.stream().sorted(byPrice()).forEach(offer -> cheapest.putIfAbsent(kind(offer), offer));
        List<LodgingOffer> kinds = List.copyOf(cheapest.values());
        Set<LodgingOffer> chosen = new LinkedHashSet<>(first(ROOMS / 3, kinds, byPrice()));
        chosen.addAll(first(ROOMS / 3, kinds, nearness(Shortlist::place).thenComparing(byPrice())));
        chosen.addAll(first(
                ROOMS / 3,
                kinds,
                Comparator.comparingDouble(this::priceOfNearness).thenComparing(byPrice())));
        return List.copyOf(chosen);
    }

    /** Two offers of a property with the same board and terms of cancelling differ in little but the price. */
    private static String kind(LodgingOffer offer) {
        return offer.property().id() + "/" + offer.ratePlan().board() + "/"
                + offer.ratePlan().cancellation().freeUntilBeforeCheckIn().isPresent();
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
                && one.mode() == other.mode()
                && one.seats() == other.seats()
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
        return remoteness.computeIfAbsent(place, unknown -> new Distance(mean(place, landmarks())));
    }

    private List<GeoPoint> landmarks() {
        return sights.stream()
                .limit(LANDMARKS)
                .map(sight -> sight.place().point())
                .toList();
    }

    private static double mean(Place place, List<GeoPoint> points) {
        return points.stream()
                .mapToDouble(point -> point.distanceTo(place.point()).metres())
                .average()
                .orElse(0);
    }

    private static <T> List<T> first(int count, List<T> candidates, Comparator<T> order) {
        return candidates.stream().sorted(order).limit(count).toList();
    }
}

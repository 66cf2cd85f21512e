package com.surefoot.planning.mapping;

import com.surefoot.lodging.LodgingOffer;
import com.surefoot.planning.api.CityChoice;
import com.surefoot.planning.api.Sureness;
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
    private static final int MOST_SIGHTS = 110;
    private static final int MOST_TABLES = 28;

    /** Where nothing new comes in, another table is only a way out. */
    private static final int FEW_TABLES = 5;

    /** How many of a sort that is asked for: the worthiest, the cheapest and the nearest. */
    private static final int OF_A_SORT = 8;

    private final CityChoice city;
    private final int days;
    private final SpotRules rules;
    private final List<SpotGroup> groups;
    private final Basis basis;
    private final Sureness sureness;
    private final List<Sight> sights;
    private final Map<Place, Distance> remoteness = new HashMap<>();

    Shortlist(
            CityChoice city,
            int days,
            SpotRules rules,
            List<SpotGroup> groups,
            Basis basis,
            Sureness sureness,
            ToLongFunction<Sight> worth) {
        this.city = city;
        this.days = days;
        this.rules = rules;
        this.groups = groups;
        this.basis = basis;
        this.sureness = sureness;
        this.sights = sights(worth);
    }

    List<Sight> listSights() {
        return sights;
    }

    private List<Sight> sights(ToLongFunction<Sight> worth) {
        List<Sight> allowed = city.sights().stream()
                .filter(rules::allow)
                .filter(this::mayComeIn)
                .toList();
        Comparator<Sight> worthiest = Comparator.comparingLong(worth).reversed().thenComparing(Sight::id);
        List<Sight> best = first(Math.min(24 + 8 * days, MOST_SIGHTS), allowed, worthiest);
        List<GeoPoint> landmarks = best.stream()
                .limit(LANDMARKS)
                .map(sight -> sight.place().point())
                .toList();
        Set<Sight> chosen = new LinkedHashSet<>(kept(allowed, Sight::id));
        for (SpotGroup group : groups) {
            chosen.addAll(ofSort(
                    allowed,
                    group.sights(),
                    group.atLeast(),
                    worthiest,
                    Comparator.comparing(Sight::ticket),
                    Sight::place,
                    landmarks));
        }
        chosen.addAll(best);
        chosen.addAll(first(
                6 + 2 * days,
                allowed.stream().filter(sight -> sight.ticket().isFree()).toList(),
                worthiest));
        return List.copyOf(chosen);
    }

    private boolean mayComeIn(Sight sight) {
        return basis.isOpen()
                || basis.has(sight.id())
                || groups.stream().anyMatch(group -> group.sights().test(sight));
    }

    List<Restaurant> listRestaurants(ToLongFunction<Restaurant> worth) {
        int third = basis.isOpen() ? Math.min(6 + 3 * days, MOST_TABLES) : FEW_TABLES;
        List<Restaurant> allowed =
                city.restaurants().stream().filter(rules::allow).toList();
        Comparator<Restaurant> worthiest =
                Comparator.comparingLong(worth).reversed().thenComparing(Restaurant::id);
        Comparator<Restaurant> cheapest = Comparator.comparing(Restaurant::pricePerPerson);
        Set<Restaurant> chosen = new LinkedHashSet<>(kept(allowed, Restaurant::id));
        for (SpotGroup group : groups) {
            chosen.addAll(ofSort(
                    allowed,
                    group.restaurants(),
                    group.atLeast(),
                    worthiest,
                    cheapest,
                    Restaurant::place,
                    landmarks()));
        }
        chosen.addAll(first(third, allowed, worthiest));
        chosen.addAll(first(third, allowed, cheapest.thenComparing(Restaurant::id)));
        chosen.addAll(first(third, allowed, nearness(Restaurant::place).thenComparing(Restaurant::id)));
        return List.copyOf(chosen);
    }

    /** What an earlier plan had. */
    private <T> List<T> kept(List<T> candidates, Function<T, String> id) {
        return candidates.stream()
                .filter(candidate -> basis.has(id.apply(candidate)))
                .toList();
    }

    private <T> List<T> ofSort(
            List<T> allowed,
            Predicate<T> sort,
            int atLeast,
            Comparator<T> worthiest,
            Comparator<T> cheapest,
            Function<T, Place> place,
            List<GeoPoint> landmarks) {
        List<T> members = allowed.stream().filter(sort).toList();
        List<T> found = new ArrayList<>(first(Math.max(OF_A_SORT, atLeast), members, worthiest));
        found.addAll(first(OF_A_SORT, members, cheapest.thenComparing(worthiest)));
        found.addAll(first(
                OF_A_SORT,
                members,
                Comparator.comparingDouble((T member) -> mean(place.apply(member), landmarks))
                        .thenComparing(worthiest)));
        return found;
    }

    /**
     * Rooms worth looking at.
     *
     * @param offers what may be taken
     */
    List<LodgingOffer> listLodging(List<LodgingOffer> offers, RoomRules rooms) {
        Comparator<LodgingOffer> byPrice =
                Comparator.comparingLong(rooms::nightly).thenComparing(LodgingOffer::id);
        Comparator<LodgingOffer> surest = Comparator.comparingLong((LodgingOffer offer) -> sureness.points(offer.id()))
                .reversed();
        Map<String, LodgingOffer> cheapest = new LinkedHashMap<>();
        offers.stream()
                .sorted(byPrice)
                .forEach(offer -> cheapest.putIfAbsent(kind(offer) + "/" + rooms.wished(offer), offer));
        List<LodgingOffer> kinds = List.copyOf(cheapest.values());
        Set<LodgingOffer> chosen = new LinkedHashSet<>(kept(offers, LodgingOffer::id));
        chosen.addAll(first(ROOMS / 3, kinds, byPrice));
        chosen.addAll(first(ROOMS / 3, kinds, nearness(Shortlist::place).thenComparing(byPrice)));
        // price times distance is low for what is cheap for where it is
        Comparator<LodgingOffer> byPriceOfNearness = Comparator.comparingDouble(offer ->
                rooms.nightly(offer) * (2_000 + remoteness(place(offer)).metres()));
        chosen.addAll(first(ROOMS / 3, kinds, byPriceOfNearness.thenComparing(byPrice)));
        chosen.addAll(first(
                ROOMS / 3,
                kinds.stream().filter(offer -> rooms.wished(offer) > 0).toList(),
                Comparator.comparingLong(rooms::wished).reversed().thenComparing(byPrice)));
        if (sureness.weight() > 0) {
            chosen.addAll(first(ROOMS / 3, kinds, surest.thenComparing(byPriceOfNearness)));
        }
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

    static List<TransportOffer> unbeaten(List<TransportOffer> offers, Basis basis, Sureness sureness) {
        List<TransportOffer> unbeaten = new ArrayList<>();
        for (TransportOffer offer : offers) {
            if (basis.has(offer.id())
                    || offers.stream().noneMatch(other -> isAsSure(other, offer, sureness) && beats(other, offer))) {
                unbeaten.add(offer);
            }
        }
        return unbeaten.stream()
                .sorted(Comparator.comparingLong((TransportOffer offer) -> -basis.ride(offer.id()))
                        .thenComparing(TransportOffer::price)
                        .thenComparing(TransportOffer::id))
                .limit(RIDES)
                .toList();
    }

    private static boolean isAsSure(TransportOffer one, TransportOffer other, Sureness sureness) {
        return sureness.points(one.id()) >= sureness.points(other.id());
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

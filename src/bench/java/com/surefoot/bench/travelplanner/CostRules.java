package com.surefoot.bench.travelplanner;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** What the trip costs and whether it tastes as wished. */
final class CostRules {

    private static final int PEOPLE_A_CAR = 5;
    private static final int PEOPLE_A_TAXI = 4;
    private static final BigDecimal CAR_KILOMETRE = new BigDecimal("0.05");

    private final Wish wish;
    private final Sandbox sandbox;
    private final Faults faults;

    CostRules(Wish wish, Sandbox sandbox, Faults faults) {
        this.wish = wish;
        this.sandbox = sandbox;
        this.faults = faults;
    }

    void check(List<StatedDay> days) {
        BigDecimal total = days.stream().map(this::cost).reduce(BigDecimal.ZERO, BigDecimal::add);
        faults.addIf(
                total.compareTo(BigDecimal.valueOf(wish.budget())) > 0,
                Rule.BUDGET,
                "it costs %s, more than %d".formatted(total.toPlainString(), wish.budget()));
        Set<String> missing = new HashSet<>(wish.cuisines());
        days.forEach(day -> missing.removeAll(tasted(day)));
        faults.addIf(!missing.isEmpty(), Rule.CUISINE, "nothing is %s".formatted(missing));
    }

    /** The cuisines of a day until it first eats in the origin, where nothing counts. */
    private Set<String> tasted(StatedDay day) {
        Set<String> tasted = new HashSet<>();
        for (String meal : day.meals()) {
            if (NamedPlace.parse(meal)
                    .filter(place -> place.city().equals(wish.origin()))
                    .isPresent()) {
                return tasted;
            }
            List<Restaurant> meant = sandbox.restaurants(meal);
            if (!meant.isEmpty()) {
                Set<String> sure = new HashSet<>(meant.get(0).cuisines());
                meant.forEach(each -> sure.retainAll(each.cuisines()));
                tasted.addAll(sure);
            }
        }
        return tasted;
    }

    private BigDecimal cost(StatedDay day) {
        BigDecimal cost =
                day.find("transportation").flatMap(Ride::parse).map(this::cost).orElse(BigDecimal.ZERO);
        for (String meal : day.meals()) {
            cost = cost.add(dearest(sandbox.restaurants(meal), each -> times(each.cost(), wish.people())));
        }
        List<Accommodation> beds =
                day.find("accommodation").map(sandbox::accommodations).orElse(List.of());
        return cost.add(dearest(beds, bed -> times(bed.price(), ceil(bed.occupancy()))));
    }

    private static <T> BigDecimal dearest(List<T> meant, Function<T, BigDecimal> price) {
        return meant.stream().map(price).max(BigDecimal::compareTo).orElse(BigDecimal.ZERO);
    }

    private BigDecimal cost(Ride ride) {
        if (ride.mode() == Ride.Mode.FLIGHT) {
            return ride.findFlightNumber()
                    .flatMap(sandbox.tables()::findFlight)
                    .map(flight -> times(flight.price(), wish.people()))
                    .orElse(BigDecimal.ZERO);
        }
        int vehicles = ceil(ride.mode() == Ride.Mode.TAXI ? PEOPLE_A_TAXI : PEOPLE_A_CAR);
        Optional<Road> road = ride.findMove().flatMap(move -> sandbox.findUsableRoad(move.from(), move.to()));
        return road.map(way -> times(vehicle(ride.mode(), way), vehicles)).orElse(BigDecimal.ZERO);
    }

    /** Whole dollars for one vehicle. */
    static BigDecimal vehicle(Ride.Mode mode, Road road) {
        BigDecimal kilometres = road.kilometres();
        BigDecimal cost = mode == Ride.Mode.TAXI ? kilometres : kilometres.multiply(CAR_KILOMETRE);
        return cost.setScale(0, RoundingMode.FLOOR);
    }

    private int ceil(int capacity) {
        return (wish.people() + capacity - 1) / capacity;
    }

    private static BigDecimal times(BigDecimal price, int count) {
        return price.multiply(BigDecimal.valueOf(count));
    }
}

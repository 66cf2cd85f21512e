package com.surefoot.bench.unsat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Queries drawn over the benchmark's tables, many of them just within or just beyond what can be had. */
final class RandomQueries {

    private static final LocalDate EARLIEST = LocalDate.of(2023, 12, 18);
    private static final int MOST_CITIES = 3;
    private static final int MOST_PEOPLE = 6;
    private static final int ANY_BUDGET = 5_000;

    private final Tables tables;
    private final Oracle oracle;
    private final Random random;

    RandomQueries(Tables tables, Oracle oracle, long seed) {
        this.tables = tables;
        this.oracle = oracle;
        this.random = new Random(seed);
    }

    /** So many, numbered from 1. */
    List<Query> list(int count) {
        return IntStream.rangeClosed(1, count).mapToObj(this::draw).toList();
    }

    private Query draw(int index) {
        List<String> route = new ArrayList<>(tables.listOrigins());
        Collections.shuffle(route, random);
        List<String> cities = route.subList(1, 2 + random.nextInt(Math.min(MOST_CITIES, route.size() - 1)));
        int days = cities.size() + 1 + random.nextInt(cities.size() + 2);
        LocalDate first = EARLIEST.plusDays(random.nextInt(10));
        Query query = new Query(
                index,
                route.get(0),
                cities,
                first.datesUntil(first.plusDays(days)).toList(),
                1 + random.nextInt(MOST_PEOPLE),
                random.nextBoolean(),
                random.nextBoolean() ? some(airlines(route.get(0), cities), 5) : List.of(),
                random.nextBoolean() ? some(categories(cities), 3) : List.of(),
                ANY_BUDGET,
                Set.of());
        return query.keeping(query.constraints(), budget(query));
    }

    /** Those of the flights that the trip could take. */
    private List<String> airlines(String origin, List<String> cities) {
        List<String> stops = Stream.of(List.of(origin), cities, List.of(origin))
                .flatMap(List::stream)
                .toList();
        return IntStream.range(1, stops.size())
                .boxed()
                .flatMap(leg -> tables.listFlights(stops.get(leg - 1), stops.get(leg)).stream())
                .map(Flight::airline)
                .toList();
    }

    /** Mostly of the cities visited. */
    private List<String> categories(List<String> cities) {
        List<String> where = random.nextInt(4) == 0 ? tables.listOrigins() : cities;
        return where.stream()
                .flatMap(city -> tables.listAttractions(city).stream())
                .map(Attraction::category)
                .filter(category -> !category.isBlank())
                .distinct()
                .toList();
    }

    private List<String> some(List<String> values, int most) {
        List<String> shuffled = new ArrayList<>(values);
        Collections.shuffle(shuffled, random);
        return shuffled.stream().distinct().limit(1 + random.nextInt(most)).toList();
    }

    /** Around what the trip costs with some of its constraints, to the dollar every other time. */
    private int budget(Query query) {
        Set<Constraint> some = EnumSet.noneOf(Constraint.class);
        query.constraints().stream().filter(each -> random.nextBoolean()).forEach(some::add);
        some.remove(Constraint.BUDGET);
        long cost = oracle.find(query, some)
                .or(() -> oracle.find(query, Set.of()))
                .map(trip -> trip.cost(query.people()))
                .orElse((long) ANY_BUDGET);
        long budget = random.nextBoolean() ? cost - random.nextInt(2) : Math.round(cost * (0.5 + random.nextDouble()));
        return Math.toIntExact(Math.max(1, budget));
    }
}

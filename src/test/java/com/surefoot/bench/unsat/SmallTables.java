package com.surefoot.bench.unsat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Three cities: from A by B and C and back, the second flight stops over or is dear and of another airline. */
final class SmallTables {

    /** What the cheapest trip costs each person. */
    static final int CHEAPEST = 300;

    /** What the cheapest non-stop trip costs each person. */
    static final int NON_STOP = 500;

    static final Attraction GARDEN = new Attraction("C", "Rose Garden", "Garden");
    static final int PEOPLE = 2;

    private static final LocalDate FIRST = LocalDate.of(2023, 12, 24);
    private static final List<LocalDate> DAYS =
            FIRST.datesUntil(FIRST.plusDays(5)).toList();

    private SmallTables() {}

    static Tables tables() {
        return new Tables(
                List.of(
                        flight("A", "B", "Sky", 100, true),
                        flight("B", "C", "Sky", 100, false),
                        flight("B", "C", "Air", 300, true),
                        flight("C", "A", "Sky", 100, true),
                        flight("A", "C", "Sky", 10, true),
                        flight("C", "B", "Sky", 10, true),
                        flight("B", "A", "Sky", 10, true)),
                List.of(GARDEN, new Attraction("C", "Rose Garden", "Rose garden"), new Attraction("B", "Hut", "")));
    }

    private static Flight flight(String from, String to, String airline, int price, boolean nonStop) {
        Map<DayOfWeek, Integer> prices =
                Arrays.stream(DayOfWeek.values()).collect(Collectors.toMap(Function.identity(), day -> price));
        return new Flight(from, to, airline, prices, LocalTime.NOON, LocalTime.MIDNIGHT, "12hr0min", nonStop, true);
    }

    static Query query(boolean nonStop, List<String> airlines, List<String> categories, int budget) {
        return query(List.of("B", "C"), nonStop, airlines, categories, budget);
    }

    static Query query(
            List<String> cities, boolean nonStop, List<String> airlines, List<String> categories, int budget) {
        return new Query(1, "A", cities, DAYS, PEOPLE, nonStop, airlines, categories, budget, Set.of());
    }
}

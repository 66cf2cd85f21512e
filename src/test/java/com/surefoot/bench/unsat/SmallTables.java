package com.surefoot.bench.unsat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Three cities: from Paris by Rome and Oslo and back, the second flight stops over or is dear and of another airline. */
final class SmallTables {

    /** What the cheapest trip costs each person. */
    static final int CHEAPEST = 300;

    /** What the cheapest non-stop trip costs each person. */
    static final int NON_STOP = 500;

    static final Attraction GARDEN = new Attraction("Oslo", "Rose Garden", "Garden");
    static final int PEOPLE = 2;

    private static final LocalDate FIRST = LocalDate.of(2023, 12, 24);
    private static final List<LocalDate> DAYS =
            FIRST.datesUntil(FIRST.plusDays(5)).toList();

    private SmallTables() {}

    static Tables tables() {
        return new Tables(
                List.of(
                        flight("Paris", "Rome", "Sky", 100, true),
                        flight("Rome", "Oslo", "Sky", 100, false),
                        flight("Rome", "Oslo", "Air", 300, true),
                        flight("Oslo", "Paris", "Sky", 100, true),
                        flight("Paris", "Oslo", "Sky", 10, true),
                        flight("Oslo", "Rome", "Sky", 10, true),
                        flight("Rome", "Paris", "Sky", 10, true)),
                List.of(
                        GARDEN,
                        new Attraction("Oslo", "Rose Garden", "Rose garden"),
                        new Attraction("Rome", "Hut", "")));
    }

    /** From Paris to Rome overnight, and back so long after the landing, or for more with hours to spare. */
    static Tables overnight(Duration onTheGround) {
        LocalTime landing = LocalTime.of(9, 0);
        return new Tables(
                List.of(
                        flight("Paris", "Rome", LocalTime.NOON, Duration.ofHours(21)),
                        flight("Rome", "Paris", landing.plus(onTheGround), Duration.ofHours(2)),
                        flight("Rome", "Paris", "Air", 300, LocalTime.of(20, 0), Duration.ofHours(2), true)),
                List.of());
    }

    /** To Rome on the first day and back on the second. */
    static Query quickReturn(int budget) {
        return new Query(
                1, "Paris", List.of("Rome"), DAYS.subList(0, 2), PEOPLE, false, List.of(), List.of(), budget, Set.of());
    }

    private static Flight flight(String from, String to, String airline, int price, boolean nonStop) {
        return flight(from, to, airline, price, LocalTime.NOON, Duration.ofHours(12), nonStop);
    }

    /** One for a hundred dollars. */
    static Flight flight(String from, String to, LocalTime departure, Duration duration) {
        return flight(from, to, "Sky", 100, departure, duration, true);
    }

    private static Flight flight(
            String from,
            String to,
            String airline,
            int price,
            LocalTime departure,
            Duration duration,
            boolean nonStop) {
        Map<DayOfWeek, Integer> prices =
                Arrays.stream(DayOfWeek.values()).collect(Collectors.toMap(Function.identity(), day -> price));
        return new Flight(from, to, airline, prices, departure, duration, nonStop);
    }

    static Query query(boolean nonStop, List<String> airlines, List<String> categories, int budget) {
        return query(List.of("Rome", "Oslo"), nonStop, airlines, categories, budget);
    }

    static Query query(
            List<String> cities, boolean nonStop, List<String> airlines, List<String> categories, int budget) {
        return new Query(1, "Paris", cities, DAYS, PEOPLE, nonStop, airlines, categories, budget, Set.of());
    }
}

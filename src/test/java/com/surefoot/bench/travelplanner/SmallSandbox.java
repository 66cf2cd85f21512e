package com.surefoot.bench.travelplanner;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Five days from Alpha through Beta and Gamma of Ystate, by hand, with data just large enough. */
final class SmallSandbox {

    static final LocalDate FIRST = LocalDate.of(2022, 3, 1);

    private SmallSandbox() {}

    static Tables tables() {
        List<Restaurant> restaurants = new ArrayList<>();
        for (String city : List.of("Alpha", "Beta", "Gamma", "Delta")) {
            for (int i = 1; i <= 6; i++) {
                Set<String> cuisines = i == 1 ? Set.of("Chinese", "Cafe") : i == 2 ? Set.of("French") : Set.of("BBQ");
                restaurants.add(new Restaurant("Eats, No %d of %s".formatted(i, city), city, cuisines, BigDecimal.TEN));
            }
        }
        List<Attraction> attractions = new ArrayList<>();
        for (String city : List.of("Alpha", "Beta", "Gamma", "Delta")) {
            for (int i = 1; i <= 3; i++) {
                attractions.add(new Attraction("Sight %d".formatted(i), city, 0, 0));
            }
        }
        return new Tables(
                beds(),
                restaurants,
                attractions,
                List.of(
                        road("Alpha", "Beta", "2 hours"),
                        road("Beta", "Gamma", "1 hour 2 mins"),
                        road("Gamma", "Alpha", "1 day 2 hours"),
                        road("Beta", "Delta", "1 hour"),
                        road("Delta", "Alpha", "1 hour")),
                List.of(
                        flight("F1", "Alpha", "Beta", 0),
                        flight("F2", "Alpha", "Beta", 1),
                        flight("F3", "Gamma", "Alpha", 4)),
                Map.of("Alpha", "Xstate", "Beta", "Ystate", "Gamma", "Ystate", "Delta", "Zstate"));
    }

    private static List<Accommodation> beds() {
        return List.of(
                bed("Inn", "Entire home/apt", 100, 1, Set.of("pets"), "Beta"),
                bed("Long Inn", "Entire home/apt", 100, 3, Set.of("pets"), "Beta"),
                bed("Smokeless Inn", "Entire home/apt", 100, 1, Set.of("parties"), "Beta"),
                bed("Private Den", "Private room", 100, 1, Set.of("pets"), "Beta"),
                bed("Inn", "Entire home/apt", 100, 2, Set.of("visitors"), "Gamma"),
                bed("Inn", "Entire home/apt", 100, 1, Set.of("visitors"), "Delta"));
    }

    private static Accommodation bed(
            String name, String type, int price, int nights, Set<String> forbids, String city) {
        return new Accommodation(name, type, BigDecimal.valueOf(price), nights, forbids, 2, city);
    }

    private static Road road(String from, String to, String duration) {
        return new Road(from, to, duration, "1,119 km");
    }

    private static Flight flight(String number, String from, String to, int day) {
        return new Flight(
                number,
                from,
                to,
                FIRST.plusDays(day),
                BigDecimal.valueOf(50),
                "08:00",
                "09:30",
                Duration.ofMinutes(90));
    }

    static Wish wish(long budget) {
        return new Wish(
                "Alpha",
                "Ystate",
                5,
                2,
                FIRST,
                3,
                budget,
                Optional.of("parties"),
                Set.of("Chinese", "French"),
                Optional.of("entire room"),
                Optional.of("no self-driving"));
    }

    static List<PlanDay> plan() {
        return List.of(
                day(
                        1,
                        "from Alpha to Beta",
                        "Flight Number: F1, from Alpha to Beta, Departure Time: 08:00, Arrival Time: 09:30",
                        "-",
                        eats(1, "Beta"),
                        "-",
                        "Sight 1, Beta;",
                        "Inn, Beta"),
                day(
                        2,
                        "Beta",
                        "-",
                        eats(2, "Beta"),
                        eats(3, "Beta"),
                        eats(4, "Beta"),
                        "Sight 2, Beta;Sight 3, Beta;",
                        "Inn, Beta"),
                day(
                        3,
                        "from Beta to Gamma",
                        "Taxi, from Beta to Gamma, duration: 1 hour 2 mins, distance: 1,119 km, cost: 1119",
                        eats(5, "Beta"),
                        "-",
                        eats(1, "Gamma"),
                        "Sight 1, Gamma;",
                        "Inn, Gamma"),
                day(
                        4,
                        "Gamma",
                        "-",
                        eats(2, "Gamma"),
                        eats(3, "Gamma"),
                        eats(4, "Gamma"),
                        "Sight 2, Gamma;",
                        "Inn, Gamma"),
                day(
                        5,
                        "from Gamma to Alpha",
                        "Flight Number: F3, from Gamma to Alpha, Departure Time: 08:00, Arrival Time: 09:30",
                        eats(5, "Gamma"),
                        "-",
                        "-",
                        "Sight 3, Gamma;",
                        "-"));
    }

    /** Two flights for three, a taxi for three, ten meals for three, four nights in two rooms each. */
    static final long COST = 2 * 50 * 3 + 1119 + 10 * 10 * 3 + 4 * 100 * 2;

    /** Of these meals, four on travelling days. */
    static final long MEALS_ON_THE_WAY = 4 * 10 * 3;

    static String eats(int i, String city) {
        return "Eats, No %d of %s, %s".formatted(i, city, city);
    }

    private static PlanDay day(
            int day,
            String city,
            String ride,
            String breakfast,
            String lunch,
            String dinner,
            String sights,
            String bed) {
        return new PlanDay(day, city, ride, breakfast, lunch, dinner, sights, bed);
    }
}

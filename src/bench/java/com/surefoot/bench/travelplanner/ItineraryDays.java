package com.surefoot.bench.travelplanner;

import com.surefoot.itinerary.Activity;
import com.surefoot.itinerary.Day;
import com.surefoot.itinerary.Itinerary;
import com.surefoot.itinerary.Leg;
import com.surefoot.itinerary.Meal;
import com.surefoot.itinerary.MealKind;
import com.surefoot.itinerary.Stay;
import com.surefoot.itinerary.Visit;
import com.surefoot.transport.TransportMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Writes an itinerary in the benchmark's words. */
final class ItineraryDays {

    private static final String NOTHING = "-";

    private final Tables tables;
    private final Itinerary itinerary;
    private final List<String> atHome;
    private String city;

    private ItineraryDays(Tables tables, Itinerary itinerary, List<String> atHome) {
        this.tables = tables;
        this.itinerary = itinerary;
        this.atHome = new ArrayList<>(atHome);
        this.city = itinerary.origin().name();
    }

    /**
     * One entry a day.
     *
     * @param atHome what there is to see in the origin: it fills days on which one is too long on the road to see
     *     anything elsewhere
     */
    static List<PlanDay> of(Tables tables, Itinerary itinerary, List<String> atHome) {
        ItineraryDays writer = new ItineraryDays(tables, itinerary, atHome);
        List<PlanDay> days = new ArrayList<>();
        for (Day day : itinerary.days()) {
            days.add(writer.write(days.size() + 1, day));
        }
        return days;
    }

    private PlanDay write(int number, Day day) {
        Optional<Leg> leg = of(day, Leg.class).findFirst();
        String current = leg.map(this::current).orElse(city);
        String from = city;
        leg.ifPresent(ride -> city = ride.endsAt().name());
        Map<MealKind, String> meals = meals(day);
        return new PlanDay(
                number,
                current,
                leg.map(this::transportation).orElse(NOTHING),
                meals.getOrDefault(MealKind.BREAKFAST, NOTHING),
                meals.getOrDefault(MealKind.LUNCH, NOTHING),
                meals.getOrDefault(MealKind.DINNER, NOTHING),
                sights(day, from),
                accommodation(day));
    }

    private static <T extends Activity> Stream<T> of(Day day, Class<T> kind) {
        return day.activities().stream().filter(kind::isInstance).map(kind::cast);
    }

    private String current(Leg leg) {
        return "from %s to %s".formatted(leg.startsAt().name(), leg.endsAt().name());
    }

    private String transportation(Leg leg) {
        String way = current(leg);
        if (leg.offer().mode() == TransportMode.FLIGHT) {
            Flight flight = tables.findFlight(leg.id()).orElseThrow();
            return "Flight Number: %s, %s, Departure Time: %s, Arrival Time: %s"
                    .formatted(flight.number(), way, flight.departure(), flight.arrival());
        }
        Road road = tables.findRoad(leg.startsAt().name(), leg.endsAt().name()).orElseThrow();
        return "%s, %s, duration: %s, distance: %s, cost: %s"
                .formatted(
                        leg.offer().mode() == TransportMode.CAR ? "Self-driving" : "Taxi",
                        way,
                        road.duration(),
                        road.distance(),
                        leg.offer().price().amount().toBigInteger());
    }

    /** A day in two cities may have a meal twice; the second takes a place that is free. */
    private static Map<MealKind, String> meals(Day day) {
        Map<MealKind, String> meals = new EnumMap<>(MealKind.class);
        List<Meal> more = new ArrayList<>();
        of(day, Meal.class).forEach(meal -> {
            if (meals.putIfAbsent(meal.kind(), meal.id()) != null) {
                more.add(meal);
            }
        });
        more.forEach(meal -> Arrays.stream(MealKind.values())
                .filter(kind -> !meals.containsKey(kind))
                .findFirst()
                .ifPresent(kind -> meals.put(kind, meal.id())));
        return meals;
    }

    private String sights(Day day, String from) {
        Set<String> seen = new HashSet<>();
        of(day, Visit.class).map(Visit::id).forEach(seen::add);
        boolean home = List.of(from, city).contains(itinerary.origin().name());
        if (seen.isEmpty() && home && !atHome.isEmpty()) {
            seen.add(atHome.remove(0));
        }
        return seen.isEmpty() ? NOTHING : String.join(";", seen) + ";";
    }

    private String accommodation(Day day) {
        return itinerary.stays().stream()
                .filter(stay -> isNight(stay, day))
                .map(stay -> stay.offer().property().id())
                .findFirst()
                .orElse(NOTHING);
    }

    private static boolean isNight(Stay stay, Day day) {
        return stay.dates().contains(day.date()) && !stay.dates().last().equals(day.date());
    }
}

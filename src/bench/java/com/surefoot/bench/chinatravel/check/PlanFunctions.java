package com.surefoot.bench.chinatravel.check;

import com.surefoot.bench.chinatravel.snippet.Callable;
import com.surefoot.bench.chinatravel.snippet.SnippetFailure;
import com.surefoot.bench.chinatravel.snippet.Values;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/** The benchmark's functions over a plan as snippets see it: maps and lists. */
final class PlanFunctions {

    private static final List<String> CITIES = List.of("上海", "北京", "深圳", "广州", "重庆", "成都", "杭州", "武汉", "南京", "苏州");

    private final RawTables tables;
    private final Map<String, Object> all = new LinkedHashMap<>();

    private PlanFunctions(RawTables tables) {
        this.tables = tables;
    }

    /** By name. */
    static Map<String, Object> all(RawTables tables) {
        PlanFunctions functions = new PlanFunctions(tables);
        functions.addPlan();
        functions.addActivity();
        functions.addWay();
        functions.addPlace();
        return functions.all;
    }

    private void addPlan() {
        of("day_count", plan -> (long) list(get(plan, "itinerary")).size());
        of("people_count", plan -> get(plan, "people_number"));
        of("start_city", plan -> get(plan, "start_city"));
        of("target_city", plan -> get(plan, "target_city"));
        of("allactivities", PlanFunctions::activities);
        of("allactivities_count", plan -> (long) activities(plan).size());
        BiFunction<Object, Object, Object> ofDay =
                (plan, day) -> get(list(get(plan, "itinerary")).get(Math.toIntExact((Long) day) - 1), "activities");
        of("dayactivities", ofDay);
        of("day_activities", ofDay);
    }

    private void addActivity() {
        of("activity_type", activity -> get(activity, "type", ""));
        of("activity_position", activity -> get(activity, "position", ""));
        of("activity_cost", activity -> get(activity, "cost", 0L));
        of("activity_price", activity -> get(activity, "price", 0L));
        of("activity_tickets", activity -> get(activity, "tickets", 0L));
        of("activity_transports", activity -> get(activity, "transports", List.of()));
        of("activity_start_time", activity -> get(activity, "start_time", Values.NONE));
        of("activity_end_time", activity -> get(activity, "end_time", Values.NONE));
        of("activity_time", activity -> (long) minutes(activity));
        of("room_count", activity -> get(activity, "rooms", 0L));
        of("room_type", activity -> get(activity, "room_type", 0L));
        of("intercity_transport_type", activity -> get(activity, "type", "empty"));
        of("intercity_transport_origin", activity -> cityIn(get(activity, "start", "")));
        of("intercity_transport_destination", activity -> cityIn(get(activity, "end", "")));
    }

    private void addWay() {
        of("innercity_transport_type", PlanFunctions::mode);
        add("innercity_transport_cost", values -> sum(values, "cost"));
        add("innercity_transport_distance", values -> sum(values, "distance"));
        of("innercity_transport_price", stages -> sum(List.of(stages), "price"));
        add("innercity_transport_time", values -> list(values.get(0)).stream()
                .mapToLong(PlanFunctions::minutes)
                .sum());
        of("innercity_transport_start_time", stages -> get(stage(stages, 0), "start_time"));
        of(
                "innercity_transport_end_time",
                stages -> get(stage(stages, list(stages).size() - 1), "end_time"));
        of("metro_tickets", stages -> get(stage(stages, 1), "tickets"));
        of(
                "taxi_cars",
                stages -> list(stages).isEmpty() ? "invalid input" : get(stage(stages, 0), "cars", "invalid input"));
    }

    private void addPlace() {
        named("restaurant_type", (city, name) -> Optional.ofNullable(
                        city.restaurants().get(name))
                .map(RawCity.Restaurant::cuisine)
                .orElse("empty"));
        named("attraction_type", (city, name) -> Optional.ofNullable(
                        city.sights().get(name))
                .map(RawCity.Sight::type)
                .orElse(""));
        named("accommodation_type", (city, name) -> Optional.ofNullable(
                        city.hotels().get(name))
                .map(RawCity.Hotel::feature)
                .orElse(""));
        for (String name : List.of("attraction_name", "restaurant_name", "accommodation_name")) {
            add(name, values -> get(values.get(0), "position", ""));
        }
        of("poi_recommend_time", (city, name) -> {
            RawCity.Sight sight = city(city).sights().get(name.toString());
            return Objects.requireNonNull(sight, () -> "no sight " + name).shortestHours() * 60;
        });
        add("poi_distance", values -> new RawWays(city(values.get(0)))
                .kilometres(values.get(1).toString(), values.get(2).toString()));
    }

    /** What broke a function breaks the snippet. */
    private void add(String name, Function<List<Object>, Object> function) {
        all.put(name, (Callable) (arguments, named) -> {
            try {
                List<Object> values = new ArrayList<>(arguments);
                values.addAll(named.values());
                return function.apply(values);
            } catch (RuntimeException e) {
                throw new SnippetFailure("%s%s: %s".formatted(name, arguments, e.getMessage()));
            }
        });
    }

    private void of(String name, Function<Object, Object> function) {
        add(name, values -> function.apply(values.get(0)));
    }

    private void of(String name, BiFunction<Object, Object, Object> function) {
        add(name, values -> function.apply(values.get(0), values.get(1)));
    }

    /** A function of an activity's place and a city. */
    private void named(String name, BiFunction<RawCity, String, Object> function) {
        add(
                name,
                values -> function.apply(
                        city(values.get(1)), get(values.get(0), "position").toString()));
    }

    private RawCity city(Object name) {
        return tables.city(name.toString());
    }

    private static Object get(Object fields, String name) {
        return Objects.requireNonNull(((Map<?, ?>) fields).get(name), () -> "no " + name);
    }

    private static Object get(Object fields, String name, Object otherwise) {
        Object value = ((Map<?, ?>) fields).get(name);
        return value == null ? otherwise : value;
    }

    private static List<?> list(Object value) {
        return (List<?>) value;
    }

    private static List<Object> activities(Object plan) {
        return list(get(plan, "itinerary")).stream()
                .flatMap(day -> list(get(day, "activities")).stream())
                .<Object>map(activity -> activity)
                .toList();
    }

    private static Object stage(Object stages, int index) {
        return list(stages).get(index);
    }

    private static Object mode(Object stages) {
        int size = list(stages).size();
        return size == 3 ? get(stage(stages, 1), "mode") : size == 1 ? get(stage(stages, 0), "mode") : "empty";
    }

    /** The sum over all stages, or over those of one mode. */
    private static Object sum(List<Object> values, String field) {
        return list(values.get(0)).stream()
                .filter(stage -> values.size() < 2
                        || values.get(1).equals(Values.NONE)
                        || values.get(1).equals(get(stage, "mode", "")))
                .mapToDouble(stage -> ((Number) get(stage, field, 0L)).doubleValue())
                .sum();
    }

    private static int minutes(Object fields) {
        return Clock.minutes(get(fields, "end_time").toString())
                - Clock.minutes(get(fields, "start_time").toString());
    }

    private static Object cityIn(Object stop) {
        return CITIES.stream().filter(stop.toString()::contains).findFirst().orElse("");
    }
}

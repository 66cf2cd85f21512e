package com.surefoot.bench.chinatravel;

import com.surefoot.bench.chinatravel.check.RawRide;
import com.surefoot.bench.chinatravel.check.RawTables;
import com.surefoot.bench.chinatravel.check.Requirements;
import com.surefoot.bench.chinatravel.plan.Query;
import com.surefoot.bench.chinatravel.plan.WrittenPlan;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Tells queries of which the tables alone show that no plan answers them: there is no way to get there or back, or for
 * the only night no hotel.
 */
final class Impossible {

    private static final List<String> ABOUT_RIDES = List.of("intercity_transport_set", "allactivities(plan)[0]");

    private static final List<String> ABOUT_HOTELS =
            List.of("accommodation_type(", "accommodation_name(", "room_type(");

    /** What else a requirement may speak of, so that a night alone does not tell whether it can be met. */
    private static final List<String> ABOUT_MORE =
            List.of("result_list", "attraction", "restaurant", "transport", "cost", "poi_distance");

    private final RawTables tables;
    private final Requirements requirements;

    Impossible(RawTables tables) {
        this.tables = tables;
        this.requirements = new Requirements(tables);
    }

    boolean is(Query query) {
        if (!tables.knows(query.startCity()) || !tables.knows(query.targetCity())) {
            return true;
        }
        List<String> rides = query.requirements().stream()
                .filter(code -> mentions(code, ABOUT_RIDES) && !code.contains("result_list"))
                .toList();
        List<String> hotels = query.requirements().stream()
                .filter(code -> mentions(code, ABOUT_HOTELS) && !mentions(code, ABOUT_MORE))
                .toList();
        return noneMeets(rides, listRides(query)) || (query.days() == 2 && noneMeets(hotels, listNights(query)));
    }

    private static boolean mentions(String code, List<String> words) {
        return words.stream().anyMatch(code::contains);
    }

    private boolean noneMeets(List<String> codes, List<WrittenPlan> plans) {
        return plans.stream().noneMatch(plan -> codes.stream()
                .allMatch(code -> requirements.check(code, plan).met()));
    }

    /** A bare there and back for every pair of kinds there is. */
    private List<WrittenPlan> listRides(Query query) {
        List<WrittenPlan> plans = new ArrayList<>();
        for (String there : kinds(query.startCity(), query.targetCity())) {
            for (String back : kinds(query.targetCity(), query.startCity())) {
                plans.add(plan(
                        query,
                        List.of(
                                Map.of("type", there, "start", query.startCity(), "end", query.targetCity()),
                                Map.of("type", back, "start", query.targetCity(), "end", query.startCity()))));
            }
        }
        return plans;
    }

    /** A bare night in every hotel, and one on board. */
    private List<WrittenPlan> listNights(Query query) {
        List<WrittenPlan> plans = new ArrayList<>();
        plans.add(plan(query, List.of()));
        tables.city(query.targetCity())
                .hotels()
                .forEach((name, hotel) -> plans.add(
                        plan(query, List.of(Map.of("type", "accommodation", "position", name, "room_type", (long)
                                hotel.beds())))));
        return plans;
    }

    private static WrittenPlan plan(Query query, List<Object> activities) {
        return new WrittenPlan(Map.of(
                "start_city",
                query.startCity(),
                "target_city",
                query.targetCity(),
                "itinerary",
                List.of(Map.of("activities", activities))));
    }

    private Set<String> kinds(String from, String to) {
        return tables.rides(from, to).stream().map(RawRide::type).collect(Collectors.toSet());
    }
}

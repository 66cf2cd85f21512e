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

/** Tells queries of which the tables alone show that no plan answers them: there is no way to get there or back. */
final class Impossible {

    private static final List<String> ABOUT_RIDES = List.of("intercity_transport_set", "allactivities(plan)[0]");

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
        List<String> codes = query.requirements().stream()
                .filter(code -> ABOUT_RIDES.stream().anyMatch(code::contains) && !code.contains("result_list"))
                .toList();
        return listRides(query).stream().noneMatch(plan -> codes.stream()
                .allMatch(code -> requirements.check(code, plan).met()));
    }

    /** A bare there and back for every pair of kinds there is. */
    private List<WrittenPlan> listRides(Query query) {
        List<WrittenPlan> plans = new ArrayList<>();
        for (String there : kinds(query.startCity(), query.targetCity())) {
            for (String back : kinds(query.targetCity(), query.startCity())) {
                List<Object> rides = List.of(
                        Map.of("type", there, "start", query.startCity(), "end", query.targetCity()),
                        Map.of("type", back, "start", query.targetCity(), "end", query.startCity()));
                plans.add(new WrittenPlan(Map.of(
                        "start_city",
                        query.startCity(),
                        "target_city",
                        query.targetCity(),
                        "itinerary",
                        List.of(Map.of("activities", rides)))));
            }
        }
        return plans;
    }

    private Set<String> kinds(String from, String to) {
        return tables.rides(from, to).stream().map(RawRide::type).collect(Collectors.toSet());
    }
}

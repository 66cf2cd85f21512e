package com.surefoot.bench.travelplanner;

import com.surefoot.itinerary.TripBrief;
import com.surefoot.planning.TripPlanner;
import com.surefoot.planning.api.CityChoice;
import com.surefoot.planning.api.Plan;
import com.surefoot.planning.api.Planner;
import com.surefoot.planning.api.PlanningLimits;
import com.surefoot.planning.api.PlanningRequest;
import com.surefoot.sights.Sight;
import java.time.Duration;
import java.util.List;

/** Answers wishes with the product's planner. */
final class ProductSolver implements TripSolver {

    private static final long SEED = 20261124;

    /** Nothing is far and all is open: there is little to improve. */
    private static final PlanningLimits LIMITS = new PlanningLimits(SEED, 4, 1, Duration.ofSeconds(20));

    private final Tables tables;
    private final SandboxCities cities;
    private final SandboxRides rides;
    private final Planner planner = new TripPlanner(LIMITS);

    ProductSolver(Tables tables) {
        this.tables = tables;
        this.cities = new SandboxCities(tables);
        this.rides = new SandboxRides(tables);
    }

    @Override
    public List<PlanDay> solve(Wish wish) {
        List<CityChoice> choices = names(wish).stream().map(cities::get).toList();
        if (choices.size() < wish.cities()) {
            return List.of();
        }
        CityChoice origin = cities.get(wish.origin());
        TripBrief brief = WishBrief.of(wish);
        Plan plan = planner.plan(new PlanningRequest(brief, origin.city(), choices, rides));
        List<String> atHome = origin.sights().stream().map(Sight::id).toList();
        return plan instanceof Plan.Feasible found ? ItineraryDays.of(tables, found.itinerary(), atHome) : List.of();
    }

    /** The city asked for, or all of the state but the origin. */
    private List<String> names(Wish wish) {
        return wish.cities() == 1
                ? List.of(wish.destination())
                : tables.listCities(wish.destination()).stream()
                        .filter(city -> !city.equals(wish.origin()))
                        .toList();
    }
}

package com.surefoot.planning;

import com.surefoot.itinerary.Itinerary;
import com.surefoot.itinerary.Locks.Kept;
import com.surefoot.itinerary.demand.Choice;
import com.surefoot.itinerary.demand.Demand;
import com.surefoot.itinerary.demand.MealDemand;
import com.surefoot.itinerary.demand.Requirement;
import com.surefoot.itinerary.demand.SightDemand;
import com.surefoot.planning.Attempts.Found;
import com.surefoot.planning.api.Flavour;
import com.surefoot.planning.api.Neighbourhood;
import com.surefoot.planning.api.Plan;
import com.surefoot.planning.api.Plan.Feasible;
import com.surefoot.planning.api.Plan.Score;
import com.surefoot.planning.api.Planner;
import com.surefoot.planning.api.PlanningLimits;
import com.surefoot.planning.api.PlanningRequest;
import com.surefoot.planning.api.Scout;
import com.surefoot.planning.api.SkippedMeal;
import com.surefoot.planning.mapping.ItineraryBuilder;
import com.surefoot.planning.mapping.RideBook;
import com.surefoot.planning.model.TripPlan;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Plans with OptaPlanner: its steps are bursts of a search made for trips. Safe for use by many threads; costly to
 * create.
 */
public final class TripPlanner implements Planner, Scout {

    /** What a place is looked around in is wanted as little as can be, so that it is there to be moved. */
    private static final int FAINTLY = 1;

    private final Solvers solvers;

    public TripPlanner(PlanningLimits limits) {
        this.solvers = new Solvers(limits);
    }

    @Override
    public Plan plan(PlanningRequest request, Flavour flavour, Consumer<Feasible> improved) {
        RideBook rides = new RideBook(request);
        Attempts attempts = Attempts.at(solvers, request, rides, flavour);
        List<Requirement> requirements =
                new Promotion(attempts).promote(request.brief().listRequirements());
        Found found = request.brief().locks().rest().isEmpty()
                ? attempts.solve(requirements, plan -> improved.accept(feasible(request, plan)))
                : attempts.keep(requirements);
        return found.isFeasible()
                ? justified(solvers, request, found.plan().orElseThrow())
                : new Relaxations(solvers, request, rides, found).answer();
    }

    @Override
    public Neighbourhood lookAround(PlanningRequest request, Flavour flavour, List<Kept> schedule, Kept one) {
        Optional<Demand> spot = wanted(request, one.id());
        List<Requirement> requirements = new ArrayList<>(request.brief().listRequirements());
        spot.map(demand -> Requirement.wish(FAINTLY, demand, "")).ifPresent(requirements::add);
        Attempts attempts = Attempts.at(solvers, request, new RideBook(request), flavour);
        return attempts.outline(requirements)
                .map(plan -> plan.problem().spots().stream()
                        .filter(left -> left.id().equals(one.id()))
                        .findFirst()
                        .map(left -> new Gap(solvers, plan, schedule, one).look(left))
                        .orElseGet(() -> new Neighbours(solvers, plan).list(one)))
                .orElse(Neighbourhood.NONE);
    }

    private static Optional<Demand> wanted(PlanningRequest request, String id) {
        if (request.cities().stream().flatMap(city -> city.sights().stream()).anyMatch(sight -> sight.id()
                .equals(id))) {
            return Optional.of(new SightDemand.Sights(Choice.all(Set.of(id))));
        }
        return request.cities().stream()
                .flatMap(city -> city.restaurants().stream())
                .filter(table -> table.id().equals(id))
                .findFirst()
                .map(table -> new MealDemand.Restaurants(Choice.all(Set.of(id))));
    }

    /** The plan as an answer, with a reason for each of its elements. */
    static Feasible justified(Solvers solvers, PlanningRequest request, TripPlan plan) {
        Feasible feasible = feasible(request, plan);
        return new Feasible(
                feasible.itinerary(),
                feasible.score(),
                new Justifier(solvers, request, plan).list(),
                feasible.skipped());
    }

    static Feasible feasible(PlanningRequest request, TripPlan plan) {
        Itinerary itinerary = ItineraryBuilder.build(request, plan);
        return new Feasible(
                itinerary, new Score(plan.score().hardScore(), plan.score().softScore()), List.of(), skipped(plan));
    }

    /** In a feasible plan nothing but a budget is a reason to go without a meal. */
    private static List<SkippedMeal> skipped(TripPlan plan) {
        return plan.days().stream()
                .flatMap(day -> day.timetable().missingMeals().stream()
                        .sorted()
                        .map(meal -> new SkippedMeal(day.part().date(), meal)))
                .toList();
    }
}

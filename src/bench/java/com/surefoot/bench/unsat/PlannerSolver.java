package com.surefoot.bench.unsat;

import com.surefoot.bench.Options;
import com.surefoot.bench.unsat.Outcome.Relaxation;
import com.surefoot.itinerary.Activity;
import com.surefoot.itinerary.Itinerary;
import com.surefoot.itinerary.Leg;
import com.surefoot.itinerary.Visit;
import com.surefoot.itinerary.demand.MoneyDemand.SpendAtMost;
import com.surefoot.itinerary.demand.Requirement;
import com.surefoot.planning.TripPlanner;
import com.surefoot.planning.api.CityChoice;
import com.surefoot.planning.api.Plan;
import com.surefoot.planning.api.Plan.Change;
import com.surefoot.planning.api.Planner;
import com.surefoot.planning.api.PlanningLimits;
import com.surefoot.planning.api.PlanningRequest;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Answers queries with the product's planner. */
public final class PlannerSolver implements ConflictSolver {

    private static final int LIMIT_SECONDS = 20;

    /** Nothing is far and all is open: there is little to improve. */
    private static final int STEPS = 4;

    private final VisitedCities cities;
    private final FlightOffers flights;
    private final Planner planner;

    PlannerSolver(Tables tables, PlanningLimits limits) {
        this.cities = new VisitedCities(tables);
        this.flights = new FlightOffers(tables);
        this.planner = new TripPlanner(limits);
    }

    /** A solver over the data, within the options' {@code --seed} and {@code --limit-seconds}. */
    public static ConflictSolver create(Tables tables, Options options) {
        Duration limit = Duration.ofSeconds(options.number("limit-seconds", LIMIT_SECONDS));
        return new PlannerSolver(tables, new PlanningLimits(options.seed(), STEPS, 1, limit));
    }

    @Override
    public Outcome solve(Query query) {
        List<CityChoice> choices = query.cities().stream().map(cities::get).toList();
        Plan plan = planner.plan(new PlanningRequest(
                QueryBrief.of(query), cities.get(query.origin()).city(), choices, flights));
        return plan instanceof Plan.Feasible found
                ? new Outcome.Found(trip(query, found.itinerary()))
                : conflict(query, (Plan.Infeasible) plan);
    }

    private Outcome conflict(Query query, Plan.Infeasible refusal) {
        List<Set<Constraint>> conflicts =
                refusal.conflicts().stream().map(PlannerSolver::constraints).toList();
        return new Outcome.Conflict(
                conflicts.isEmpty() ? List.of(Set.of()) : conflicts,
                refusal.relaxations().stream().findFirst().map(nearest -> relaxation(query, nearest)));
    }

    private Relaxation relaxation(Query query, Plan.Relaxation nearest) {
        return new Relaxation(
                constraints(nearest.changes().stream().map(Change::given).toList()),
                nearest.changes().stream()
                        .flatMap(change -> change.eased().stream())
                        .map(Requirement::demand)
                        .filter(SpendAtMost.class::isInstance)
                        .mapToLong(demand -> dollars((SpendAtMost) demand))
                        .findFirst(),
                trip(query, nearest.itinerary()));
    }

    private static long dollars(SpendAtMost budget) {
        return budget.amount().amount().longValueExact();
    }

    private static Set<Constraint> constraints(Collection<Requirement> musts) {
        return musts.stream().map(QueryBrief::constraint).collect(Collectors.toSet());
    }

    private Trip trip(Query query, Itinerary itinerary) {
        List<Activity> activities = itinerary.listActivities();
        return new Trip(
                activities.stream()
                        .filter(Leg.class::isInstance)
                        .map(leg -> flights.leg(((Leg) leg).offer()))
                        .toList(),
                activities.stream()
                        .filter(Visit.class::isInstance)
                        .map(visit -> cities.attraction(query.cities(), ((Visit) visit).sight()))
                        .toList());
    }
}

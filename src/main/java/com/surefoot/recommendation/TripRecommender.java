package com.surefoot.recommendation;

import static java.util.Objects.requireNonNull;

import com.surefoot.itinerary.Fault;
import com.surefoot.itinerary.Itinerary;
import com.surefoot.itinerary.ItineraryAudit;
import com.surefoot.itinerary.TripBrief;
import com.surefoot.planning.api.Plan;
import com.surefoot.planning.api.Plan.Conflict;
import com.surefoot.planning.api.Planner;
import com.surefoot.planning.api.PlanningRequest;
import com.surefoot.recommendation.Recommendation.Reason;
import com.surefoot.recommendation.Recommendation.Recommended;
import com.surefoot.recommendation.Recommendation.Refused;
import com.surefoot.sights.Restaurant;
import com.surefoot.sights.Sight;
import com.surefoot.travel.Money;
import com.surefoot.travel.Names;
import com.surefoot.travel.Place;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Resolves a brief against the catalogue, plans it and checks the plan before it leaves. */
public final class TripRecommender implements Recommender {

    private final Supply supply;
    private final Planner planner;

    public TripRecommender(Supply supply, Planner planner) {
        this.supply = requireNonNull(supply, "supply");
        this.planner = requireNonNull(planner, "planner");
    }

    /** @throws IllegalStateException if the planner's itinerary does not pass the audit: it is then not shown */
    @Override
    public Recommendation recommend(TripBrief brief) {
        try {
            PlanningRequest request = new BriefResolver(supply, brief).resolve();
            Plan plan = planner.plan(request);
            if (plan instanceof Plan.Feasible feasible) {
                return new Recommended(brief, audited(feasible.itinerary(), request));
            }
            return refused(brief, ((Plan.Infeasible) plan).conflicts());
        } catch (RefusedException e) {
            return new Refused(brief, e.reason(), e.faults());
        }
    }

    private static Itinerary audited(Itinerary itinerary, PlanningRequest request) {
        List<String> findings =
                new ItineraryAudit(request.brief(), name -> findPlace(request, name)).listFindings(itinerary);
        if (!findings.isEmpty()) {
            throw new IllegalStateException("A planned itinerary did not pass the audit: " + findings);
        }
        return itinerary;
    }

    /** A sight or restaurant of the request, by its whole name. */
    private static Optional<Place> findPlace(PlanningRequest request, String name) {
        return Stream.concat(
                        request.sights().stream().map(Sight::place),
                        request.restaurants().stream().map(Restaurant::place))
                .filter(place -> Names.same(place.name(), name))
                .findFirst();
    }

    private static Refused refused(TripBrief brief, List<Conflict> conflicts) {
        return new Refused(
                brief,
                Reason.CANNOT_BE_MET,
                conflicts.stream().map(conflict -> fault(brief, conflict)).toList());
    }

    private static Fault fault(TripBrief brief, Conflict conflict) {
        return switch (conflict.rule()) {
            case BUDGET ->
                new Fault(
                        "/budget/amount",
                        brief.budget().map(Money::toString).orElse(""),
                        "No trip was found for that: " + conflict.detail() + ".",
                        "Maybe raise the budget%s, or ask for less?"
                                .formatted(conflict.needed()
                                        .map(money -> " to " + money)
                                        .orElse("")));
            case MANDATORY_VISITS, OPENING_HOURS ->
                new Fault(
                        "/mustSee",
                        String.join(", ", brief.mustSees()),
                        "Not all of it fits: " + conflict.detail() + ".",
                        "Maybe stay longer, or drop one?");
            case DEPARTURE, DIRECTIONS ->
                new Fault(
                        "/dates",
                        brief.dates().first() + " to " + brief.dates().last(),
                        "The rides do not fit together: " + conflict.detail() + ".",
                        "Maybe stay a day longer?");
            case MEALS, DAY_LENGTH, SIGHTS_A_DAY ->
                new Fault(
                        "/pace",
                        brief.pace().name().toLowerCase(Locale.ROOT),
                        "The days do not hold it all: " + conflict.detail() + ".",
                        "Maybe choose a fuller pace, stay longer, or ask for less?");
        };
    }
}

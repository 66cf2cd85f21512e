package com.surefoot.recommendation;

import static java.util.Objects.requireNonNull;

import com.surefoot.itinerary.Itinerary;
import com.surefoot.itinerary.ItineraryAudit;
import com.surefoot.itinerary.TripBrief;
import com.surefoot.itinerary.Unmet;
import com.surefoot.itinerary.demand.Requirement;
import com.surefoot.planning.api.CityChoice;
import com.surefoot.planning.api.Flavour;
import com.surefoot.planning.api.Plan;
import com.surefoot.planning.api.Plan.Change;
import com.surefoot.planning.api.Plan.Feasible;
import com.surefoot.planning.api.Plan.Infeasible;
import com.surefoot.planning.api.Plan.Relaxation;
import com.surefoot.planning.api.Planner;
import com.surefoot.planning.api.PlanningRequest;
import com.surefoot.recommendation.Recommendation.Recommended;
import com.surefoot.recommendation.Recommendation.Refused;
import com.surefoot.sights.Restaurant;
import com.surefoot.sights.Sight;
import com.surefoot.travel.Names;
import com.surefoot.travel.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Resolves a brief against the catalogue, plans it and checks each plan before it leaves. */
public final class TripRecommender implements Recommender {

    private final Supply supply;
    private final Planner planner;

    public TripRecommender(Supply supply, Planner planner) {
        this.supply = requireNonNull(supply, "supply");
        this.planner = requireNonNull(planner, "planner");
    }

    /** @throws IllegalStateException if the planner's itinerary does not hold together: it is then not shown */
    @Override
    public Recommendation recommend(TripBrief brief, List<Flavour> flavours, Consumer<Candidate> improved) {
        try {
            return recommend(new BriefResolver(supply, brief).resolve(), flavours, improved);
        } catch (RefusedException e) {
            return new Refused(brief, e.reason(), e.faults());
        }
    }

    private Recommendation recommend(PlanningRequest request, List<Flavour> flavours, Consumer<Candidate> improved) {
        List<Candidate> candidates = new ArrayList<>();
        List<Unmet> missed = new ArrayList<>();
        for (Flavour flavour : flavours) {
            Plan plan = planner.plan(request, flavour, better -> {
                Candidate candidate = candidate(request, flavour, better);
                if (missedMusts(candidate).isEmpty()) {
                    improved.accept(candidate);
                }
            });
            if (plan instanceof Infeasible infeasible) {
                return candidates.isEmpty()
                        ? Refusals.of(request.brief(), audited(request, infeasible))
                        : new Recommended(request.brief(), candidates);
            }
            Candidate candidate = candidate(request, flavour, (Feasible) plan);
            List<Unmet> misses = missedMusts(candidate);
            missed.addAll(misses);
            if (misses.isEmpty() && isNew(candidate, candidates)) {
                candidates.add(candidate);
            }
        }
        return candidates.isEmpty()
                ? Refusals.of(request.brief(), missed)
                : new Recommended(request.brief(), candidates);
    }

    /** The refusal with those relaxations only whose trips hold together and meet what is not given up. */
    private static Infeasible audited(PlanningRequest request, Infeasible infeasible) {
        return new Infeasible(
                infeasible.conflicts(),
                infeasible.reasons(),
                infeasible.relaxations().stream()
                        .filter(relaxation -> isSound(request, relaxation))
                        .toList(),
                infeasible.proven());
    }

    private static boolean isSound(PlanningRequest request, Relaxation relaxation) {
        List<Requirement> asked = new ArrayList<>(request.brief().requirements());
        relaxation.changes().stream()
                .map(Change::eased)
                .flatMap(Optional::stream)
                .forEach(asked::add);
        ItineraryAudit audit = audit(request, request.brief().withRequirements(asked));
        return audit.listFlaws(relaxation.itinerary()).isEmpty()
                && audit.listUnmet(relaxation.itinerary()).stream()
                        .map(Unmet::requirement)
                        .noneMatch(missed -> missed.isMust() && !relaxation.changes(missed));
    }

    private static ItineraryAudit audit(PlanningRequest request, TripBrief brief) {
        return new ItineraryAudit(brief, name -> findPlace(request, name));
    }

    private static boolean isNew(Candidate candidate, List<Candidate> candidates) {
        return candidates.stream().noneMatch(other -> other.itinerary().equals(candidate.itinerary()));
    }

    private static List<Unmet> missedMusts(Candidate candidate) {
        return candidate.unmet().stream()
                .filter(miss -> miss.requirement().isMust())
                .toList();
    }

    private static Candidate candidate(PlanningRequest request, Flavour flavour, Feasible plan) {
        Itinerary itinerary = plan.itinerary();
        ItineraryAudit audit = audit(request, request.brief());
        List<String> findings = audit.listFlaws(itinerary);
        if (!findings.isEmpty()) {
            throw new IllegalStateException("A planned itinerary did not pass the audit: " + findings);
        }
        return new Candidate(flavour, itinerary, plan.reasons(), audit.listUnmet(itinerary));
    }

    /** A sight, restaurant or property of the request, by its whole name or else by a part of it. */
    private static Optional<Place> findPlace(PlanningRequest request, String name) {
        return Stream.<Predicate<Place>>of(
                        place -> Names.same(place.name(), name), place -> Names.contains(place.name(), name))
                .flatMap(called -> request.cities().stream()
                        .flatMap(TripRecommender::places)
                        .filter(called)
                        .limit(1))
                .findFirst();
    }

    private static Stream<Place> places(CityChoice city) {
        return Stream.of(
                        city.sights().stream().map(Sight::place),
                        city.restaurants().stream().map(Restaurant::place),
                        city.lodging().stream().map(offer -> offer.property().place()))
                .flatMap(places -> places);
    }
}

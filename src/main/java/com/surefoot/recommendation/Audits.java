package com.surefoot.recommendation;

import com.surefoot.itinerary.Itinerary;
import com.surefoot.itinerary.ItineraryAudit;
import com.surefoot.itinerary.TripBrief;
import com.surefoot.itinerary.Unmet;
import com.surefoot.itinerary.demand.Requirement;
import com.surefoot.planning.api.CityChoice;
import com.surefoot.planning.api.Plan.Change;
import com.surefoot.planning.api.Plan.Infeasible;
import com.surefoot.planning.api.Plan.Relaxation;
import com.surefoot.planning.api.PlanningRequest;
import com.surefoot.sights.Restaurant;
import com.surefoot.sights.Sight;
import com.surefoot.travel.Names;
import com.surefoot.travel.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Holds planned trips to the facts and to what was asked, before anybody sees them. */
final class Audits {

    private final PlanningRequest request;

    Audits(PlanningRequest request) {
        this.request = request;
    }

    /**
     * What a trip does not meet.
     *
     * @throws IllegalStateException if it does not hold together: it is then not shown
     */
    List<Unmet> check(Itinerary itinerary) {
        ItineraryAudit audit = audit(request.brief());
        List<String> findings = audit.listFlaws(itinerary);
        if (!findings.isEmpty()) {
            throw new IllegalStateException("A planned itinerary did not pass the audit: " + findings);
        }
        return audit.listUnmet(itinerary);
    }

    /** The refusal with those relaxations only whose trips hold together and meet what is not given up. */
    Infeasible checked(Infeasible infeasible) {
        return new Infeasible(
                infeasible.conflicts(),
                infeasible.reasons(),
                infeasible.relaxations().stream().filter(this::isSound).toList(),
                infeasible.proven());
    }

    private boolean isSound(Relaxation relaxation) {
        List<Requirement> asked = new ArrayList<>(request.brief().requirements());
        relaxation.changes().stream()
                .map(Change::eased)
                .flatMap(Optional::stream)
                .forEach(asked::add);
        ItineraryAudit audit = audit(request.brief().withRequirements(asked));
        return audit.listFlaws(relaxation.itinerary()).isEmpty()
                && audit.listUnmet(relaxation.itinerary()).stream()
                        .map(Unmet::requirement)
                        .noneMatch(missed -> missed.isMust() && !relaxation.changes(missed));
    }

    private ItineraryAudit audit(TripBrief brief) {
        return new ItineraryAudit(brief, this::findPlace);
    }

    /** A sight, restaurant or property of the request, by its whole name or else by a part of it. */
    private Optional<Place> findPlace(String name) {
        return Stream.<Predicate<Place>>of(
                        place -> Names.same(place.name(), name), place -> Names.contains(place.name(), name))
                .flatMap(called -> request.cities().stream()
                        .flatMap(Audits::places)
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

package com.surefoot.itinerary;

import static java.util.Objects.requireNonNull;

import com.surefoot.itinerary.audit.FactAudit;
import com.surefoot.itinerary.audit.RequirementAudit;
import com.surefoot.itinerary.demand.Requirement;
import com.surefoot.travel.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Checks an itinerary against its brief and the facts it carries, by other means than those it was planned with:
 * activity by activity, as a careful traveller would with a pencil.
 */
public final class ItineraryAudit {

    private final TripBrief brief;
    private final Function<String, Optional<Place>> places;

    /** Knows no places but those an itinerary leads to. */
    public ItineraryAudit(TripBrief brief) {
        this(brief, name -> Optional.empty());
    }

    /** @param places finds a place by the name a requirement gives it, where the itinerary does not lead there */
    public ItineraryAudit(TripBrief brief, Function<String, Optional<Place>> places) {
        this.brief = requireNonNull(brief, "brief");
        this.places = requireNonNull(places, "places");
    }

    /** One sentence for each thing that is wrong, musts that are not met included; empty if all is well. */
    public List<String> listFindings(Itinerary itinerary) {
        List<String> findings = new ArrayList<>(new FactAudit(brief).listFindings(itinerary));
        listUnmet(itinerary).stream()
                .filter(unmet -> unmet.requirement().isMust())
                .map(Unmet::reason)
                .forEach(findings::add);
        return List.copyOf(findings);
    }

    /** Everything asked for, musts and wishes, that the itinerary does not do, in the brief's order. */
    public List<Unmet> listUnmet(Itinerary itinerary) {
        RequirementAudit audit = new RequirementAudit(brief, itinerary, places);
        List<Unmet> unmet = new ArrayList<>();
        for (Requirement requirement : brief.listRequirements()) {
            audit.findBreach(requirement.demand()).ifPresent(reason -> unmet.add(new Unmet(requirement, reason)));
        }
        return List.copyOf(unmet);
    }
}

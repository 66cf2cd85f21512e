package com.surefoot.planning;

import static org.assertj.core.api.Assertions.assertThat;

import com.surefoot.itinerary.Activity;
import com.surefoot.itinerary.Itinerary;
import com.surefoot.itinerary.ItineraryAudit;
import com.surefoot.planning.api.Flavour;
import com.surefoot.planning.api.Plan;
import com.surefoot.planning.api.Plan.Feasible;
import com.surefoot.planning.api.PlanningLimits;
import com.surefoot.planning.api.PlanningRequest;
import com.surefoot.sights.Sight;
import com.surefoot.travel.Place;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Plans within small limits, and has every plan looked at by the verifier. */
final class Checked {

    static final TripPlanner PLANNER = new TripPlanner(new PlanningLimits(23, 10, 6, Duration.ofSeconds(60)));

    private Checked() {}

    /** The itinerary of a request that can be met, and is met to the letter. */
    static Itinerary itinerary(PlanningRequest request) {
        Plan plan = PLANNER.plan(request, Flavour.BALANCED, improved -> {});
        assertThat(plan).isInstanceOf(Feasible.class);
        Itinerary itinerary = ((Feasible) plan).itinerary();
        assertThat(findings(request, itinerary)).isEmpty();
        return itinerary;
    }

    /** What the verifier finds wrong with an itinerary. */
    static List<String> findings(PlanningRequest request, Itinerary itinerary) {
        return new ItineraryAudit(request.brief(), name -> findPlace(request, name)).listFindings(itinerary);
    }

    private static Optional<Place> findPlace(PlanningRequest request, String name) {
        return request.cities().stream()
                .flatMap(city -> city.sights().stream())
                .map(Sight::place)
                .filter(place -> place.name().equals(name))
                .findFirst();
    }

    static <T extends Activity> List<T> all(Itinerary itinerary, Class<T> kind) {
        return itinerary.listActivities().stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
    }
}

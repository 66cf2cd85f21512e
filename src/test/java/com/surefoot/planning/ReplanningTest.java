package com.surefoot.planning;

import static com.surefoot.fixtures.SmallWorld.FRIDAY;
import static com.surefoot.fixtures.SmallWorld.SUNDAY;
import static com.surefoot.fixtures.SmallWorld.brief;
import static com.surefoot.fixtures.SmallWorld.request;
import static org.assertj.core.api.Assertions.assertThat;

import com.surefoot.itinerary.Activity;
import com.surefoot.itinerary.Day;
import com.surefoot.itinerary.Itinerary;
import com.surefoot.itinerary.Visit;
import com.surefoot.itinerary.demand.Choice;
import com.surefoot.itinerary.demand.Requirement;
import com.surefoot.itinerary.demand.SightDemand;
import com.surefoot.planning.api.Plan;
import com.surefoot.planning.api.PlanningLimits;
import com.surefoot.planning.api.PlanningRequest;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** One wish is changed, and the rest of the trip stays as it was. */
class ReplanningTest {

    private static final TripPlanner PLANNER = new TripPlanner(new PlanningLimits(23, 20, 10, Duration.ofSeconds(60)));

    @Test
    void withNothingChangedNothingChanges() {
        // given
        PlanningRequest request = request(brief(FRIDAY, SUNDAY), Set.of());
        Itinerary before = plan(request);

        // when
        Itinerary after = plan(request.with(request.brief().keeping(before)));

        // then
        assertThat(visits(after)).isEqualTo(visits(before));
        assertThat(after.stays()).isEqualTo(before.stays());
    }

    @Test
    void aSightThatIsForbiddenGoesAndTheOthersStayOnTheirDays() {
        // given
        PlanningRequest request = request(brief(FRIDAY, SUNDAY), Set.of());
        Itinerary before = plan(request);
        String unwanted = before.listActivities().stream()
                .filter(Visit.class::isInstance)
                .map(Activity::id)
                .findFirst()
                .orElseThrow();
        List<Requirement> requirements = new ArrayList<>(request.brief().requirements());
        requirements.add(Requirement.must(new SightDemand.Sights(Choice.none(Set.of(unwanted))), "/requirements/0"));

        // when
        Itinerary after =
                plan(request.with(request.brief().withRequirements(requirements).keeping(before)));

        // then
        Map<String, LocalDate> kept = visits(before);
        kept.remove(unwanted);
        assertThat(visits(after)).doesNotContainKey(unwanted).containsAllEntriesOf(kept);
        assertThat(after.stays()).isEqualTo(before.stays());
    }

    private static Map<String, LocalDate> visits(Itinerary itinerary) {
        Map<String, LocalDate> visits = new LinkedHashMap<>();
        for (Day day : itinerary.days()) {
            day.activities().stream()
                    .filter(Visit.class::isInstance)
                    .forEach(activity -> visits.put(activity.id(), day.date()));
        }
        return visits;
    }

    private static Itinerary plan(PlanningRequest request) {
        Plan plan = PLANNER.plan(request);
        assertThat(plan).isInstanceOf(Plan.Feasible.class);
        return ((Plan.Feasible) plan).itinerary();
    }
}

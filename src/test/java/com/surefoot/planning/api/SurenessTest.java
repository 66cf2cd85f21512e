package com.surefoot.planning.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.surefoot.fixtures.SmallWorld;
import com.surefoot.itinerary.Activity;
import com.surefoot.itinerary.Itinerary;
import com.surefoot.itinerary.Leg;
import com.surefoot.itinerary.TripBrief;
import com.surefoot.itinerary.Visit;
import com.surefoot.planning.TripPlanner;
import com.surefoot.planning.api.Plan.Feasible;
import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SurenessTest {

    private static final Planner PLANNER = new TripPlanner(new PlanningLimits(7, 12, 6, Duration.ofSeconds(20)));
    private static final TripBrief BRIEF = SmallWorld.brief(SmallWorld.FRIDAY, SmallWorld.SUNDAY);

    @Test
    void whatIsSureCostsNothingAndHalfTheSurenessCostsTheSameAnywhere() {
        // given
        Sureness sureness = new Sureness(
                id -> switch (id) {
                    case "half" -> 0.5;
                    case "quarter" -> 0.25;
                    case "never" -> 0;
                    default -> 1;
                },
                2);

        // then
        assertThat(sureness.points("sure")).isZero();
        assertThat(sureness.points("half")).isEqualTo(Math.round(-2_000 * Math.log(2)));
        assertThat(sureness.points("quarter"))
                .isBetween(2 * sureness.points("half") - 1, 2 * sureness.points("half") + 1);
        assertThat(sureness.points("never")).isLessThan(-10_000);
        assertThat(Sureness.UNKNOWN.points("half")).isZero();
    }

    @Test
    void timesOnlyGrow() {
        // given
        Sureness sureness = Sureness.UNKNOWN
                .withReserve("ride", Duration.ofMinutes(40))
                .withReserve("ride", Duration.ofMinutes(20))
                .withEarly("ride", Duration.ofMinutes(5));

        // then
        assertThat(sureness.reserve("ride")).isEqualTo(Duration.ofMinutes(40));
        assertThat(sureness.early("ride")).isEqualTo(Duration.ofMinutes(5));
        assertThat(sureness.reserve("other")).isZero();
        assertThat(sureness.times(3).reserve("ride")).isEqualTo(Duration.ofMinutes(40));
    }

    @Test
    void aWeightIsNeitherBelowNothingNorAboveAHundred() {
        assertThatThrownBy(() -> new Sureness(id -> 1, -0.1)).hasMessageContaining("Maybe");
        assertThatThrownBy(() -> new Sureness(id -> 1, 101)).hasMessageContaining("Maybe");
        assertThatThrownBy(() -> new Sureness(id -> 1, Double.NaN)).hasMessageContaining("Maybe");
        assertThat(new Sureness(id -> 1, 60).times(4).weight()).isEqualTo(100);
    }

    @Test
    void theSurerOfTwoIsTaken() {
        // given
        Itinerary usual = plan(Sureness.UNKNOWN);
        String ride = usual.listActivities().get(0).id();
        String room = usual.stays().get(0).offer().id();
        String sight = usual.listActivities().stream()
                .filter(Visit.class::isInstance)
                .findFirst()
                .map(Activity::id)
                .orElseThrow();
        Set<String> doubtful = Set.of(ride, room, sight);

        // when
        Itinerary surer = plan(new Sureness(id -> doubtful.contains(id) ? 0.2 : 0.99, 1));

        // then
        assertThat(surer.listActivities()).noneMatch(activity -> doubtful.contains(activity.id()));
        assertThat(surer.stays())
                .noneMatch(stay -> doubtful.contains(stay.offer().id()));
    }

    @Test
    void timeIsKeptFreeAfterARideThatMayBeLateAndBeforeOneThatMustBeReached() {
        // given
        Itinerary usual = plan(Sureness.UNKNOWN);
        Leg out = legs(usual, true);
        Leg back = legs(usual, false);
        Duration reserve = Duration.ofMinutes(95);
        Duration early = Duration.ofMinutes(25);

        // when
        Itinerary careful =
                plan(new Sureness(id -> isRide(id) && !id.equals(out.id()) && !id.equals(back.id()) ? 0.5 : 1, 1)
                        .withReserve(out.id(), reserve)
                        .withEarly(back.id(), early));

        // then
        assertThat(legs(careful, true).id()).isEqualTo(out.id());
        Activity next = careful.listActivities().get(1);
        assertThat(Duration.between(out.end(), next.approach().orElseThrow().start()))
                .isGreaterThanOrEqualTo(reserve);
        assertThat(legs(careful, false).id()).isEqualTo(back.id());
        assertThat(Duration.between(
                        legs(careful, false).approach().orElseThrow().end(), back.start()))
                .isGreaterThanOrEqualTo(Duration.ofMinutes(20).plus(early));
    }

    private static boolean isRide(String id) {
        return id.contains("@");
    }

    private static Leg legs(Itinerary itinerary, boolean first) {
        var legs = itinerary.listActivities().stream()
                .filter(Leg.class::isInstance)
                .map(Leg.class::cast)
                .toList();
        return legs.get(first ? 0 : legs.size() - 1);
    }

    private static Itinerary plan(Sureness sureness) {
        PlanningRequest request = SmallWorld.request(BRIEF, Set.of());
        return ((Feasible) PLANNER.plan(new PlanningRequest(
                        request.brief(), request.origin(), request.cities(), request.rides(), sureness)))
                .itinerary();
    }
}

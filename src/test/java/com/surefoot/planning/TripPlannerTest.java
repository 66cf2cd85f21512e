package com.surefoot.planning;

import static com.surefoot.fixtures.SmallWorld.FRIDAY;
import static com.surefoot.fixtures.SmallWorld.SUNDAY;
import static com.surefoot.fixtures.SmallWorld.asking;
import static com.surefoot.fixtures.SmallWorld.brief;
import static com.surefoot.fixtures.SmallWorld.eur;
import static com.surefoot.fixtures.SmallWorld.request;
import static com.surefoot.fixtures.SmallWorld.ride;
import static org.assertj.core.api.Assertions.assertThat;

import com.surefoot.itinerary.Activity;
import com.surefoot.itinerary.Day;
import com.surefoot.itinerary.Itinerary;
import com.surefoot.itinerary.ItineraryAudit;
import com.surefoot.itinerary.Leg;
import com.surefoot.itinerary.Locks;
import com.surefoot.itinerary.Locks.LockedVisit;
import com.surefoot.itinerary.Meal;
import com.surefoot.itinerary.MealKind;
import com.surefoot.itinerary.Night;
import com.surefoot.itinerary.Pace;
import com.surefoot.itinerary.TripBrief;
import com.surefoot.itinerary.Visit;
import com.surefoot.itinerary.demand.Demand;
import com.surefoot.itinerary.demand.MealDemand;
import com.surefoot.planning.api.Plan;
import com.surefoot.planning.api.PlanningLimits;
import com.surefoot.planning.api.PlanningRequest;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class TripPlannerTest {

    private static final PlanningLimits LIMITS = new PlanningLimits(17, 20, 10, Duration.ofSeconds(60));
    private static final TripPlanner PLANNER = new TripPlanner(LIMITS);

    @Test
    void aWeekendIsCompleteAndPassesTheAudit() {
        // given
        TripBrief brief = brief(FRIDAY, SUNDAY);

        // when
        Itinerary itinerary = plan(request(brief, Set.of()));

        // then
        assertThat(new ItineraryAudit(brief).listFindings(itinerary)).isEmpty();
        assertThat(itinerary.days()).hasSize(3);
        assertThat(all(itinerary, Leg.class)).hasSize(2);
        assertThat(all(itinerary, Night.class)).hasSize(2);
        assertThat(all(itinerary, Visit.class)).hasSizeGreaterThanOrEqualTo(5);
        assertThat(all(itinerary, Meal.class).stream().map(Meal::kind)).contains(MealKind.LUNCH, MealKind.DINNER);
    }

    @ParameterizedTest
    @EnumSource(Pace.class)
    void noDayHoldsMoreSightsThanThePaceAllows(Pace pace) {
        // given
        TripBrief brief = brief(FRIDAY, SUNDAY).withPace(pace);

        // when
        Itinerary itinerary = plan(request(brief, Set.of()));

        // then
        assertThat(itinerary.days()).allSatisfy(day -> assertThat(day.activities().stream()
                        .filter(Visit.class::isInstance)
                        .count())
                .isLessThanOrEqualTo(pace.sightsADay()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"480.00", "600.00", "900.00", "2000.00"})
    void theTotalStaysWithinTheBudget(String budget) {
        // given
        TripBrief brief = brief(FRIDAY, SUNDAY).withBudget(eur(budget));

        // when
        Itinerary itinerary = plan(request(brief, Set.of()));

        // then
        assertThat(itinerary.total()).isLessThanOrEqualTo(eur(budget));
        assertThat(new ItineraryAudit(brief).listFindings(itinerary)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void aBudgetThatDoesNotPayForMealsOnDaysOfARideGoesWithoutThem(boolean asked) {
        // given: with time for lunch or dinner on no day of a ride a trip costs 310 euros, without meals on them 290
        TripBrief brief = brief(FRIDAY, SUNDAY).withBudget(eur("300.00"));
        Demand daily = new MealDemand.Daily(Set.of(MealKind.LUNCH, MealKind.DINNER));

        // when
        Itinerary itinerary = plan(request(asked ? asking(brief, daily) : brief, Set.of()));

        // then
        assertThat(new ItineraryAudit(brief).listFindings(itinerary)).isEmpty();
        assertThat(itinerary.total()).isLessThanOrEqualTo(eur("300.00"));
        assertThat(all(itinerary, Meal.class))
                .filteredOn(meal -> meal.start().toLocalDate().equals(FRIDAY.plusDays(1)))
                .extracting(Meal::kind)
                .contains(MealKind.LUNCH, MealKind.DINNER);
    }

    @Test
    void aBudgetThatBuysNothingIsAConflictThatTellsWhatItWouldTake() {
        // given
        TripBrief brief = brief(FRIDAY, SUNDAY).withBudget(eur("150.00"));

        // when
        Plan plan = PLANNER.plan(request(brief, Set.of()));

        // then
        assertThat(plan).isInstanceOfSatisfying(Plan.Infeasible.class, infeasible -> assertThat(infeasible.reasons())
                .anySatisfy(conflict -> {
                    assertThat(conflict.rule()).isEqualTo(Plan.Rule.BUDGET);
                    assertThat(conflict.needed())
                            .hasValueSatisfying(needed -> assertThat(needed).isGreaterThan(eur("150.00")));
                }));
    }

    @Test
    void mustSeesAreVisitedHoweverLittleTheyAreWorth() {
        // given
        Set<String> mustSees = Set.of("s12", "s13");

        // when
        Itinerary itinerary = plan(request(brief(FRIDAY, SUNDAY), mustSees));

        // then
        assertThat(all(itinerary, Visit.class).stream().map(Visit::id)).containsAll(mustSees);
    }

    @Test
    void aLockedVisitKeepsItsDayAndTime() {
        // given
        LockedVisit visit = new LockedVisit("s4", SUNDAY, Optional.of(LocalTime.of(10, 40)));
        LockedVisit table = new LockedVisit("r5", FRIDAY.plusDays(1), Optional.of(LocalTime.of(19, 0)));
        TripBrief brief = brief(FRIDAY, SUNDAY)
                .withLocks(new Locks(Optional.empty(), Optional.empty(), Optional.empty(), List.of(visit, table)));

        // when
        Itinerary itinerary = plan(request(brief, Set.of()));

        // then
        assertThat(new ItineraryAudit(brief).listFindings(itinerary)).isEmpty();
        assertThat(activity(itinerary.days().get(2), "s4").start().toLocalTime())
                .isEqualTo(LocalTime.of(10, 40));
        assertThat(activity(itinerary.days().get(1), "r5").start().toLocalTime())
                .isEqualTo(LocalTime.of(19, 0));
    }

    @Test
    void aDayTripNeedsNoHotel() {
        // given
        TripBrief brief = brief(FRIDAY, FRIDAY);

        // when
        Itinerary itinerary = plan(request(brief, Set.of()));

        // then
        assertThat(itinerary.stays()).isEmpty();
        assertThat(all(itinerary, Visit.class)).isNotEmpty();
        assertThat(new ItineraryAudit(brief).listFindings(itinerary)).isEmpty();
    }

    @Test
    void aStayThatOutlastsTheRestaurantsIsStillPlanned() {
        // given
        TripBrief brief = brief(FRIDAY, FRIDAY.plusDays(11));

        // when
        Itinerary itinerary = plan(request(brief, Set.of()));

        // then
        assertThat(new ItineraryAudit(brief).listFindings(itinerary)).isEmpty();
        assertThat(itinerary.days()).hasSize(12);
        assertThat(all(itinerary, Meal.class).stream()
                        .filter(meal -> meal.restaurant().isPresent()))
                .hasSizeGreaterThanOrEqualTo(7);
    }

    @Test
    void aNightTrainSparesTheFirstNightInAHotel() {
        // given
        TripBrief brief = brief(FRIDAY, SUNDAY);
        PlanningRequest request = request(
                brief,
                Set.of(),
                List.of(ride(true, FRIDAY, "21:30", 600, "49.00")),
                List.of(ride(false, SUNDAY, "18:20", 150, "45.00")));

        // when
        Itinerary itinerary = plan(request);

        // then
        assertThat(all(itinerary, Night.class)).hasSize(1);
        assertThat(itinerary.days().get(0).activities()).hasSize(1);
        assertThat(itinerary.stays().get(0).dates().first()).isEqualTo(FRIDAY.plusDays(1));
        assertThat(new ItineraryAudit(brief).listFindings(itinerary)).isEmpty();
    }

    @Test
    void anArrivalAfterMidnightStillNeedsThatNightsRoom() {
        // given
        TripBrief brief = brief(FRIDAY, SUNDAY);
        PlanningRequest request = request(
                brief,
                Set.of(),
                List.of(ride(true, FRIDAY, "22:00", 170, "49.00")),
                List.of(ride(false, SUNDAY, "18:20", 150, "45.00")));

        // when
        Itinerary itinerary = plan(request);

        // then
        assertThat(all(itinerary, Night.class)).hasSize(2);
        assertThat(itinerary.stays().get(0).dates().first()).isEqualTo(FRIDAY);
        assertThat(new ItineraryAudit(brief).listFindings(itinerary)).isEmpty();
    }

    @Test
    void ridesThatCrossEachOtherAreAConflict() {
        // given
        PlanningRequest request = request(
                brief(FRIDAY, FRIDAY),
                Set.of(),
                List.of(ride(true, FRIDAY, "18:20", 150, "45.00")),
                List.of(ride(false, FRIDAY, "09:10", 145, "59.00")));

        // when
        Plan plan = PLANNER.plan(request);

        // then
        assertThat(plan).isInstanceOfSatisfying(Plan.Infeasible.class, infeasible -> assertThat(
                        infeasible.reasons().get(0).rule())
                .isEqualTo(Plan.Rule.DIRECTIONS));
    }

    @Test
    void aLimitThatEndsTheSearchAtOnceStillLeavesACompletePlan() {
        // given
        TripBrief brief = brief(FRIDAY, SUNDAY);
        TripPlanner hasty = new TripPlanner(new PlanningLimits(17, 20, 10, Duration.ofMillis(1)));

        // when
        Plan plan = hasty.plan(request(brief, Set.of()));

        // then
        assertThat(plan).isInstanceOfSatisfying(Plan.Feasible.class, feasible -> assertThat(
                        new ItineraryAudit(brief).listFindings(feasible.itinerary()))
                .isEmpty());
    }

    @Test
    void sameRequestSeedAndStepsGiveTheSameItinerary() {
        // given
        PlanningRequest request = request(brief(FRIDAY, SUNDAY), Set.of("s9"));

        // when
        Itinerary once = plan(request);
        Itinerary again = plan(request);

        // then
        assertThat(again).isEqualTo(once);
    }

    private static Itinerary plan(PlanningRequest request) {
        System.out.println("planning with " + LIMITS);
        Plan plan = PLANNER.plan(request);
        assertThat(plan).isInstanceOf(Plan.Feasible.class);
        return ((Plan.Feasible) plan).itinerary();
    }

    private static <T extends Activity> List<T> all(Itinerary itinerary, Class<T> kind) {
        return itinerary.listActivities().stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
    }

    private static Activity activity(Day day, String id) {
        return day.activities().stream()
                .filter(activity -> activity.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}

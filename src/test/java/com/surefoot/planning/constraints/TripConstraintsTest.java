package com.surefoot.planning.constraints;

import static com.surefoot.fixtures.SmallWorld.FRIDAY;
import static com.surefoot.fixtures.SmallWorld.SUNDAY;
import static org.assertj.core.api.Assertions.assertThat;

import com.surefoot.fixtures.SmallWorld;
import com.surefoot.itinerary.MealKind;
import com.surefoot.itinerary.Pace;
import com.surefoot.lodging.Board;
import com.surefoot.planning.model.DayPlan;
import com.surefoot.planning.model.Frame;
import com.surefoot.planning.model.JourneyTable;
import com.surefoot.planning.model.LegOption;
import com.surefoot.planning.model.LodgingOption;
import com.surefoot.planning.model.Points;
import com.surefoot.planning.model.Route;
import com.surefoot.planning.model.Spot;
import com.surefoot.planning.model.StartWindow;
import com.surefoot.planning.model.TripCalendar;
import com.surefoot.planning.model.TripPlan;
import com.surefoot.planning.model.TripSetting;
import com.surefoot.travel.DateRange;
import com.surefoot.travel.Place;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.optaplanner.core.api.score.buildin.hardsoftlong.HardSoftLongScore;
import org.optaplanner.core.api.score.constraint.ConstraintMatchTotal;
import org.optaplanner.core.api.score.stream.ConstraintStreamImplType;
import org.optaplanner.core.api.solver.SolutionManager;
import org.optaplanner.core.api.solver.SolverFactory;
import org.optaplanner.core.config.solver.SolverConfig;

/** Each constraint at its bound, on both sides of it, and where it has nothing to say. */
class TripConstraintsTest {

    private static final int DAY = TripCalendar.DAY;
    private static final int STATION = 0;
    private static final int HOTEL = 1;
    private static final int MUSEUM = 2;
    private static final int TAVERN = 3;
    private static final int PARK = 4;
    private static final SolutionManager<TripPlan, HardSoftLongScore> SCORES =
            SolutionManager.create(SolverFactory.<TripPlan>create(new SolverConfig()
                    .withSolutionClass(TripPlan.class)
                    .withEntityClasses(Frame.class, DayPlan.class)
                    .withConstraintProviderClass(TripConstraints.class)
                    .withConstraintStreamImplType(ConstraintStreamImplType.BAVET)));

    private final List<Spot> spots = new ArrayList<>();
    private Pace pace = Pace.BALANCED;
    private long budget = Long.MAX_VALUE;
    private Set<MealKind> served = Set.of();
    private int arrives = 10 * 60;
    private int departs = 2 * DAY + 18 * 60;
    private int stars = 3;

    @Nested
    class Directions {

        @Test
        void aRideBackDueTheMinuteThePartyIsFreeIsRight() {
            // given
            arrives = 10 * 60;
            departs = 10 * 60 + 5 + 20;

            // then
            assertThat(scores(plan())).doesNotContainKey(TripConstraints.DIRECTIONS);
        }

        @Test
        void aRideBackDueAMinuteEarlierIsWrong() {
            // given
            arrives = 10 * 60;
            departs = 10 * 60 + 5 + 19;

            // then
            assertThat(scores(plan())).containsEntry(TripConstraints.DIRECTIONS, HardSoftLongScore.ofHard(-10));
        }
    }

    @Nested
    class Budget {

        @Test
        void aTripThatCostsExactlyItsBudgetIsRight() {
            // given
            budget = plan().cost();

            // then
            assertThat(scores(plan())).doesNotContainKey(TripConstraints.BUDGET);
        }

        @Test
        void aTripThatCostsACentMoreIsWrong() {
            // given
            budget = plan().cost() - 1;

            // then
            assertThat(scores(plan())).containsEntry(TripConstraints.BUDGET, HardSoftLongScore.ofHard(-1));
        }

        @Test
        void noBudgetIsNeverBroken() {
            // given
            budget = Long.MAX_VALUE;

            // then
            assertThat(scores(plan())).doesNotContainKey(TripConstraints.BUDGET);
        }
    }

    @Nested
    class MandatoryVisits {

        @Test
        void aMandatorySpotInADayIsRight() {
            // given
            Spot must = sight(MUSEUM, true, allDay());

            // then
            assertThat(scores(plan(List.of(must)))).doesNotContainKey(TripConstraints.MANDATORY_VISITS);
        }

        @Test
        void eachMandatorySpotInNoDayIsWrong() {
            // given
            sight(MUSEUM, true, allDay());
            sight(PARK, true, allDay());

            // then
            assertThat(scores(plan()))
                    .containsEntry(TripConstraints.MANDATORY_VISITS, HardSoftLongScore.ofHard(-1_000));
        }

        @Test
        void anOptionalSpotInNoDayIsRight() {
            // given
            sight(MUSEUM, false, allDay());

            // then
            assertThat(scores(plan())).doesNotContainKey(TripConstraints.MANDATORY_VISITS);
        }
    }

    @Nested
    class Meals {

        @Test
        void aDayWithRoomForBothMealsAndNeitherIsWrongTwice() {
            // given
            served = Set.of(MealKind.LUNCH, MealKind.DINNER);
            arrives = 21 * 60;
            departs = 2 * DAY + 8 * 60;

            // then
            assertThat(scores(plan())).containsEntry(TripConstraints.MEALS, HardSoftLongScore.ofHard(-400));
        }

        @Test
        void aMealThatIsHadIsRight() {
            // given
            served = Set.of(MealKind.LUNCH);
            arrives = 21 * 60;
            departs = 2 * DAY + 8 * 60;
            Spot lunch = tavern(window(1, 11 * 60, 13 * 60, MealKind.LUNCH));

            // then
            assertThat(scores(plan(List.of(), List.of(lunch), List.of()))).doesNotContainKey(TripConstraints.MEALS);
        }

        @Test
        void aMealThatNobodyServesIsNotMissed() {
            // given
            served = Set.of();

            // then
            assertThat(scores(plan())).doesNotContainKey(TripConstraints.MEALS);
        }
    }

    @Nested
    class OpeningHours {

        @Test
        void aVisitBegunInTheLastPossibleMinuteIsRight() {
            // given
            int arrival = arrivalAt(MUSEUM);
            Spot museum = sight(MUSEUM, false, window(0, arrival - 30, arrival, null));

            // then
            assertThat(scores(plan(List.of(museum)))).doesNotContainKey(TripConstraints.OPENING_HOURS);
        }

        @Test
        void aVisitAMinuteTooLateIsWrongByThatMinute() {
            // given
            int arrival = arrivalAt(MUSEUM);
            Spot museum = sight(MUSEUM, false, window(0, arrival - 30, arrival - 1, null));

            // then
            assertThat(scores(plan(List.of(museum))))
                    .containsEntry(TripConstraints.OPENING_HOURS, HardSoftLongScore.ofHard(-1));
        }

        @Test
        void aVisitToWhatIsShutAllDayIsFarWrong() {
            // given
            Spot museum = sight(MUSEUM, false, Collections.nCopies(3, List.of()));

            // then
            assertThat(scores(plan(List.of(museum))).get(TripConstraints.OPENING_HOURS))
                    .isLessThanOrEqualTo(HardSoftLongScore.ofHard(-300));
        }

        @Test
        void aSecondLunchOnADayIsWrong() {
            // given
            Spot lunch = tavern(window(0, 11 * 60, 13 * 60, MealKind.LUNCH));
            Spot another = tavern(window(0, 11 * 60, 13 * 60, MealKind.LUNCH));

            // then
            assertThat(scores(plan(List.of(lunch)))).doesNotContainKey(TripConstraints.OPENING_HOURS);
            assertThat(scores(plan(List.of(lunch, another)))).containsKey(TripConstraints.OPENING_HOURS);
        }
    }

    @Nested
    class DayEnd {

        @Test
        void beingBackToTheMinuteIsRightAndAMinuteLaterIsWrong() {
            // given
            int latest = pace.dayEnd().toSecondOfDay() / 60 - minutes(MUSEUM, HOTEL) - 60;

            // then
            assertThat(scores(plan(List.of(sight(MUSEUM, false, window(0, latest, latest, null))))))
                    .doesNotContainKey(TripConstraints.DAY_END);
            assertThat(scores(plan(List.of(sight(MUSEUM, false, window(0, latest + 1, latest + 1, null))))))
                    .containsEntry(TripConstraints.DAY_END, HardSoftLongScore.ofHard(-1));
        }

        @Test
        void aLateArrivalMayReachTheHotelLate() {
            // given
            arrives = 23 * 60 + 50;

            // then
            assertThat(scores(plan())).doesNotContainKey(TripConstraints.DAY_END);
        }
    }

    @Nested
    class Departure {

        @Test
        void beingThereToTheMinuteIsRightAndAMinuteLaterIsWrong() {
            // given
            int latest = departs - 20 - minutes(MUSEUM, STATION) - 60;
            Spot inTime = sight(MUSEUM, false, window(2, latest - 2 * DAY, latest - 2 * DAY, null));
            Spot late = sight(MUSEUM, false, window(2, latest - 2 * DAY + 1, latest - 2 * DAY + 1, null));

            // then
            assertThat(scores(plan(List.of(), List.of(), List.of(inTime))))
                    .doesNotContainKey(TripConstraints.DEPARTURE);
            assertThat(scores(plan(List.of(), List.of(), List.of(late))))
                    .containsEntry(TripConstraints.DEPARTURE, HardSoftLongScore.ofHard(-10));
        }
    }

    @Nested
    class SightsADay {

        @Test
        void asManyAsThePaceAllowsIsRightAndOneMoreIsWrong() {
            // given
            pace = Pace.RELAXED;
            List<Spot> two = List.of(sight(MUSEUM, false, allDay()), sight(PARK, false, allDay()));
            List<Spot> three = new ArrayList<>(two);
            three.add(sight(TAVERN, false, allDay()));

            // then
            assertThat(scores(plan(two))).doesNotContainKey(TripConstraints.SIGHTS_A_DAY);
            assertThat(scores(plan(three))).containsEntry(TripConstraints.SIGHTS_A_DAY, HardSoftLongScore.ofHard(-100));
        }

        @Test
        void whatMustBeSeenDoesNotCount() {
            // given
            pace = Pace.RELAXED;
            List<Spot> three = List.of(
                    sight(MUSEUM, false, allDay()), sight(PARK, false, allDay()), sight(TAVERN, true, allDay()));

            // then
            assertThat(scores(plan(three))).doesNotContainKey(TripConstraints.SIGHTS_A_DAY);
        }
    }

    @Nested
    class Soft {

        @Test
        void worthIsTheSumOfThePointsOfAllSpots() {
            // given
            List<Spot> two = List.of(sight(MUSEUM, false, allDay()), sight(PARK, false, allDay()));

            // then
            assertThat(scores(plan(two))).containsEntry(TripConstraints.WORTH, HardSoftLongScore.ofSoft(200));
        }

        @Test
        void travelCostsPointsByTheMinute() {
            // given
            TripPlan plan = plan();
            int minutes = minutes(STATION, HOTEL) + minutes(HOTEL, STATION);

            // then
            assertThat(scores(plan)).containsEntry(TripConstraints.TRAVEL, HardSoftLongScore.ofSoft(-4L * minutes));
        }

        @Test
        void waitingCostsPointsByTheMinute() {
            // given
            int arrival = arrivalAt(MUSEUM);
            Spot museum = sight(MUSEUM, false, window(0, arrival + 15, arrival + 60, null));

            // then
            assertThat(scores(plan(List.of(museum))))
                    .containsEntry(TripConstraints.IDLE, HardSoftLongScore.ofSoft(-30));
        }

        @Test
        void moneyIsWeighedAgainstTheUsualTotal() {
            // given
            TripPlan plan = plan();

            // then
            assertThat(scores(plan))
                    .containsEntry(
                            TripConstraints.MONEY,
                            HardSoftLongScore.ofSoft(-Points.money(plan.cost(), plan.setting())));
        }

        @Test
        void ridesAtNightCostMoreThanRidesByDay() {
            // given
            HardSoftLongScore byDay = scores(plan()).get(TripConstraints.RIDES);
            arrives = 23 * 60;

            // then
            assertThat(scores(plan()).get(TripConstraints.RIDES)).isLessThan(byDay);
        }

        @Test
        void comfortCountsForEachNight() {
            // given
            stars = 4;

            // then
            assertThat(scores(plan())).containsEntry(TripConstraints.COMFORT, HardSoftLongScore.ofSoft(360));
        }
    }

    private TripPlan plan() {
        return plan(List.of());
    }

    private TripPlan plan(List<Spot> first) {
        return plan(first, List.of(), List.of());
    }

    private TripPlan plan(List<Spot> first, List<Spot> second, List<Spot> third) {
        TripSetting setting = new TripSetting(
                new TripCalendar(new DateRange(FRIDAY, SUNDAY), SmallWorld.ZONE),
                pace,
                budget,
                100_000,
                journeys(),
                spots,
                Collections.nCopies(3, served));
        LegOption outbound = new LegOption(
                SmallWorld.ride(true, FRIDAY, "06:30", 150, "39.00"), STATION, arrives - 150, arrives, 7_800);
        LegOption inbound = new LegOption(
                SmallWorld.ride(false, SUNDAY, "18:20", 150, "45.00"), STATION, departs, departs + 150, 9_000);
        LodgingOption lodging = new LodgingOption(
                SmallWorld.property("h", 1, 1, stars, "100.00", Board.BREAKFAST)
                        .offers()
                        .findFirst(),
                HOTEL,
                1,
                10_000);
        TripPlan plan = new TripPlan(setting, List.of(outbound), List.of(inbound), List.of(lodging));
        plan.frame().set(outbound, inbound, lodging);
        List<List<Spot>> routes = List.of(first, second, third);
        plan.days().forEach(day -> day.setRoute(new Route(routes.get(day.index()))));
        plan.days().forEach(DayPlan::refresh);
        return plan;
    }

    private static JourneyTable journeys() {
        List<Place> places = List.of(
                SmallWorld.STATION,
                SmallWorld.place("Hotel", 1, 1),
                SmallWorld.place("Museum", 2, 0),
                SmallWorld.place("Tavern", 1, 0),
                SmallWorld.place("Park", 1.5, 0.5));
        return new JourneyTable(SmallWorld.travel(), Set.of(), 2, 40, places);
    }

    private static int minutes(int from, int to) {
        return journeys().minutes(from, to);
    }

    /** When the party is there if it goes straight from the station. */
    private int arrivalAt(int location) {
        return arrives + 5 + minutes(STATION, location);
    }

    private Spot sight(int location, boolean mandatory, List<List<StartWindow>> windows) {
        Spot spot = new Spot(
                spots.size(),
                location,
                Optional.of(SmallWorld.sights().get(0)),
                Optional.empty(),
                windows,
                mandatory,
                100,
                0);
        spots.add(spot);
        return spot;
    }

    private Spot tavern(List<List<StartWindow>> windows) {
        Spot spot = new Spot(
                spots.size(),
                TAVERN,
                Optional.empty(),
                Optional.of(SmallWorld.restaurants().get(0)),
                windows,
                false,
                100,
                0);
        spots.add(spot);
        return spot;
    }

    private static List<List<StartWindow>> allDay() {
        return List.of(
                List.of(new StartWindow(0, DAY, null, 60)),
                List.of(new StartWindow(DAY, 2 * DAY, null, 60)),
                List.of(new StartWindow(2 * DAY, 3 * DAY, null, 60)));
    }

    private static List<List<StartWindow>> window(
            int day, int from, int to, @org.jspecify.annotations.Nullable MealKind meal) {
        List<List<StartWindow>> windows = new ArrayList<>(Collections.nCopies(3, List.of()));
        windows.set(day, List.of(new StartWindow(day * DAY + from, day * DAY + to, meal, 60)));
        return windows;
    }

    private static Map<String, HardSoftLongScore> scores(TripPlan plan) {
        Map<String, HardSoftLongScore> scores = new TreeMap<>();
        SCORES.explain(plan).getConstraintMatchTotalMap().values().stream()
                .filter(total -> total.getConstraintMatchCount() > 0)
                .filter(total -> !total.getScore().isZero())
                .forEach((ConstraintMatchTotal<HardSoftLongScore> total) ->
                        scores.put(total.getConstraintName(), total.getScore()));
        return scores;
    }
}

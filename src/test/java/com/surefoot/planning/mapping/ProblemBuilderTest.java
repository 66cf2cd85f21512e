package com.surefoot.planning.mapping;

import static com.surefoot.fixtures.SmallWorld.FRIDAY;
import static com.surefoot.fixtures.SmallWorld.SUNDAY;
import static com.surefoot.fixtures.SmallWorld.asking;
import static com.surefoot.fixtures.SmallWorld.brief;
import static com.surefoot.fixtures.SmallWorld.eur;
import static com.surefoot.fixtures.SmallWorld.request;
import static org.assertj.core.api.Assertions.assertThat;

import com.surefoot.fixtures.SmallTour;
import com.surefoot.itinerary.MealKind;
import com.surefoot.itinerary.TripBrief;
import com.surefoot.itinerary.demand.Choice;
import com.surefoot.itinerary.demand.ClockSpan;
import com.surefoot.itinerary.demand.Demand;
import com.surefoot.itinerary.demand.InCityDemand.Per;
import com.surefoot.itinerary.demand.InCityDemand.WalkAtMost;
import com.surefoot.itinerary.demand.LodgingDemand;
import com.surefoot.itinerary.demand.MealDemand;
import com.surefoot.itinerary.demand.MoneyDemand.SpendAtMost;
import com.surefoot.itinerary.demand.MoneyDemand.Spending;
import com.surefoot.itinerary.demand.PaceDemand;
import com.surefoot.itinerary.demand.Requirement;
import com.surefoot.itinerary.demand.RideDemand;
import com.surefoot.itinerary.demand.SightDemand;
import com.surefoot.planning.api.Flavour;
import com.surefoot.planning.api.Plan.Rule;
import com.surefoot.planning.api.PlanningRequest;
import com.surefoot.planning.mapping.Built.Blocked;
import com.surefoot.planning.mapping.Built.Ready;
import com.surefoot.planning.model.Cover;
import com.surefoot.planning.model.LodgingOption;
import com.surefoot.planning.model.Part;
import com.surefoot.planning.model.Rules;
import com.surefoot.planning.model.Spot;
import com.surefoot.planning.model.TripProblem;
import com.surefoot.travel.Distance;
import java.time.Duration;
import java.time.LocalTime;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** From a request to the solver's problem. */
class ProblemBuilderTest {

    @Nested
    class Binding {

        @Test
        void theSmallestOfSeveralBudgetsBinds() {
            // given
            Rules rules = rules(
                    new SpendAtMost(Spending.TOTAL, eur("700.00")),
                    new SpendAtMost(Spending.TOTAL, eur("600.00")),
                    new SpendAtMost(Spending.MEALS, eur("90.00")));

            // then
            assertThat(rules.cap(Spending.TOTAL)).isEqualTo(60_000);
            assertThat(rules.cap(Spending.MEALS)).isEqualTo(9_000);
            assertThat(rules.cap(Spending.TICKETS)).isEqualTo(Long.MAX_VALUE);
        }

        @Test
        void lunchAndDinnerAreHadUnlessTheTravellerSaysWhichMealsAre() {
            assertThat(rules().meals()).containsExactlyInAnyOrder(MealKind.LUNCH, MealKind.DINNER);
            assertThat(rules(new MealDemand.Daily(Set.of(MealKind.LUNCH))).meals())
                    .containsExactly(MealKind.LUNCH);
            assertThat(rules(new MealDemand.Daily(Set.of())).meals()).isEmpty();
        }

        @Test
        void theThriftySpareMealsForABudgetThatPaysForThem() {
            assertThat(isThrifty(new SpendAtMost(Spending.TOTAL, eur("700.00"))))
                    .isTrue();
            assertThat(isThrifty(new SpendAtMost(Spending.MEALS, eur("90.00")))).isTrue();
            assertThat(isThrifty(new SpendAtMost(Spending.LODGING, eur("90.00"))))
                    .isFalse();
            assertThat(rules(new SpendAtMost(Spending.TOTAL, eur("700.00"))).thrifty())
                    .isFalse();
        }

        private static boolean isThrifty(Demand budget) {
            PlanningRequest request = request(brief(FRIDAY, SUNDAY), Set.of());
            Built built = ProblemBuilder.build(
                    request,
                    Skeletons.plain(request),
                    Demands.musts(budget).withThrift(),
                    Flavour.CHEAPEST,
                    new RideBook(request));
            return ((Ready) built).problem().rules().thrifty();
        }

        @Test
        void thePaceBoundsTheSightsADayUnlessTheTravellerDoes() {
            assertThat(rules().sightsADay()).isEqualTo(4);
            assertThat(rules().fewestSightsADay()).isZero();
            assertThat(rules(new SightDemand.ADay(1, 2)).sightsADay()).isEqualTo(2);
            assertThat(rules(new SightDemand.ADay(1, 2)).fewestSightsADay()).isEqualTo(1);
        }

        @Test
        void ofSeveralBoundsOfOneSortTheStrictestBinds() {
            // given
            Rules rules = rules(
                    new SightDemand.ADay(1, 3),
                    new SightDemand.ADay(0, 2),
                    new PaceDemand.RestADay(Duration.ofMinutes(30)),
                    new PaceDemand.RestADay(Duration.ofMinutes(60)));

            // then
            assertThat(rules.fewestSightsADay()).isEqualTo(1);
            assertThat(rules.sightsADay()).isEqualTo(2);
            assertThat(rules.rest()).isEqualTo(60);
        }

        @Test
        void sightsAskedForByNameDoNotFillTheDayUnlessTheTravellerCountsThem() {
            // given
            Demand named = new SightDemand.Sights(Choice.all(Set.of("s3")));

            // then
            assertThat(rules(named).exempt()).hasSize(1);
            assertThat(rules(named, new SightDemand.ADay(1, 2)).exempt()).isEmpty();
            assertThat(rules(new SightDemand.Kinds(Choice.any(Set.of("park")))).exempt())
                    .isEmpty();
        }

        @Test
        void aRestAndADaysWalkAreBounded() {
            // given
            Rules rules = rules(
                    new PaceDemand.RestADay(Duration.ofMinutes(90)), new WalkAtMost(Per.DAY, Distance.ofKilometres(3)));

            // then
            assertThat(rules.rest()).isEqualTo(90);
            assertThat(rules.walkADay()).isEqualTo(3_000);
            assertThat(rules().rest()).isZero();
            assertThat(rules().walkADay()).isEqualTo(Long.MAX_VALUE);
        }

        @Test
        void whatMustBeSeenIsACoverOfTheSpotsThatAnswerToIt() {
            // given
            TripProblem problem =
                    ready(asking(brief(FRIDAY, SUNDAY), new SightDemand.Kinds(Choice.atLeast(2, Set.of("park")))));

            // then
            Cover cover = problem.rules().covers().get(0);
            assertThat(cover.isMust()).isTrue();
            assertThat(cover.atLeast()).isEqualTo(2);
            assertThat(cover.spots()).allMatch(spot -> problem.spots()
                    .get(spot)
                    .sight()
                    .orElseThrow()
                    .kind()
                    .equals("park"));
        }

        @Test
        void aWishForMoreThanThereIsIsNoCover() {
            // given
            TripBrief brief = asking(
                    brief(FRIDAY, SUNDAY),
                    Requirement.wish(3, new SightDemand.Kinds(Choice.atLeast(99, Set.of("park"))), "/0"),
                    Requirement.wish(3, new SightDemand.Kinds(Choice.atLeast(1, Set.of("park"))), "/1"));

            // then
            assertThat(ready(brief).rules().covers()).extracting(Cover::wish).containsExactly(3 * SpotRules.WISH_POINT);
        }
    }

    @Nested
    class Blocks {

        @Test
        void noRideIsAsAskedFor() {
            assertBlocked(
                    Rule.RIDES,
                    "2027-06-04",
                    new RideDemand.Departs(RideDemand.Direction.OUTBOUND, ClockSpan.from(LocalTime.of(23, 0))));
        }

        @Test
        void noRoomIsAsAskedFor() {
            assertBlocked(Rule.LODGING, "Eastburg", new LodgingDemand.Beds(7));
        }

        @Test
        void theNightsInACityAreNotAsManyAsAskedFor() {
            assertBlocked(Rule.LODGING, "2 nights", new LodgingDemand.NightsIn("Eastburg", 1, 1));
            assertBlocked(Rule.LODGING, "2 nights", new LodgingDemand.NightsIn("Eastburg", 3, 9));
            assertBlocked(Rule.LODGING, "0 nights", new LodgingDemand.NightsIn("Southburg", 1, 1));
        }

        @Test
        void nothingAnswersToWhatMustBeSeen() {
            assertBlocked(Rule.MANDATORY_VISITS, "Atlantis", new SightDemand.Sights(Choice.all(Set.of("Atlantis"))));
        }

        @Test
        void moreIsAskedForThanThereIs() {
            assertBlocked(Rule.MANDATORY_VISITS, "99 of", new SightDemand.Kinds(Choice.atLeast(99, Set.of("park"))));
        }

        @Test
        void whatMustBeSeenIsShutWhenItIsToBeSeen() {
            assertBlocked(
                    Rule.MANDATORY_VISITS,
                    "'s1'",
                    new SightDemand.When("s1", Optional.empty(), ClockSpan.from(LocalTime.of(22, 0)), ClockSpan.ANY));
        }

        private void assertBlocked(Rule rule, String word, Demand demand) {
            assertThat(build(request(asking(brief(FRIDAY, SUNDAY), demand), Set.of()), Flavour.BALANCED))
                    .isInstanceOfSatisfying(Blocked.class, blocked -> {
                        assertThat(blocked.conflict().rule()).isEqualTo(rule);
                        assertThat(blocked.conflict().detail()).contains(word);
                    });
        }
    }

    @Nested
    class Days {

        @Test
        void aDayTripNeedsNoRoom() {
            assertThat(ready(brief(FRIDAY, FRIDAY)).stays().get(0)).containsExactly(LodgingOption.NONE);
        }

        @Test
        void aDayOfTravelIsAPartOfTwoCities() {
            // given
            PlanningRequest request = SmallTour.request(SmallTour.brief(FRIDAY, SUNDAY, true, "Northburg", "Eastburg"));

            // then
            TripProblem problem = ((Ready) build(request, Flavour.BALANCED)).problem();
            assertThat(problem.parts()).extracting(Part::day).containsExactly(0, 1, 1, 2);
            assertThat(problem.legs()).hasSize(3).noneMatch(options -> options.isEmpty());
            assertThat(problem.spots())
                    .filteredOn(spot -> spot.id().equals("ns0"))
                    .allSatisfy(spot -> {
                        assertThat(spot.windows(0)).isNotEmpty();
                        assertThat(spot.windows(3)).isEmpty();
                    });
        }

        @Test
        void theDaysHoursAreThePacesUnlessTheTravellerSays() {
            assertThat(ready(brief(FRIDAY, SUNDAY)).dayStart(0)).isEqualTo(9 * 60);
            assertThat(ready(brief(FRIDAY, SUNDAY)).dayEnd(0)).isEqualTo(22 * 60);
            TripProblem asked = ready(asking(
                    brief(FRIDAY, SUNDAY),
                    new PaceDemand.DayHours(new ClockSpan(LocalTime.of(10, 30), LocalTime.of(20, 15)))));
            assertThat(asked.dayStart(0)).isEqualTo(10 * 60 + 30);
            assertThat(asked.dayEnd(0)).isEqualTo(20 * 60 + 15);
            TripProblem open = ready(asking(brief(FRIDAY, SUNDAY), new PaceDemand.DayHours(ClockSpan.ANY)));
            assertThat(open.dayStart(0)).isEqualTo(9 * 60);
            assertThat(open.dayEnd(0)).isEqualTo(22 * 60);
        }

        @Test
        void ofSeveralHoursTheDayBeginsWithTheLastAndEndsWithTheFirst() {
            // given
            TripProblem both = ready(asking(
                    brief(FRIDAY, SUNDAY),
                    new PaceDemand.DayHours(new ClockSpan(LocalTime.of(9, 0), LocalTime.of(20, 0))),
                    new PaceDemand.DayHours(new ClockSpan(LocalTime.of(9, 30), LocalTime.of(22, 0)))));

            // then
            assertThat(both.dayStart(0)).isEqualTo(9 * 60 + 30);
            assertThat(both.dayEnd(0)).isEqualTo(20 * 60);
        }

        @Test
        void whoWantsToBeSomewhereEarlyGetsUpAnHourBefore() {
            // given
            TripBrief early = asking(
                    brief(FRIDAY, SUNDAY),
                    new SightDemand.When("s0", Optional.empty(), ClockSpan.until(LocalTime.of(8, 30)), ClockSpan.ANY));
            TripBrief late = asking(
                    brief(FRIDAY, SUNDAY),
                    new SightDemand.When("s0", Optional.empty(), ClockSpan.until(LocalTime.of(10, 0)), ClockSpan.ANY));

            // then
            assertThat(ready(early).dayStart(0)).isEqualTo(7 * 60 + 30);
            assertThat(ready(late).dayStart(0)).isEqualTo(9 * 60);
        }

        @Test
        void aBufferLongerThanUsualIsTimeToBoardAndAShorterOneIsNot() {
            assertThat(boarding(Flavour.BALANCED)).isEqualTo(20);
            assertThat(boarding(Flavour.SUREST)).isEqualTo(50);
            assertThat(boarding(Flavour.BALANCED, new PaceDemand.Buffer(Duration.ofMinutes(21))))
                    .isEqualTo(21);
            assertThat(boarding(Flavour.BALANCED, new PaceDemand.Buffer(Duration.ofMinutes(5))))
                    .isEqualTo(20);
            assertThat(boarding(
                            Flavour.BALANCED,
                            new PaceDemand.Buffer(Duration.ofMinutes(30)),
                            new PaceDemand.Buffer(Duration.ofMinutes(40))))
                    .isEqualTo(40);
        }

        private int boarding(Flavour flavour, Demand... demands) {
            PlanningRequest request = request(asking(brief(FRIDAY, SUNDAY), demands), Set.of());
            return ((Ready) build(request, flavour))
                    .problem()
                    .legs()
                    .get(1)
                    .get(0)
                    .boarding();
        }
    }

    @Nested
    class Rooms {

        @Test
        void aRoomWithoutAWishIsWorthNothingMoreAndASureOneIsToTheSure() {
            // given
            PlanningRequest request = request(brief(FRIDAY, SUNDAY), Set.of());

            // then: all of Eastburg's rooms can be cancelled
            assertThat(((Ready) build(request, Flavour.BALANCED))
                            .problem()
                            .stays()
                            .get(0))
                    .allMatch(room -> room.wished() == 0);
            assertThat(((Ready) build(request, Flavour.SUREST))
                            .problem()
                            .stays()
                            .get(0))
                    .allMatch(room -> room.wished() == 300);
        }
    }

    @Test
    void aLongStayInASmallTownOutlastsItsRestaurants() {
        // given: ten tables feed four days
        TripProblem problem = ready(brief(FRIDAY, FRIDAY.plusDays(6)));

        // then
        assertThat(problem.mealsServed().subList(0, 4)).noneMatch(Set::isEmpty);
        assertThat(problem.mealsServed().subList(4, 7)).allMatch(Set::isEmpty);
    }

    @Test
    void aSpotCostsWhatItCostsTheWholeParty() {
        assertThat(ready(brief(FRIDAY, SUNDAY)).spots())
                .filteredOn(spot -> spot.id().equals("s0"))
                .extracting(Spot::cost)
                .containsExactly(2_500L);
    }

    private static Rules rules(Demand... demands) {
        return ready(asking(brief(FRIDAY, SUNDAY), demands)).rules();
    }

    private static TripProblem ready(TripBrief brief) {
        return ((Ready) build(request(brief, Set.of()), Flavour.BALANCED)).problem();
    }

    private static Built build(PlanningRequest request, Flavour flavour) {
        Musts musts = Musts.listWorlds(request.brief().listRequirements(), request.brief())
                .get(0);
        return ProblemBuilder.build(request, Skeletons.plain(request), musts, flavour, new RideBook(request));
    }
}

package com.surefoot.planning.mapping;

import static com.surefoot.fixtures.SmallWorld.EASTBURG;
import static com.surefoot.fixtures.SmallWorld.FRIDAY;
import static com.surefoot.fixtures.SmallWorld.SUNDAY;
import static org.assertj.core.api.Assertions.assertThat;

import com.surefoot.fixtures.SmallWorld;
import com.surefoot.itinerary.Locks.LockedVisit;
import com.surefoot.itinerary.MealKind;
import com.surefoot.itinerary.Pace;
import com.surefoot.itinerary.demand.ClockSpan;
import com.surefoot.itinerary.demand.Demand;
import com.surefoot.itinerary.demand.MealDemand;
import com.surefoot.itinerary.demand.SightDemand.When;
import com.surefoot.planning.model.Part;
import com.surefoot.planning.model.Segment;
import com.surefoot.planning.model.StartWindow;
import com.surefoot.planning.model.TripCalendar;
import com.surefoot.sights.Restaurant;
import com.surefoot.sights.Sight;
import com.surefoot.travel.City;
import com.surefoot.travel.DateRange;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** When visits and meals may begin: 90 minutes at a sight that lets nobody in during its last half hour. */
class WindowsTest {

    private static final int DAY = TripCalendar.DAY;
    private static final int HOUR = 60;
    private static final LocalDate SATURDAY = FRIDAY.plusDays(1);

    @Nested
    class Visits {

        @Test
        void aVisitBeginsFromOpeningUntilItJustFits() {
            assertThat(windows(museum("Mo-Su 09:00-18:00")).get(0)).containsExactly(window(0, 540, 18 * HOUR - 90));
            assertThat(windows(museum("Mo-Su 09:00-18:00")).get(2)).containsExactly(window(2, 540, 18 * HOUR - 90));
        }

        @Test
        void aDayOnWhichItIsShutHasNoWindow() {
            assertThat(windows(museum("Sa 09:00-18:00")))
                    .containsExactly(List.of(), List.of(window(1, 540, 18 * HOUR - 90)), List.of());
        }

        @Test
        void unknownHoursAreNoHours() {
            assertThat(windows(museum("call us"))).allMatch(List::isEmpty);
        }

        @Test
        void anotherCitysSightIsNotVisitedHere() {
            // given
            List<Part> parts = parts(SmallWorld.WESTBURG);

            // then
            assertThat(new Windows(parts, times(), List.of(), Duration.ZERO).of(museum("24/7")))
                    .allMatch(List::isEmpty);
        }

        @Test
        void hoursShorterThanTheWishedVisitShortenItToTheShortestThatMakesSense() {
            assertThat(windows(museum("Mo-Su 09:00-10:10")).get(0))
                    .containsExactly(new StartWindow(540, 540, null, 70));
            assertThat(windows(museum("Mo-Su 09:00-10:00")).get(0))
                    .containsExactly(new StartWindow(540, 540, null, 60));
            assertThat(windows(museum("Mo-Su 09:00-09:59")).get(0)).isEmpty();
        }

        @Test
        void theLastEntryBindsWhereItComesBeforeTheVisitJustFits() {
            // given
            Sight fortress = withLastEntry(museum("Mo-Su 09:00-18:00"), Duration.ofHours(2));

            // then
            assertThat(windows(fortress).get(0)).containsExactly(window(0, 540, 16 * HOUR));
        }

        @Test
        void aBarOpenPastMidnightIsOpenInTheSmallHoursOfTheNextDayAsWell() {
            // given: 20:00 to 02:00
            List<List<StartWindow>> windows = windows(museum("Mo-Su 20:00-02:00"));

            // then
            assertThat(windows.get(1))
                    .containsExactly(window(1, -4 * HOUR, HOUR / 2), window(1, 20 * HOUR, 24 * HOUR + 30));
        }

        @Test
        void whoWantsToBeSureIsThereWellBeforeTheLastMoment() {
            // given
            Windows sure = new Windows(parts(EASTBURG), times(), List.of(), Duration.ofMinutes(45));

            // then
            assertThat(sure.of(museum("Mo-Su 09:00-18:00")).get(0))
                    .containsExactly(window(0, 540, 18 * HOUR - 90 - 45));
            assertThat(sure.of(museum("Mo-Su 09:00-11:00")).get(0)).containsExactly(window(0, 540, 540));
        }
    }

    @Nested
    class Meals {

        @Test
        void lunchAndDinnerAreHadAtTheirTimes() {
            assertThat(windows(tavern("Mo-Su 07:00-22:00")).get(0))
                    .containsExactly(meal(MealKind.LUNCH, 660, 810), meal(MealKind.DINNER, 1020, 1199));
        }

        @Test
        void aMealEndsBeforeTheKitchenCloses() {
            assertThat(windows(tavern("Mo-Su 11:30-14:00,17:30-19:00")).get(0))
                    .containsExactly(meal(MealKind.LUNCH, 690, 780), meal(MealKind.DINNER, 1050, 1065));
            assertThat(windows(tavern("Mo-Su 12:00-12:59")).get(0)).isEmpty();
        }

        @Test
        void breakfastIsHadAtATableOnlyWhereItIsAskedFor() {
            // given
            MealDemand out = new MealDemand.Daily(Set.of(MealKind.BREAKFAST));

            // then
            assertThat(windows(tavern("Mo-Su 07:00-10:00")).get(0)).isEmpty();
            assertThat(windows(tavern("Mo-Su 07:00-10:00"), out).get(0))
                    .containsExactly(meal(MealKind.BREAKFAST, 420, 539));
            assertThat(windows(tavern("Mo-Su 07:00-10:00"), when(Optional.empty(), ClockSpan.ANY, ClockSpan.ANY, "r"))
                            .get(0))
                    .containsExactly(meal(MealKind.BREAKFAST, 420, 539));
        }

        @Test
        void theHoursOfAMealNarrowItAndNoOther() {
            // given
            MealDemand late =
                    new MealDemand.Hours(MealKind.LUNCH, new ClockSpan(LocalTime.of(12, 15), LocalTime.of(12, 45)));

            // then
            assertThat(windows(tavern("Mo-Su 07:00-22:00"), late).get(0))
                    .containsExactly(meal(MealKind.LUNCH, 735, 765), meal(MealKind.DINNER, 1020, 1199));
        }
    }

    @Nested
    class Asked {

        @Test
        void aVisitOnADayIsOnThatDayOnly() {
            assertThat(windows(
                            museum("Mo-Su 09:00-18:00"),
                            when(Optional.of(SATURDAY), ClockSpan.ANY, ClockSpan.ANY, "s")))
                    .containsExactly(List.of(), List.of(window(1, 540, 990)), List.of());
        }

        @Test
        void aVisitMayBeginInTheFirstAndTheLastMinuteAsked() {
            // given
            When noon = when(Optional.empty(), new ClockSpan(LocalTime.NOON, LocalTime.of(12, 30)), ClockSpan.ANY, "s");

            // then
            assertThat(windows(museum("Mo-Su 09:00-18:00"), noon).get(1)).containsExactly(window(1, 720, 750));
        }

        @Test
        void aVisitMayEndInTheFirstAndTheLastMinuteAsked() {
            // given
            When noon = when(Optional.empty(), ClockSpan.ANY, new ClockSpan(LocalTime.NOON, LocalTime.of(12, 30)), "s");

            // then
            assertThat(windows(museum("Mo-Su 09:00-18:00"), noon).get(0)).containsExactly(window(0, 630, 660));
        }

        @Test
        void whoComesByOneTimeAndLeavesAfterAnotherStaysForWhatLiesBetween() {
            // given
            When long1 = when(
                    Optional.empty(),
                    new ClockSpan(LocalTime.of(10, 0), LocalTime.of(11, 0)),
                    ClockSpan.from(LocalTime.of(14, 0)),
                    "s");

            // then: three hours, begun between ten and eleven, and not over before two
            assertThat(windows(museum("Mo-Su 09:00-18:00"), long1).get(0))
                    .containsExactly(new StartWindow(660, 660, null, 180));
        }

        @Test
        void aVisitIsDrawnOutOnlyAsFarAsItIsOpen() {
            // given
            When tooLong = when(
                    Optional.empty(),
                    new ClockSpan(LocalTime.of(10, 0), LocalTime.of(11, 0)),
                    ClockSpan.from(LocalTime.of(18, 0)),
                    "s");

            // then
            assertThat(windows(museum("Mo-Su 09:00-18:00"), tooLong).get(0))
                    .containsExactly(new StartWindow(660, 660, null, 420));
            assertThat(windows(museum("Mo-Su 09:00-17:59"), tooLong).get(0)).isEmpty();
        }

        @Test
        void timesThatNoVisitCanMeetLeaveNoWindow() {
            // given
            When night = when(Optional.empty(), ClockSpan.from(LocalTime.of(16, 31)), ClockSpan.ANY, "s");

            // then
            assertThat(windows(museum("Mo-Su 09:00-18:00"), night)).allMatch(List::isEmpty);
        }

        @Test
        void whatIsAskedOfAnotherBindsNothing() {
            // given
            When other = when(Optional.of(SUNDAY), ClockSpan.until(LocalTime.of(9, 0)), ClockSpan.ANY, "other");

            // then
            assertThat(windows(museum("Mo-Su 09:00-18:00"), other).get(0)).containsExactly(window(0, 540, 990));
        }
    }

    @Nested
    class Locked {

        @Test
        void aLockedVisitIsOnItsDayOnly() {
            assertThat(locked(new LockedVisit("s", SATURDAY, Optional.empty())).of(museum("Mo-Su 09:00-18:00")))
                    .containsExactly(List.of(), List.of(window(1, 540, 990)), List.of());
        }

        @Test
        void aLockedStartIsTheOnlyOneFromTheFirstToTheLastPossible() {
            assertThat(startingAt("09:00")).containsExactly(window(0, 540, 540));
            assertThat(startingAt("16:30")).containsExactly(window(0, 990, 990));
            assertThat(startingAt("08:59")).isEmpty();
            assertThat(startingAt("16:31")).isEmpty();
        }

        @Test
        void aLockedBreakfastIsHadAtItsTable() {
            assertThat(locked(new LockedVisit("r", FRIDAY, Optional.of(LocalTime.of(8, 0))))
                            .of(tavern("Mo-Su 07:00-10:00"))
                            .get(0))
                    .containsExactly(meal(MealKind.BREAKFAST, 480, 480));
        }

        @Test
        void aLockOnAnotherBindsNothing() {
            assertThat(locked(new LockedVisit("other", SATURDAY, Optional.empty()))
                            .of(museum("Mo-Su 09:00-18:00")))
                    .noneMatch(List::isEmpty);
        }

        private List<StartWindow> startingAt(String start) {
            return locked(new LockedVisit("s", FRIDAY, Optional.of(LocalTime.parse(start))))
                    .of(museum("Mo-Su 09:00-18:00"))
                    .get(0);
        }

        private Windows locked(LockedVisit lock) {
            return new Windows(parts(EASTBURG), times(), List.of(lock), Duration.ZERO);
        }
    }

    private static List<List<StartWindow>> windows(Sight sight, Demand... demands) {
        return new Windows(parts(EASTBURG), times(demands), List.of(), Duration.ZERO).of(sight);
    }

    private static List<List<StartWindow>> windows(Restaurant restaurant, Demand... demands) {
        return new Windows(parts(EASTBURG), times(demands), List.of(), Duration.ZERO).of(restaurant);
    }

    private static VisitTimes times(Demand... demands) {
        Musts musts = Demands.musts(demands);
        SpotRules names = new SpotRules(
                SmallWorld.brief(FRIDAY, SUNDAY), musts, List.of(museum("24/7")), List.of(tavern("24/7")));
        return new VisitTimes(musts, names, Pace.BALANCED);
    }

    private static List<Part> parts(City city) {
        Segment segment = new Segment(0, city, new TripCalendar(new DateRange(FRIDAY, SUNDAY), SmallWorld.ZONE), 0, 2);
        return IntStream.range(0, 3)
                .mapToObj(day -> new Part(day, segment, day))
                .toList();
    }

    private static Sight museum(String hours) {
        return SmallWorld.sight("s", 0, 0, hours, "0.00", 50);
    }

    private static Restaurant tavern(String hours) {
        return SmallWorld.restaurant("r", 0, 0, hours, "10.00");
    }

    private static When when(Optional<LocalDate> on, ClockSpan starts, ClockSpan ends, String name) {
        return new When(name, on, starts, ends);
    }

    private static StartWindow window(int day, int from, int to) {
        return new StartWindow(day * DAY + from, day * DAY + to, null, 90);
    }

    private static StartWindow meal(MealKind kind, int from, int to) {
        return new StartWindow(from, to, kind, Math.toIntExact(kind.usual().toMinutes()));
    }

    private static Sight withLastEntry(Sight sight, Duration lastEntry) {
        return new Sight(
                sight.id(),
                sight.source(),
                sight.city(),
                sight.place(),
                sight.localName(),
                sight.kind(),
                sight.tags(),
                sight.hours(),
                lastEntry,
                sight.ticket(),
                sight.shortestVisit(),
                sight.longestVisit(),
                sight.prize(),
                sight.indoor(),
                sight.about());
    }
}

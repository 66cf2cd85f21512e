package com.surefoot.planning.model;

import static com.surefoot.fixtures.SmallWorld.FRIDAY;
import static com.surefoot.fixtures.SmallWorld.SUNDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.surefoot.fixtures.SmallWorld;
import com.surefoot.itinerary.Pace;
import com.surefoot.lodging.Board;
import com.surefoot.planning.api.Flavour;
import com.surefoot.transport.incity.InCityMode;
import com.surefoot.travel.DateRange;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What rides and rooms leave of each day of a weekend, from nine in the morning until ten at night. */
class BoundsTest {

    private static final int DAY = TripCalendar.DAY;
    private static final int HOUR = 60;
    private static final int STATION = 0;
    private static final int HOTEL = 1;
    private static final LodgingOption ROOM = new LodgingOption(
            SmallWorld.property("h", 1, 1, 3, "100.00", Board.BREAKFAST)
                    .offers()
                    .findFirst(),
            HOTEL,
            1,
            10_000,
            0);
    private static final Segment SEGMENT =
            new Segment(0, SmallWorld.EASTBURG, new TripCalendar(new DateRange(FRIDAY, SUNDAY), SmallWorld.ZONE), 0, 2);

    @Nested
    class Days {

        @Test
        void theFirstDayBeginsAtTheStationAndEndsAtTheHotel() {
            assertThat(bounds(frame(10 * HOUR, 2 * DAY + 18 * HOUR), 0))
                    .isEqualTo(new Bounds(true, 10 * HOUR + 5, STATION, 22 * HOUR, HOTEL, false, true));
        }

        @Test
        void aWholeDayBeginsAndEndsAtTheHotel() {
            assertThat(bounds(frame(10 * HOUR, 2 * DAY + 18 * HOUR), 1))
                    .isEqualTo(new Bounds(true, DAY + 9 * HOUR, HOTEL, DAY + 22 * HOUR, HOTEL, true, true));
        }

        @Test
        void theLastDayEndsAtTheStationWhenTheRideIsDue() {
            assertThat(bounds(frame(10 * HOUR, 2 * DAY + 18 * HOUR), 2))
                    .isEqualTo(new Bounds(
                            true, 2 * DAY + 9 * HOUR, HOTEL, 2 * DAY + 18 * HOUR - 20, STATION, true, false));
        }

        @Test
        void aLateArrivalHasThreeHoursToSettle() {
            assertThat(bounds(frame(18 * HOUR + 55, 2 * DAY), 0).until()).isEqualTo(22 * HOUR);
            assertThat(bounds(frame(18 * HOUR + 56, 2 * DAY), 0).until()).isEqualTo(22 * HOUR + 1);
        }

        @Test
        void anEarlyDepartureCallsForAnEarlyStartFromTheHotel() {
            // given
            Bounds early = bounds(frame(10 * HOUR, 2 * DAY + 8 * HOUR), 2);

            // then
            assertThat(early.until()).isEqualTo(2 * DAY + 8 * HOUR - 20);
            assertThat(early.from())
                    .isEqualTo(early.until() - problem().journeys(SEGMENT).minutes(0, HOTEL, STATION));
        }

        @Test
        void aDayThatArrivesAndLeavesIsSpentBetweenTwoStations() {
            assertThat(bounds(frame(10 * HOUR, 18 * HOUR), 0))
                    .isEqualTo(new Bounds(true, 10 * HOUR + 5, STATION, 18 * HOUR - 20, STATION, false, false));
        }

        @Test
        void anArrivalInTheSmallHoursBelongsToTheEveningBefore() {
            // given: free at 4:59 and at 5:00
            assertThat(bounds(frame(DAY + 5 * HOUR - 6, 2 * DAY + 18 * HOUR), 0).here())
                    .isTrue();
            assertThat(bounds(frame(DAY + 5 * HOUR - 5, 2 * DAY + 18 * HOUR), 0).here())
                    .isFalse();
            assertThat(bounds(frame(DAY + 5 * HOUR - 5, 2 * DAY + 18 * HOUR), 1).startsAtHotel())
                    .isFalse();
        }

        @Test
        void thePartyIsAwayAfterItLeft() {
            assertThat(bounds(frame(10 * HOUR, DAY + 18 * HOUR), 2).here()).isFalse();
        }

        @Test
        void aOneWayTripStaysUntilTheLastDayAndEndsAtItsHotel() {
            // given
            Frame oneWay = new Frame(List.of(arriving(10 * HOUR)), List.of(ROOM));

            // then
            assertThat(bounds(oneWay, 2))
                    .isEqualTo(new Bounds(true, 2 * DAY + 9 * HOUR, HOTEL, 2 * DAY + 22 * HOUR, HOTEL, true, true));
            assertThat(oneWay.departs(0)).isFalse();
            assertThat(oneWay.nights(SEGMENT)).isEqualTo(2);
        }

        @Test
        void aDayWithoutABedEndsWhereItBegan() {
            // given
            Frame oneWay = new Frame(List.of(arriving(10 * HOUR)), List.of(LodgingOption.NONE));

            // then
            assertThat(bounds(oneWay, 0).endLocation()).isEqualTo(STATION);
        }
    }

    @Nested
    class Room {

        private final Bounds day = new Bounds(true, 9 * HOUR, HOTEL, 20 * HOUR, HOTEL, true, true);

        @Test
        void aMealFitsUpToTheLastMinuteAndNotAMinuteLater() {
            assertThat(day.leavesRoomFor(17 * HOUR + 30, 19 * HOUR, 60)).isTrue();
            assertThat(day.leavesRoomFor(17 * HOUR + 31, 19 * HOUR, 60)).isFalse();
        }

        @Test
        void aPartyThatComesAsLateAsItCanStillEatsAndAMinuteLaterDoesNot() {
            assertThat(day.leavesRoomFor(8 * HOUR, 9 * HOUR + 45, 60)).isTrue();
            assertThat(day.leavesRoomFor(8 * HOUR, 9 * HOUR + 44, 60)).isFalse();
        }

        @Test
        void nobodyEatsWhereTheyAreNot() {
            assertThat(new Bounds(false, 0, 0, DAY, 0, true, true).leavesRoomFor(660, 810, 60))
                    .isFalse();
        }
    }

    @Nested
    class Frames {

        @Test
        void nightsAreCountedFromArrivalToDeparture() {
            assertThat(frame(10 * HOUR, 2 * DAY + 18 * HOUR).nights(SEGMENT)).isEqualTo(2);
            assertThat(frame(DAY + 10 * HOUR, 2 * DAY + 18 * HOUR).nights(SEGMENT))
                    .isEqualTo(1);
            assertThat(frame(10 * HOUR, 18 * HOUR).nights(SEGMENT)).isZero();
            assertThat(new Frame(frame(10 * HOUR, 2 * DAY).legs(), List.of(LodgingOption.NONE)).nights(SEGMENT))
                    .isZero();
        }

        @Test
        void ridesAndNightsAreAddedUp() {
            // given
            Frame frame = frame(10 * HOUR, 2 * DAY + 18 * HOUR);

            // then
            assertThat(frame.rideCost()).isEqualTo(1_500);
            assertThat(frame.lodgingCost(List.of(SEGMENT))).isEqualTo(20_000);
            assertThat(frame.cost(List.of(SEGMENT))).isEqualTo(21_500);
        }

        @Test
        void anotherRideOrRoomLeavesTheRestAsItIs() {
            // given
            Frame frame = frame(10 * HOUR, 2 * DAY + 18 * HOUR);

            // then
            assertThat(frame.withLeg(0, arriving(12 * HOUR)).arrival(0)).isEqualTo(arriving(12 * HOUR));
            assertThat(frame.withLeg(0, arriving(12 * HOUR)).departure(0)).isEqualTo(frame.departure(0));
            assertThat(frame.withStay(0, LodgingOption.NONE).stays()).containsExactly(LodgingOption.NONE);
            assertThat(frame.stays()).containsExactly(ROOM);
        }

        @Test
        void aStayThatEndsBeforeItBeginsIsRefused() {
            assertThatThrownBy(() -> new Segment(0, SmallWorld.EASTBURG, SEGMENT.calendar(), 2, 1))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("Maybe");
        }

        @Test
        void aCoverOfNothingAndAnEmptyWindowAreRefused() {
            assertThatThrownBy(() -> new Cover(Set.of(1), 0, 0, "x")).hasMessageContaining("Maybe");
            assertThatThrownBy(() -> new Cover(Set.of(1), 1, -1, "x")).hasMessageContaining("Maybe");
            assertThatThrownBy(() -> new StartWindow(10, 9, null, 60)).hasMessageContaining("Maybe");
        }
    }

    private static Bounds bounds(Frame frame, int day) {
        return Bounds.of(frame, problem(), new Part(day, SEGMENT, day), 0);
    }

    private static Frame frame(int arrives, int departs) {
        LegOption inbound = new LegOption(
                SmallWorld.ride(false, SUNDAY, "18:20", 150, "45.00"),
                STATION,
                -1,
                departs,
                departs + 150,
                20,
                0,
                800,
                0);
        return new Frame(List.of(arriving(arrives), inbound), List.of(ROOM));
    }

    private static LegOption arriving(int minute) {
        return new LegOption(
                SmallWorld.ride(true, FRIDAY, "06:30", 150, "39.00"), -1, STATION, minute - 150, minute, 20, 0, 700, 0);
    }

    private static TripProblem problem() {
        JourneyRules rules =
                new JourneyRules(Set.of(InCityMode.values()), Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY);
        JourneyTable table = new JourneyTable(
                SmallWorld.travel(),
                rules,
                List.of(JourneyStyle.BALANCED),
                2,
                40,
                List.of(SmallWorld.STATION, SmallWorld.place("Hotel", 1, 1)));
        return new TripProblem(
                List.of(SEGMENT),
                List.of(new Part(0, SEGMENT, 0), new Part(1, SEGMENT, 1), new Part(2, SEGMENT, 2)),
                List.of(),
                List.of(),
                List.of(),
                List.of(table),
                1,
                Collections.nCopies(3, Set.of()),
                Collections.nCopies(3, List.of()),
                false,
                Collections.nCopies(3, 9 * HOUR),
                Collections.nCopies(3, 22 * HOUR),
                Pace.BALANCED,
                new Rules(
                        Map.of(),
                        List.of(),
                        Set.of(),
                        false,
                        4,
                        Set.of(),
                        0,
                        Long.MAX_VALUE,
                        Long.MAX_VALUE,
                        List.of(),
                        List.of(),
                        0,
                        List.of()),
                Points.of(Flavour.BALANCED, 100_000));
    }
}

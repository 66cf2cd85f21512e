package com.surefoot.planning.model;

import static com.surefoot.fixtures.SmallWorld.FRIDAY;
import static org.assertj.core.api.Assertions.assertThat;

import com.surefoot.fixtures.SmallWorld;
import com.surefoot.lodging.Board;
import com.surefoot.planning.api.Flavour;
import com.surefoot.transport.TransportMode;
import com.surefoot.travel.DateRange;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What things are worth to one another. */
class PointsTest {

    @Test
    void aTripThatSpendsWhatIsUsualGivesUpTwoThousandPoints() {
        assertThat(Points.of(Flavour.BALANCED, 80_000).money(80_000)).isEqualTo(2_000);
        assertThat(Points.of(Flavour.BALANCED, 80_000).money(40_000)).isEqualTo(1_000);
    }

    @Test
    void theThriftyMindMoneyMostAndTheCuriousLeast() {
        // given
        long thrifty = Points.of(Flavour.CHEAPEST, 80_000).money(80_000);
        long curious = Points.of(Flavour.FULLEST, 80_000).money(80_000);

        // then
        assertThat(thrifty).isEqualTo(40_000);
        assertThat(curious).isEqualTo(1_000);
    }

    @ParameterizedTest
    @EnumSource
    void aReferenceOfNothingDividesByNothing(Flavour flavour) {
        assertThat(Points.of(flavour, 0).money(1)).isPositive();
    }

    @Test
    void comfortIsStarsBreakfastAndWishes() {
        assertThat(room(3, Board.BREAKFAST, 0).comfort(0, 1)).isEqualTo(270);
        assertThat(room(3, Board.ROOM_ONLY, 0).comfort(0, 1)).isEqualTo(210);
        assertThat(room(0, Board.ROOM_ONLY, 450).comfort(2, 4)).isEqualTo(900);
        assertThat(LodgingOption.NONE.comfort(0, 1)).isZero();
        assertThat(LodgingOption.NONE.servesBreakfast()).isFalse();
    }

    @Test
    void oneBoardsLongestInTheAirAndOnTheRoadAtOnce() {
        assertThat(LegOption.usualBoarding(TransportMode.FLIGHT)).isEqualTo(90);
        assertThat(LegOption.usualBoarding(TransportMode.TRAIN)).isEqualTo(20);
        assertThat(LegOption.usualBoarding(TransportMode.COACH)).isEqualTo(20);
        assertThat(LegOption.usualBoarding(TransportMode.CAR)).isZero();
        assertThat(LegOption.usualBoarding(TransportMode.TAXI)).isZero();
    }

    @Test
    void momentsAreMinutesSinceMidnightOfTheFirstDayInTheCitysOwnTime() {
        // given
        TripCalendar calendar = new TripCalendar(new DateRange(FRIDAY, FRIDAY.plusDays(2)), SmallWorld.ZONE);

        // then: noon in London is one in Berlin
        assertThat(calendar.minuteOf(FRIDAY.atTime(12, 0).atZone(ZoneId.of("Europe/London"))))
                .isEqualTo(13 * 60);
        assertThat(calendar.minuteOf(FRIDAY.plusDays(1).atTime(0, 0, 59).atZone(SmallWorld.ZONE)))
                .isEqualTo(1_440);
        assertThat(calendar.minuteAfter(FRIDAY.atTime(9, 0, 1).atZone(SmallWorld.ZONE)))
                .isEqualTo(541);
        assertThat(calendar.minuteAfter(FRIDAY.atTime(9, 0).atZone(SmallWorld.ZONE)))
                .isEqualTo(540);
        assertThat(calendar.at(1_441).toLocalDateTime())
                .isEqualTo(LocalDateTime.of(FRIDAY.plusDays(1), LocalTime.of(0, 1)));
        assertThat(calendar.dayAt(2)).isEqualTo(FRIDAY.plusDays(2));
    }

    @Test
    void theSmallHoursBelongToTheEveningBefore() {
        assertThat(TripCalendar.dayOf(4 * 60 + 59)).isEqualTo(-1);
        assertThat(TripCalendar.dayOf(5 * 60)).isZero();
        assertThat(TripCalendar.dayOf(24 * 60 + 4 * 60 + 59)).isZero();
        assertThat(TripCalendar.dayOf(24 * 60 + 5 * 60)).isEqualTo(1);
    }

    private static LodgingOption room(int stars, Board board, long wished) {
        return new LodgingOption(
                SmallWorld.property("h", 1, 1, stars, "100.00", board).offers().findFirst(), 1, 1, 10_000, wished);
    }
}

package com.surefoot.planning.constraints;

import static com.surefoot.planning.constraints.TripModel.HOTEL;
import static com.surefoot.planning.constraints.TripModel.HOUR;
import static com.surefoot.planning.constraints.TripModel.MUSEUM;
import static com.surefoot.planning.constraints.TripModel.PARK;
import static com.surefoot.planning.constraints.TripModel.STATION;
import static org.assertj.core.api.Assertions.assertThat;

import com.surefoot.itinerary.Pace;
import com.surefoot.lodging.Board;
import com.surefoot.planning.model.Route.Stop;
import com.surefoot.planning.model.TripPlan;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What makes one right plan better than another, in points. */
class SoftConstraintsTest {

    private static final int MIDNIGHT = 24 * HOUR;

    private final TripModel model = new TripModel();

    @Test
    void worthIsTheSumOfThePointsOfAllSpots() {
        // given
        Stop museum = model.sight(0, MUSEUM, 0, MIDNIGHT);
        Stop park = model.sight(0, PARK, 0, MIDNIGHT);

        // then
        assertThat(Verdict.on(model.plan(museum, park)).soft(TripConstraints.WORTH))
                .isEqualTo(200);
        assertThat(Verdict.on(model.plan()).soft(TripConstraints.WORTH)).isZero();
    }

    @Test
    void travelCostsPointsByTheMinute() {
        // given
        int minutes = model.minutes(STATION, HOTEL) + model.minutes(HOTEL, STATION);

        // then
        assertThat(Verdict.on(model.plan()).soft(TripConstraints.TRAVEL)).isEqualTo(-4L * minutes);
    }

    @Test
    void waitingCostsPointsByTheMinute() {
        // given
        int arrival = model.arrivalAt(MUSEUM);

        // then
        assertThat(Verdict.on(model.plan(model.sight(0, MUSEUM, arrival + 15, arrival + 60)))
                        .soft(TripConstraints.IDLE))
                .isEqualTo(-30);
        assertThat(Verdict.on(model.plan(model.sight(0, MUSEUM, arrival, arrival)))
                        .soft(TripConstraints.IDLE))
                .isZero();
    }

    @Test
    void moneyIsWeighedAgainstTheUsualTotal() {
        // given
        TripPlan plan = model.plan(model.sight(0, MUSEUM, 0, MIDNIGHT, 5_000));

        // then
        assertThat(Verdict.on(plan).soft(TripConstraints.MONEY))
                .isEqualTo(-Math.round(plan.cost() * 2_000.0 / TripModel.REFERENCE));
    }

    @Test
    void ridesAtNightCostMoreThanRidesByDay() {
        // given
        long byDay = Verdict.on(model.plan()).soft(TripConstraints.RIDES);
        model.arrives = 23 * HOUR;

        // then
        assertThat(byDay).isNegative();
        assertThat(Verdict.on(model.plan()).soft(TripConstraints.RIDES)).isLessThan(byDay);
    }

    @ParameterizedTest
    @CsvSource({
        // arrives, and whether lunch or dinner has to be done without
        "10:00, 0",
        "12:55, 0",
        "12:56, 1",
        "14:00, 1",
        "15:19, 1",
        "15:20, 0",
        "18:00, 0",
        "19:24, 0",
        "19:25, 1",
        "21:34, 1",
        "21:35, 0",
    })
    void aRideThatLeavesNoTimeForAMealCostsTheMeal(LocalTime arrives, int missed) {
        // given: a ride of two and a half hours, due twenty minutes before and left five minutes after
        model.arrives = arrives.toSecondOfDay() / 60;
        long homeward = 150 + 5 + 20 + 200;

        // then: the ride home at six costs its dinner
        assertThat(Verdict.on(model.plan()).soft(TripConstraints.RIDES))
                .isEqualTo(-(150 + 5 + 20 + 200L * missed) - homeward);
    }

    @Test
    void aStayIsWorthItsMinutesToWhoWantsFullDays() {
        // given
        int minutes = model.departs - 20 - (model.arrives + 5);

        // then
        assertThat(Verdict.on(model.plan()).soft(TripConstraints.STAY)).isZero();
        model.pace = Pace.FULL;
        assertThat(Verdict.on(model.plan()).soft(TripConstraints.STAY)).isEqualTo(minutes);
    }

    @Test
    void comfortCountsForEachNight() {
        // given
        model.stars = 4;

        // then
        assertThat(Verdict.on(model.plan()).soft(TripConstraints.COMFORT)).isEqualTo(2 * (4 * 70 + 60));
    }

    @Test
    void aRoomWithoutBreakfastOrStarsIsNoComfort() {
        // given
        model.stars = 0;
        model.board = Board.ROOM_ONLY;

        // then
        assertThat(Verdict.on(model.plan()).soft(TripConstraints.COMFORT)).isZero();
    }
}

package com.surefoot.planning.constraints;

import static com.surefoot.planning.constraints.TripModel.DAY;
import static com.surefoot.planning.constraints.TripModel.HOUR;
import static org.assertj.core.api.Assertions.assertThat;

import com.surefoot.itinerary.MealKind;
import com.surefoot.lodging.Board;
import com.surefoot.planning.model.Points;
import com.surefoot.planning.model.Route.Stop;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A day that leaves room for a meal has it: on a weekend with a single whole day. */
class MealConstraintsTest {

    private static final Set<MealKind> BOTH = Set.of(MealKind.LUNCH, MealKind.DINNER);

    private final TripModel model = new TripModel();

    @BeforeEach
    void onlyOneDayLeavesRoom() {
        model.meals = BOTH;
        model.served = BOTH;
        model.arrives = 21 * HOUR;
        model.departs = 2 * DAY + 8 * HOUR;
    }

    @Test
    void aDayWithoutBothMealsIsWrongTwice() {
        Verdict verdict = Verdict.on(model.plan());
        assertThat(verdict.hard(TripConstraints.MEALS)).isEqualTo(-400);
        assertThat(verdict.breach(TripConstraints.MEALS)).isEqualTo(new Breach.Hungry(1, BOTH));
    }

    @Test
    void aMealThatIsHadIsRightAndTheOtherIsMissing() {
        // given
        Stop lunch = model.meal(1, 11 * HOUR, 13 * HOUR, MealKind.LUNCH, 0);

        // then
        Verdict verdict = Verdict.on(model.planOn(1, lunch));
        assertThat(verdict.hard(TripConstraints.MEALS)).isEqualTo(-200);
        assertThat(verdict.breach(TripConstraints.MEALS)).isEqualTo(new Breach.Hungry(1, Set.of(MealKind.DINNER)));
    }

    @Test
    void bothMealsAreRight() {
        // given
        Stop lunch = model.meal(1, 11 * HOUR, 13 * HOUR, MealKind.LUNCH, 0);
        Stop dinner = model.meal(1, 17 * HOUR, 19 * HOUR, MealKind.DINNER, 0);

        // then
        assertThat(Verdict.on(model.planOn(1, lunch, dinner)).isRight(TripConstraints.MEALS))
                .isTrue();
    }

    @Test
    void theThriftyMayGoWithoutMealsOnADayOfARideButHadBetterNot() {
        // given: room for both meals on the first day, and for none on the last
        model.arrives = 10 * HOUR;
        model.thrifty = true;
        Stop lunch = model.meal(0, 11 * HOUR, 13 * HOUR, MealKind.LUNCH, 0);

        // then
        Verdict hungry = Verdict.on(model.plan());
        assertThat(hungry.breach(TripConstraints.MEALS)).isEqualTo(new Breach.Hungry(1, BOTH));
        assertThat(hungry.soft(TripConstraints.SPARED_MEALS)).isEqualTo(-2 * Points.MEAL);
        assertThat(Verdict.on(model.plan(lunch)).soft(TripConstraints.SPARED_MEALS))
                .isEqualTo(-Points.MEAL);
    }

    @Test
    void othersMayNot() {
        // given
        model.arrives = 10 * HOUR;

        // then
        Verdict hungry = Verdict.on(model.plan());
        assertThat(hungry.hard(TripConstraints.MEALS)).isEqualTo(-800);
        assertThat(hungry.soft(TripConstraints.SPARED_MEALS)).isZero();
    }

    @Test
    void aMealThatNobodyServesIsNotMissed() {
        // given
        model.served = Set.of();

        // then
        assertThat(Verdict.on(model.plan()).isRight(TripConstraints.MEALS)).isTrue();
    }

    @Test
    void aMealThatNobodyAsksForIsNotMissed() {
        // given
        model.meals = Set.of();

        // then
        assertThat(Verdict.on(model.plan()).isRight(TripConstraints.MEALS)).isTrue();
    }

    @Test
    void anArrivalThatJustLeavesRoomForDinnerCallsForItAndOneAMinuteLaterDoesNot() {
        // given: free five minutes after arrival, and three quarters of an hour to settle before 19:59
        model.meals = Set.of(MealKind.DINNER);
        Stop tomorrow = model.meal(1, 17 * HOUR, 19 * HOUR, MealKind.DINNER, 0);
        int latest = 19 * HOUR + 59 - 45 - 5;

        // then
        model.arrives = latest;
        assertThat(Verdict.on(model.planOn(1, tomorrow)).breach(TripConstraints.MEALS))
                .isEqualTo(new Breach.Hungry(0, Set.of(MealKind.DINNER)));
        model.arrives = latest + 1;
        assertThat(Verdict.on(model.planOn(1, tomorrow)).isRight(TripConstraints.MEALS))
                .isTrue();
    }

    @Test
    void aDepartureThatJustLeavesRoomForLunchCallsForItAndOneAMinuteEarlierDoesNot() {
        // given: lunch from 11:00 for an hour, three quarters of an hour before and after, twenty minutes to board
        model.meals = Set.of(MealKind.LUNCH);
        Stop lunch = model.meal(1, 11 * HOUR, 13 * HOUR, MealKind.LUNCH, 0);
        int earliest = 2 * DAY + 11 * HOUR + 60 + 90 + 20;

        // then
        model.departs = earliest;
        assertThat(Verdict.on(model.planOn(1, lunch)).breach(TripConstraints.MEALS))
                .isEqualTo(new Breach.Hungry(2, Set.of(MealKind.LUNCH)));
        model.departs = earliest - 1;
        assertThat(Verdict.on(model.planOn(1, lunch)).isRight(TripConstraints.MEALS))
                .isTrue();
    }

    @Test
    void breakfastThatComesWithTheRoomIsNotMissed() {
        // given: both mornings begin at the hotel, the second too early for a table
        model.meals = Set.of(MealKind.BREAKFAST);
        model.served = Set.of(MealKind.BREAKFAST);

        // then
        model.board = Board.BREAKFAST;
        assertThat(Verdict.on(model.plan()).isRight(TripConstraints.MEALS)).isTrue();
    }

    @Test
    void aMorningThatBeginsTooLateForBreakfastAtATableCallsForNone() {
        // given: the day begins at nine and breakfast at a table by 8:59
        model.meals = Set.of(MealKind.BREAKFAST);
        model.served = Set.of(MealKind.BREAKFAST);
        model.board = Board.ROOM_ONLY;

        // then
        assertThat(Verdict.on(model.plan()).isRight(TripConstraints.MEALS)).isTrue();
    }
}

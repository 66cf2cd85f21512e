package com.surefoot.planning.constraints;

import static com.surefoot.planning.constraints.TripModel.DAY;
import static com.surefoot.planning.constraints.TripModel.HOTEL;
import static com.surefoot.planning.constraints.TripModel.HOUR;
import static com.surefoot.planning.constraints.TripModel.MUSEUM;
import static com.surefoot.planning.constraints.TripModel.STATION;
import static org.assertj.core.api.Assertions.assertThat;

import com.surefoot.itinerary.MealKind;
import com.surefoot.planning.model.Route.Stop;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What the clock allows, to the minute. */
class ClockConstraintsTest {

    private final TripModel model = new TripModel();

    @Nested
    class Directions {

        @Test
        void aRideDueTheMinuteThePartyIsFreeIsRight() {
            // given
            model.departs = model.arrives + 5 + 20;

            // then
            assertThat(Verdict.on(model.plan()).isRight(TripConstraints.DIRECTIONS))
                    .isTrue();
        }

        @Test
        void aRideDueAMinuteEarlierIsWrong() {
            // given
            model.departs = model.arrives + 5 + 19;

            // then
            Verdict verdict = Verdict.on(model.plan());
            assertThat(verdict.hard(TripConstraints.DIRECTIONS)).isEqualTo(-10);
            assertThat(verdict.breach(TripConstraints.DIRECTIONS)).isEqualTo(new Breach.Collision(1));
        }
    }

    @Nested
    class OpeningHours {

        @Test
        void aVisitBegunInTheLastPossibleMinuteIsRight() {
            // given
            int arrival = model.arrivalAt(MUSEUM);
            Stop museum = model.sight(0, MUSEUM, arrival - 30, arrival);

            // then
            assertThat(Verdict.on(model.plan(museum)).isRight(TripConstraints.OPENING_HOURS))
                    .isTrue();
        }

        @Test
        void aVisitAMinuteTooLateIsWrongByThatMinute() {
            // given
            int arrival = model.arrivalAt(MUSEUM);
            Stop museum = model.sight(0, MUSEUM, arrival - 30, arrival - 1);

            // then
            Verdict verdict = Verdict.on(model.plan(museum));
            assertThat(verdict.hard(TripConstraints.OPENING_HOURS)).isEqualTo(-1);
            assertThat(verdict.breach(TripConstraints.OPENING_HOURS)).isEqualTo(new Breach.Closed(0, 1));
        }

        @Test
        void aSecondLunchOnADayIsWrongAndASecondMealIsNot() {
            // given
            Stop lunch = model.meal(0, 11 * HOUR, 13 * HOUR, MealKind.LUNCH, 0);
            Stop another = model.meal(0, 11 * HOUR, 14 * HOUR, MealKind.LUNCH, 0);
            Stop dinner = model.meal(0, 17 * HOUR, 19 * HOUR, MealKind.DINNER, 0);

            // then
            assertThat(Verdict.on(model.plan(lunch, dinner)).isRight(TripConstraints.OPENING_HOURS))
                    .isTrue();
            assertThat(Verdict.on(model.plan(lunch, another)).hard(TripConstraints.OPENING_HOURS))
                    .isEqualTo(-HOUR);
        }
    }

    @Nested
    class DayEnd {

        @Test
        void beingBackToTheMinuteIsRightAndAMinuteLaterIsWrong() {
            // given
            int latest = 22 * HOUR - model.minutes(MUSEUM, HOTEL) - HOUR;

            // then
            assertThat(Verdict.on(model.plan(model.sight(0, MUSEUM, latest, latest)))
                            .isRight(TripConstraints.DAY_END))
                    .isTrue();
            Verdict late = Verdict.on(model.plan(model.sight(0, MUSEUM, latest + 1, latest + 1)));
            assertThat(late.hard(TripConstraints.DAY_END)).isEqualTo(-1);
            assertThat(late.breach(TripConstraints.DAY_END)).isEqualTo(new Breach.Late(0, 1));
        }

        @Test
        void aRestIsTakenOutOfTheDaysEnd() {
            // given
            model.rest = 2 * HOUR;
            int latest = 20 * HOUR - model.minutes(MUSEUM, HOTEL) - HOUR;

            // then
            assertThat(Verdict.on(model.planOn(1, model.sight(1, MUSEUM, latest, latest)))
                            .isRight(TripConstraints.DAY_END))
                    .isTrue();
            assertThat(Verdict.on(model.planOn(1, model.sight(1, MUSEUM, latest + 1, latest + 1)))
                            .breach(TripConstraints.DAY_END))
                    .isEqualTo(new Breach.Late(1, 1));
        }

        @Test
        void aLateArrivalMayReachTheHotelLate() {
            // given
            model.arrives = 23 * HOUR + 50;

            // then
            assertThat(Verdict.on(model.plan()).isRight(TripConstraints.DAY_END))
                    .isTrue();
        }

        @Test
        void theDayOfTheRideHomeHasNoEndAtTheHotel() {
            // given
            Stop late = model.sight(2, MUSEUM, 20 * HOUR, 20 * HOUR);

            // then
            assertThat(Verdict.on(model.planOn(2, late)).breaches()).containsOnlyKeys(TripConstraints.DEPARTURE);
        }
    }

    @Nested
    class Departure {

        @Test
        void beingThereToTheMinuteIsRightAndAMinuteLaterIsWrong() {
            // given
            int latest = model.departs - 2 * DAY - 20 - model.minutes(MUSEUM, STATION) - HOUR;

            // then
            assertThat(Verdict.on(model.planOn(2, model.sight(2, MUSEUM, latest, latest)))
                            .isRight(TripConstraints.DEPARTURE))
                    .isTrue();
            Verdict late = Verdict.on(model.planOn(2, model.sight(2, MUSEUM, latest + 1, latest + 1)));
            assertThat(late.hard(TripConstraints.DEPARTURE)).isEqualTo(-10);
            assertThat(late.breach(TripConstraints.DEPARTURE)).isEqualTo(new Breach.Missed(2, 1));
        }

        @Test
        void anEarlyRideHomeIsCaughtByAnEarlyStart() {
            // given
            model.departs = 2 * DAY + 6 * HOUR;

            // then
            assertThat(Verdict.on(model.plan()).isRight(TripConstraints.DEPARTURE))
                    .isTrue();
        }

        @Test
        void aDayThatEndsAtTheHotelMissesNothing() {
            // given
            Stop late = model.sight(1, MUSEUM, 23 * HOUR, 23 * HOUR);

            // then
            assertThat(Verdict.on(model.planOn(1, late)).breaches()).containsOnlyKeys(TripConstraints.DAY_END);
        }
    }
}

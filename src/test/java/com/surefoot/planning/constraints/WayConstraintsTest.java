package com.surefoot.planning.constraints;

import static com.surefoot.planning.constraints.TripModel.HOTEL;
import static com.surefoot.planning.constraints.TripModel.MUSEUM;
import static com.surefoot.planning.constraints.TripModel.STATION;
import static com.surefoot.planning.constraints.TripModel.day;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.surefoot.planning.model.JourneyStyle;
import com.surefoot.planning.model.Usage;
import com.surefoot.transport.incity.InCityMode;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** How one gets around. */
class WayConstraintsTest {

    private final TripModel model = new TripModel();

    @Nested
    class Walking {

        @Test
        void asFarAsOneCanIsRightAndAMetreFurtherIsWrong() {
            // given
            model.allowed = Set.of(InCityMode.WALK);
            long metres = day(model.plan(), 0).walked();

            // then
            model.walkADay = metres;
            assertThat(metres).isBetween(1_600L, 1_800L);
            assertThat(Verdict.on(model.plan()).isRight(TripConstraints.WALKING))
                    .isTrue();
            model.walkADay = metres - 1;
            Verdict wrong = Verdict.on(model.planOn(0));
            assertThat(wrong.breaches().get(TripConstraints.WALKING)).contains(new Breach.Footsore(0, metres));
            assertThat(wrong.hard(TripConstraints.WALKING)).isGreaterThanOrEqualTo(-2);
        }

        @Test
        void allDaysTogetherAreHeldAgainstTheTripsBound() {
            // given
            model.allowed = Set.of(InCityMode.WALK);
            long metres = model.plan().days().stream()
                    .mapToLong(day -> day.timetable().walked())
                    .sum();

            // then
            model.walkATrip = metres;
            assertThat(metres).isPositive();
            assertThat(Verdict.on(model.plan()).isRight(TripConstraints.WALKING_IN_ALL))
                    .isTrue();
            model.walkATrip = metres - 1;
            assertThat(Verdict.on(model.plan()).breach(TripConstraints.WALKING_IN_ALL))
                    .isEqualTo(new Breach.WornOut(metres));
        }

        @Test
        void aDayInAHotelTakesNoStep() {
            // given
            model.walkADay = 0;
            model.style = JourneyStyle.BY_TAXI;

            // then
            assertThat(Verdict.on(model.plan()).isRight(TripConstraints.WALKING))
                    .isTrue();
        }

        @Test
        void withoutABoundNobodyWalksTooFar() {
            // given
            model.allowed = Set.of(InCityMode.WALK);

            // then
            assertThat(Verdict.on(model.plan(model.sight(0, MUSEUM, 0, 24 * 60)))
                            .isRight(TripConstraints.WALKING))
                    .isTrue();
        }
    }

    @Nested
    class Modes {

        @Test
        void aModeThatIsUsedOnceIsRight() {
            // given
            model.style = JourneyStyle.BY_TAXI;
            model.used = List.of(once(InCityMode.TAXI));

            // then
            assertThat(Verdict.on(model.plan()).isRight(TripConstraints.MODES)).isTrue();
        }

        @Test
        void aModeThatIsNeverUsedIsWrong() {
            // given
            model.style = JourneyStyle.BY_TAXI;
            model.used = List.of(once(InCityMode.METRO));

            // then
            Verdict verdict = Verdict.on(model.plan());
            assertThat(verdict.hard(TripConstraints.MODES)).isEqualTo(-500);
            assertThat(verdict.breach(TripConstraints.MODES)).isEqualTo(new Breach.Unused(once(InCityMode.METRO), 1));
        }

        @Test
        void eachModeThatIsNeverUsedIsWrong() {
            // given
            model.style = JourneyStyle.BY_TAXI;
            model.used = List.of(once(InCityMode.METRO), once(InCityMode.BUS), once(InCityMode.TAXI));

            // then
            assertThat(Verdict.on(model.plan()).hard(TripConstraints.MODES)).isEqualTo(-1_000);
        }

        @Test
        void asManyWaysAsAskedForAreRightAndEachThatIsMissingIsWrong() {
            // given: from the station to the hotel, back and forth
            model.style = JourneyStyle.BY_TAXI;
            int ways = model.plan().days().stream()
                    .mapToInt(day -> day.timetable().modes().size())
                    .sum();

            // then
            model.used = List.of(new Usage(Set.of(InCityMode.METRO, InCityMode.TAXI), ways));
            assertThat(ways).isGreaterThan(1);
            assertThat(Verdict.on(model.plan()).isRight(TripConstraints.MODES)).isTrue();
            Usage tooMany = new Usage(Set.of(InCityMode.METRO, InCityMode.TAXI), ways + 2);
            model.used = List.of(tooMany);
            Verdict wrong = Verdict.on(model.plan());
            assertThat(wrong.hard(TripConstraints.MODES)).isEqualTo(-1_000);
            assertThat(wrong.breach(TripConstraints.MODES)).isEqualTo(new Breach.Unused(tooMany, 2));
        }

        @Test
        void noWaysOrNoModesAreRefused() {
            assertThatIllegalArgumentException().isThrownBy(() -> new Usage(Set.of(), 1));
            assertThatIllegalArgumentException().isThrownBy(() -> new Usage(Set.of(InCityMode.TAXI), 0));
        }

        private static Usage once(InCityMode mode) {
            return new Usage(Set.of(mode), 1);
        }

        @Test
        void noModeIsMissedWhereNoneIsAskedFor() {
            assertThat(Verdict.on(model.plan()).isRight(TripConstraints.MODES)).isTrue();
        }
    }

    @Test
    void aWayThatNoAllowedJourneyLeadsIsLongerThanAnyDay() {
        // given: there are no buses in Eastburg
        model.allowed = Set.of(InCityMode.BUS);

        // then
        Verdict verdict = Verdict.on(model.plan());
        assertThat(model.minutes(STATION, HOTEL)).isGreaterThan(TripModel.DAY);
        assertThat(verdict.hard(TripConstraints.DAY_END)).isLessThan(-TripModel.DAY);
    }
}

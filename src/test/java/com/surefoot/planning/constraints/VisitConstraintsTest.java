package com.surefoot.planning.constraints;

import static com.surefoot.planning.constraints.TripModel.MUSEUM;
import static com.surefoot.planning.constraints.TripModel.PARK;
import static com.surefoot.planning.constraints.TripModel.cover;
import static com.surefoot.planning.constraints.TripModel.must;
import static org.assertj.core.api.Assertions.assertThat;

import com.surefoot.itinerary.MealKind;
import com.surefoot.planning.model.Cover;
import com.surefoot.planning.model.Quota;
import com.surefoot.planning.model.Route.Stop;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What must be seen, what is wished, and how many sights a day holds. */
class VisitConstraintsTest {

    private static final int MIDNIGHT = 24 * 60;

    private final TripModel model = new TripModel();
    private final Stop museum = model.sight(0, MUSEUM, 0, MIDNIGHT);
    private final Stop park = model.sight(0, PARK, 0, MIDNIGHT);
    private final Stop again = model.sight(0, MUSEUM, 0, MIDNIGHT);

    @Nested
    class MandatoryVisits {

        @Test
        void aMandatorySpotInADayIsRight() {
            // given
            model.covers.add(must(1, museum));

            // then
            assertThat(Verdict.on(model.plan(museum)).isRight(TripConstraints.MANDATORY_VISITS))
                    .isTrue();
        }

        @Test
        void aMandatorySpotInNoDayIsWrongAndNamed() {
            // given
            Cover cover = must(1, museum);
            model.covers.add(cover);

            // then
            Verdict verdict = Verdict.on(model.plan(park));
            assertThat(verdict.hard(TripConstraints.MANDATORY_VISITS)).isEqualTo(-500);
            assertThat(verdict.breach(TripConstraints.MANDATORY_VISITS)).isEqualTo(new Breach.Unvisited(cover, 1));
        }

        @Test
        void asManyAsThereMayBeAreRightAndOneMoreIsWrong() {
            // given
            Quota quota = new Quota(Set.of(museum.spot().index()), 0, "museum");
            model.quotas = List.of(quota);

            // then
            assertThat(Verdict.on(model.plan(park)).isRight(TripConstraints.QUOTAS))
                    .isTrue();
            assertThat(Verdict.on(model.plan(museum)).breach(TripConstraints.QUOTAS))
                    .isEqualTo(new Breach.TooMany(quota, 1));
        }

        @Test
        void eachMandatorySpotInNoDayIsWrong() {
            // given
            model.covers.addAll(List.of(must(1, museum), must(1, park)));

            // then
            Verdict verdict = Verdict.on(model.plan());
            assertThat(verdict.hard(TripConstraints.MANDATORY_VISITS)).isEqualTo(-1_000);
            assertThat(verdict.breaches().get(TripConstraints.MANDATORY_VISITS)).hasSize(2);
        }

        @Test
        void asManyOfSeveralAsAreAskedForIsRightAndOneLessIsWrongByOne() {
            // given
            model.covers.add(must(2, museum, park, again));

            // then
            assertThat(Verdict.on(model.plan(park, again)).isRight(TripConstraints.MANDATORY_VISITS))
                    .isTrue();
            assertThat(Verdict.on(model.plan(park)).hard(TripConstraints.MANDATORY_VISITS))
                    .isEqualTo(-500);
            assertThat(Verdict.on(model.plan()).hard(TripConstraints.MANDATORY_VISITS))
                    .isEqualTo(-1_000);
        }

        @Test
        void aWishThatIsNotMetIsNotWrong() {
            // given
            model.covers.add(cover(1, 300, museum));

            // then
            assertThat(Verdict.on(model.plan()).breaches()).isEmpty();
        }

        @Test
        void whereNothingIsAskedForNothingIsMissing() {
            assertThat(Verdict.on(model.plan()).isRight(TripConstraints.MANDATORY_VISITS))
                    .isTrue();
        }
    }

    @Nested
    class Wishes {

        @Test
        void aWishThatComesTrueTakesNothing() {
            // given
            model.covers.add(cover(1, 300, museum));

            // then
            assertThat(Verdict.on(model.plan(museum)).soft(TripConstraints.WISHES))
                    .isZero();
        }

        @Test
        void eachThatIsMissingTakesThePointsOfTheWish() {
            // given
            model.covers.add(cover(2, 300, museum, park));

            // then
            assertThat(Verdict.on(model.plan(museum)).soft(TripConstraints.WISHES))
                    .isEqualTo(-300);
            assertThat(Verdict.on(model.plan()).soft(TripConstraints.WISHES)).isEqualTo(-600);
        }

        @Test
        void aMustIsNoWish() {
            // given
            model.covers.add(must(1, museum));

            // then
            assertThat(Verdict.on(model.plan()).soft(TripConstraints.WISHES)).isZero();
        }
    }

    @Nested
    class SightsADay {

        @Test
        void asManyAsAllowedIsRightAndOneMoreIsWrong() {
            // given
            model.sightsADay = 2;

            // then
            assertThat(Verdict.on(model.plan(museum, park)).isRight(TripConstraints.SIGHTS_A_DAY))
                    .isTrue();
            Verdict wrong = Verdict.on(model.plan(museum, park, again));
            assertThat(wrong.hard(TripConstraints.SIGHTS_A_DAY)).isEqualTo(-100);
            assertThat(wrong.breach(TripConstraints.SIGHTS_A_DAY)).isEqualTo(new Breach.Overfull(0, 3));
        }

        @Test
        void theWholeTripMayHoldMoreThanADay() {
            // given
            model.sightsADay = 1;
            Stop tomorrow = model.sight(1, PARK, 0, MIDNIGHT);

            // then
            assertThat(Verdict.on(model.plan(List.of(museum), List.of(tomorrow), List.of()))
                            .isRight(TripConstraints.SIGHTS_A_DAY))
                    .isTrue();
        }

        @Test
        void whatIsAskedForByNameDoesNotCount() {
            // given
            model.sightsADay = 2;
            model.exempt.add(again.spot().index());

            // then
            assertThat(Verdict.on(model.plan(museum, park, again)).isRight(TripConstraints.SIGHTS_A_DAY))
                    .isTrue();
        }

        @Test
        void aMealIsNoSight() {
            // given
            model.sightsADay = 1;
            Stop lunch = model.meal(0, 11 * 60, 13 * 60, MealKind.LUNCH, 0);

            // then
            assertThat(Verdict.on(model.plan(lunch, museum)).isRight(TripConstraints.SIGHTS_A_DAY))
                    .isTrue();
        }
    }

    @Nested
    class FewestSights {

        private final Stop second = model.sight(1, MUSEUM, 0, MIDNIGHT);
        private final Stop third = model.sight(1, PARK, 0, MIDNIGHT);

        @Test
        void aWholeDayWithAsManyIsRightAndWithOneLessIsWrong() {
            // given
            model.fewestSights = 2;

            // then
            assertThat(Verdict.on(model.planOn(1, second, third)).isRight(TripConstraints.FEWEST_SIGHTS))
                    .isTrue();
            Verdict wrong = Verdict.on(model.planOn(1, second));
            assertThat(wrong.hard(TripConstraints.FEWEST_SIGHTS)).isEqualTo(-100);
            assertThat(wrong.breach(TripConstraints.FEWEST_SIGHTS)).isEqualTo(new Breach.Underfull(1, 1));
            assertThat(Verdict.on(model.plan()).hard(TripConstraints.FEWEST_SIGHTS))
                    .isEqualTo(-200);
        }

        @Test
        void aDayOnWhichThePartyIsAwayHoldsNothing() {
            // given
            model.fewestSights = 1;
            model.arrives = TripModel.DAY + 10 * 60;

            // then
            assertThat(Verdict.on(model.plan()).isRight(TripConstraints.FEWEST_SIGHTS))
                    .isTrue();
        }

        @Test
        void nothingIsAskedOfAnyDayWithoutABound() {
            assertThat(Verdict.on(model.plan()).isRight(TripConstraints.FEWEST_SIGHTS))
                    .isTrue();
        }
    }
}

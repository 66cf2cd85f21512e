package com.surefoot.reliability.delay;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Against trains with a hidden truth: what is foretold of days that were not learned from. */
@Tag("once")
class OutlookTruthTest {

    private static final long SEED = 20270104;
    private static final RailWorld WORLD = new RailWorld(SEED);

    @BeforeAll
    static void tellSeed() {
        System.out.println("seed " + SEED);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 15, 60})
    void ridesOfTomorrowAreForetoldBetterThanByTheirCompany(int minutes) {
        // given: common days, before the strike
        Scores scores = new Scores(minutes);

        // when
        days(RailWorld.STRIKE.minusDays(40), 40).forEach(day -> scores.add(day, 1, ""));

        // then
        System.out.println(scores);
        assertThat(scores.foretold()).isLessThan(scores.ofCompany());
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 15, 60})
    void aStrikeIsForetoldOnceItIsKnown(int minutes) {
        // given: it is known from its second day on
        Scores scores = new Scores(minutes);

        // when
        days(RailWorld.STRIKE.plusDays(1), 6).forEach(day -> scores.add(day, 1, "North"));

        // then
        System.out.println(scores);
        assertThat(scores.foretold()).isLessThan(0.9 * scores.ofCompany());
    }

    @Test
    void aRideTwoWeeksAheadIsForetoldBetterThanByItsCompanyToo() {
        // given
        Scores scores = new Scores(15);

        // when
        days(RailWorld.STRIKE.minusDays(21), 21).forEach(day -> scores.add(day, 14, ""));

        // then
        System.out.println(scores);
        assertThat(scores.foretold()).isLessThan(scores.ofCompany());
    }

    private static Stream<LocalDate> days(LocalDate first, int number) {
        return first.datesUntil(first.plusDays(number));
    }

    /** Brier scores: how far what was foretold is from what came of it, squared. */
    private static final class Scores {

        private final int minutes;
        private double foretold;
        private double ofCompany;
        private int rides;

        Scores(int minutes) {
            this.minutes = minutes;
        }

        void add(LocalDate day, int ahead, String operator) {
            LocalDate today = day.minusDays(ahead);
            Outlook outlook = Outlook.of(WORLD.listBefore(today.plusDays(1)), today);
            Delays delays = Delays.of(WORLD.listBefore(today.plusDays(1)));
            WORLD.listOn(day).stream()
                    .filter(ride -> ride.company().get(2).startsWith(operator))
                    .forEach(ride -> {
                        foretold += miss(ride, company -> outlook.delay(company.company(), day));
                        ofCompany += miss(ride, company -> delays.delay(company.company()));
                        rides++;
                    });
        }

        private double miss(Ran ride, Function<Ran, Delay> known) {
            double miss = known.apply(ride).within(minutes) - (ride.isWithin(minutes) ? 1 : 0);
            return miss * miss;
        }

        double foretold() {
            return foretold / rides;
        }

        double ofCompany() {
            return ofCompany / rides;
        }

        @Override
        public String toString() {
            return "%d rides, within %d minutes: Brier score %.4f foretold, %.4f by company"
                    .formatted(rides, minutes, foretold(), ofCompany());
        }
    }
}

package com.surefoot.planning.mapping;

import static com.surefoot.fixtures.SmallWorld.FRIDAY;
import static com.surefoot.fixtures.SmallWorld.SUNDAY;
import static org.assertj.core.api.Assertions.assertThat;

import com.surefoot.fixtures.SmallWorld;
import com.surefoot.itinerary.MealKind;
import com.surefoot.itinerary.Pace;
import com.surefoot.itinerary.demand.Demand;
import com.surefoot.itinerary.demand.MealDemand;
import com.surefoot.itinerary.demand.SightDemand.Lasts;
import com.surefoot.sights.Sight;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** How long visits last: the museum is worth one to two hours. */
class VisitTimesTest {

    private static final Sight MUSEUM = SmallWorld.sight("s", 0, 0, "24/7", "0.00", 50);

    @Test
    void theFullerThePaceTheShorterTheVisit() {
        assertThat(times(Pace.FULL).wished(MUSEUM)).hasMinutes(60);
        assertThat(times(Pace.BALANCED).wished(MUSEUM)).hasMinutes(90);
        assertThat(times(Pace.RELAXED).wished(MUSEUM)).hasMinutes(120);
    }

    @Test
    void aVisitLastsAtLeastAsLongAsAsked() {
        assertThat(lasting(90, 300)).hasMinutes(90);
        assertThat(lasting(91, 300)).hasMinutes(91);
        assertThat(lasting(240, 300)).hasMinutes(240);
    }

    @Test
    void aVisitLastsAtMostAsLongAsAsked() {
        assertThat(lasting(0, 90)).hasMinutes(90);
        assertThat(lasting(0, 89)).hasMinutes(89);
        assertThat(lasting(0, 20)).hasMinutes(20);
    }

    @Test
    void aShortVisitMakesSenseWhereItIsAskedFor() {
        assertThat(times(Pace.BALANCED, lasts(0, 20)).shortest(MUSEUM)).hasMinutes(20);
        assertThat(times(Pace.BALANCED).shortest(MUSEUM)).hasMinutes(60);
    }

    @Test
    void whatIsAskedOfOneSightBindsNoOther() {
        // given
        Lasts other = new Lasts(Optional.of("another"), Duration.ofMinutes(200), Duration.ofMinutes(300));
        Lasts own = new Lasts(Optional.of("Sight s"), Duration.ofMinutes(200), Duration.ofMinutes(300));

        // then
        assertThat(times(Pace.BALANCED, other).wished(MUSEUM)).hasMinutes(90);
        assertThat(times(Pace.BALANCED, own).wished(MUSEUM)).hasMinutes(200);
    }

    @Test
    void breakfastIsHadOutWhereItIsADailyMeal() {
        assertThat(times(Pace.FULL, new MealDemand.Daily(Set.of(MealKind.BREAKFAST)))
                        .breakfastsOut())
                .isTrue();
        assertThat(times(Pace.FULL, new MealDemand.Daily(Set.of(MealKind.LUNCH)))
                        .breakfastsOut())
                .isFalse();
        assertThat(times(Pace.FULL).breakfastsOut()).isFalse();
    }

    private static Duration lasting(int atLeast, int atMost) {
        return times(Pace.BALANCED, lasts(atLeast, atMost)).wished(MUSEUM);
    }

    private static Lasts lasts(int atLeast, int atMost) {
        return new Lasts(Optional.empty(), Duration.ofMinutes(atLeast), Duration.ofMinutes(atMost));
    }

    private static VisitTimes times(Pace pace, Demand... demands) {
        Musts musts = Demands.musts(demands);
        return new VisitTimes(
                musts, new SpotRules(SmallWorld.brief(FRIDAY, SUNDAY), musts, List.of(MUSEUM), List.of()), pace);
    }
}

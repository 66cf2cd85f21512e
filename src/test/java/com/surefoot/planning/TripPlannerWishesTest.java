package com.surefoot.planning;

import static com.surefoot.fixtures.SmallWorld.FRIDAY;
import static com.surefoot.fixtures.SmallWorld.SUNDAY;
import static com.surefoot.fixtures.SmallWorld.asking;
import static com.surefoot.fixtures.SmallWorld.brief;
import static com.surefoot.fixtures.SmallWorld.eur;
import static com.surefoot.fixtures.SmallWorld.request;
import static com.surefoot.itinerary.demand.RideDemand.Direction.OUTBOUND;
import static com.surefoot.planning.Checked.all;
import static org.assertj.core.api.Assertions.assertThat;

import com.surefoot.itinerary.Itinerary;
import com.surefoot.itinerary.Leg;
import com.surefoot.itinerary.MealKind;
import com.surefoot.itinerary.Visit;
import com.surefoot.itinerary.demand.AnyOf;
import com.surefoot.itinerary.demand.Choice;
import com.surefoot.itinerary.demand.ClockSpan;
import com.surefoot.itinerary.demand.Demand;
import com.surefoot.itinerary.demand.InCityDemand;
import com.surefoot.itinerary.demand.LodgingDemand;
import com.surefoot.itinerary.demand.MealDemand;
import com.surefoot.itinerary.demand.MoneyDemand.SpendAtMost;
import com.surefoot.itinerary.demand.MoneyDemand.Spending;
import com.surefoot.itinerary.demand.PaceDemand;
import com.surefoot.itinerary.demand.Requirement;
import com.surefoot.itinerary.demand.RideDemand;
import com.surefoot.itinerary.demand.SightDemand;
import com.surefoot.transport.incity.InCityMode;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Wishes come true where they can, and stand in no trip's way where they cannot. */
class TripPlannerWishesTest {

    static Stream<Demand> wishes() {
        return Stream.of(
                new SpendAtMost(Spending.TOTAL, eur("560.00")),
                new RideDemand.Departs(OUTBOUND, ClockSpan.from(LocalTime.of(13, 40))),
                new InCityDemand.Modes(Choice.only(Set.of(InCityMode.WALK, InCityMode.METRO))),
                new InCityDemand.Modes(Choice.atLeast(8, Set.of(InCityMode.METRO, InCityMode.BUS))),
                new PaceDemand.Buffer(Duration.ofMinutes(60)),
                new LodgingDemand.NightsIn("Eastburg", 2, 2),
                new MealDemand.Hours(MealKind.LUNCH, ClockSpan.until(LocalTime.of(12, 30))),
                new MealDemand.Daily(Set.of(MealKind.LUNCH)),
                new SightDemand.When("s3", Optional.of(SUNDAY), ClockSpan.ANY, ClockSpan.ANY),
                new SightDemand.Lasts(Optional.empty(), Duration.ofMinutes(60), Duration.ofMinutes(70)),
                new SightDemand.ADay(2, 2),
                new AnyOf(List.of(new SightDemand.ADay(1, 2), new SightDemand.ADay(3, 3))));
    }

    @ParameterizedTest
    @MethodSource("wishes")
    void aWishThatCanComeTrueDoesAsIfItWereAMust(Demand wish) {
        // when
        Itinerary trip = plan(Requirement.wish(5, wish, "/requirements/0"));

        // then
        assertThat(Checked.findings(request(asking(brief(FRIDAY, SUNDAY), wish), Set.of()), trip))
                .isEmpty();
    }

    @Test
    void aWishThatCannotComeTrueIsGivenUp() {
        assertThat(all(plan(wish(10, new SpendAtMost(Spending.TOTAL, eur("1.00")))), Visit.class))
                .isNotEmpty();
    }

    @Test
    void ofTwoWishesInEachOthersWayTheOneThatWeighsMoreComesTrue() {
        // given
        Requirement late = wish(9, new RideDemand.Departs(OUTBOUND, ClockSpan.from(LocalTime.of(13, 40))));
        Requirement early = wish(2, new RideDemand.Departs(OUTBOUND, ClockSpan.until(LocalTime.of(7, 0))));

        // when
        Leg out = all(plan(early, late), Leg.class).get(0);

        // then
        assertThat(out.start().toLocalTime()).isAfterOrEqualTo(LocalTime.of(13, 40));
    }

    @Test
    void aWishForASightIsWeighedAgainstOthers() {
        assertThat(all(plan(wish(10, new SightDemand.Sights(Choice.all(Set.of("s13"))))), Visit.class))
                .extracting(Visit::id)
                .contains("s13");
    }

    private static Requirement wish(int weight, Demand demand) {
        return Requirement.wish(weight, demand, "/requirements");
    }

    private static Itinerary plan(Requirement... wishes) {
        return Checked.itinerary(request(asking(brief(FRIDAY, SUNDAY), wishes), Set.of()));
    }
}

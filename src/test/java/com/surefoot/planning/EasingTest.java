package com.surefoot.planning;

import static com.surefoot.fixtures.SmallWorld.eur;
import static com.surefoot.itinerary.demand.RideDemand.Direction.EVERY;
import static com.surefoot.itinerary.demand.RideDemand.Direction.OUTBOUND;
import static org.assertj.core.api.Assertions.assertThat;

import com.surefoot.itinerary.MealKind;
import com.surefoot.itinerary.demand.Choice;
import com.surefoot.itinerary.demand.ClockSpan;
import com.surefoot.itinerary.demand.Demand;
import com.surefoot.itinerary.demand.InCityDemand.Per;
import com.surefoot.itinerary.demand.InCityDemand.WalkAtMost;
import com.surefoot.itinerary.demand.LodgingDemand;
import com.surefoot.itinerary.demand.MealDemand;
import com.surefoot.itinerary.demand.MoneyDemand.PriceAtMost;
import com.surefoot.itinerary.demand.MoneyDemand.Priced;
import com.surefoot.itinerary.demand.PaceDemand;
import com.surefoot.itinerary.demand.RideDemand;
import com.surefoot.itinerary.demand.SightDemand;
import com.surefoot.travel.Distance;
import java.time.Duration;
import java.time.LocalTime;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class EasingTest {

    static Stream<Arguments> nearest() {
        return Stream.of(
                Arguments.of(
                        new RideDemand.LastsAtMost(EVERY, Duration.ofMinutes(100)),
                        new RideDemand.LastsAtMost(EVERY, Duration.ofMinutes(110))),
                Arguments.of(new RideDemand.ChangesAtMost(EVERY, 0), new RideDemand.ChangesAtMost(EVERY, 1)),
                Arguments.of(
                        new RideDemand.Departs(OUTBOUND, span("09:00", "10:00")),
                        new RideDemand.Departs(OUTBOUND, span("08:30", "10:30"))),
                Arguments.of(
                        new RideDemand.Arrives(OUTBOUND, ClockSpan.until(LocalTime.of(18, 0))),
                        new RideDemand.Arrives(OUTBOUND, ClockSpan.until(LocalTime.of(18, 30)))),
                Arguments.of(
                        new RideDemand.Arrives(OUTBOUND, span("00:10", "23:50")),
                        new RideDemand.Arrives(OUTBOUND, ClockSpan.ANY)),
                Arguments.of(
                        new LodgingDemand.Near("Dom", new Distance(450)),
                        new LodgingDemand.Near("Dom", new Distance(500))),
                Arguments.of(new LodgingDemand.NightsIn("Vienna", 2, 2), new LodgingDemand.NightsIn("Vienna", 1, 3)),
                Arguments.of(new SightDemand.ADay(3, 3), new SightDemand.ADay(2, 4)),
                Arguments.of(
                        new SightDemand.When("s", Optional.empty(), span("09:00", "10:00"), ClockSpan.ANY),
                        new SightDemand.When("s", Optional.empty(), span("08:30", "10:30"), ClockSpan.ANY)),
                Arguments.of(
                        new PaceDemand.DayHours(span("10:00", "18:00")),
                        new PaceDemand.DayHours(span("09:30", "18:30"))),
                Arguments.of(
                        new PaceDemand.RestADay(Duration.ofHours(4)), new PaceDemand.RestADay(Duration.ofHours(3))),
                Arguments.of(
                        new PaceDemand.Buffer(Duration.ofMinutes(100)), new PaceDemand.Buffer(Duration.ofMinutes(75))),
                Arguments.of(new PriceAtMost(Priced.NIGHT, eur("50.00")), new PriceAtMost(Priced.NIGHT, eur("55.00"))),
                Arguments.of(
                        new WalkAtMost(Per.DAY, new Distance(2_000)), new WalkAtMost(Per.DAY, new Distance(2_200))),
                Arguments.of(
                        new MealDemand.Hours(MealKind.LUNCH, span("12:00", "13:00")),
                        new MealDemand.Hours(MealKind.LUNCH, span("11:30", "13:30"))));
    }

    @ParameterizedTest
    @MethodSource("nearest")
    void theFirstRungIsTheNearestAndNoTwoAreAlike(Demand given, Demand first) {
        assertThat(Easing.rungs(given))
                .startsWith(first)
                .doesNotHaveDuplicates()
                .doesNotContain(given);
    }

    @Test
    void whatHasNoBoundsCanOnlyBeGivenUp() {
        assertThat(Easing.rungs(new SightDemand.Kinds(Choice.any(Set.of("volcano")))))
                .isEmpty();
        assertThat(Easing.rungs(new LodgingDemand.Beds(3))).isEmpty();
        assertThat(Easing.rungs(new RideDemand.Runs(EVERY, Choice.any(Set.of("1")))))
                .isEmpty();
        assertThat(Easing.rungs(new MealDemand.BreakfastAtHotel())).isEmpty();
    }

    private static ClockSpan span(String from, String until) {
        return new ClockSpan(LocalTime.parse(from), LocalTime.parse(until));
    }
}

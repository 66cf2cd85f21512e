package com.surefoot.planning.mapping;

import static com.surefoot.transport.incity.InCityMode.METRO;
import static com.surefoot.transport.incity.InCityMode.TAXI;
import static com.surefoot.transport.incity.InCityMode.WALK;
import static org.assertj.core.api.Assertions.assertThat;

import com.surefoot.fixtures.SmallWorld;
import com.surefoot.itinerary.demand.Choice;
import com.surefoot.itinerary.demand.Demand;
import com.surefoot.itinerary.demand.InCityDemand;
import com.surefoot.itinerary.demand.InCityDemand.Per;
import com.surefoot.itinerary.demand.MoneyDemand.SpendAtMost;
import com.surefoot.itinerary.demand.MoneyDemand.Spending;
import com.surefoot.planning.api.Flavour;
import com.surefoot.planning.model.JourneyStyle;
import com.surefoot.planning.model.Usage;
import com.surefoot.transport.incity.InCityMode;
import com.surefoot.travel.Distance;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Which journeys may, must and should be taken. */
class GettingAroundTest {

    private static final double NO_BOUND = Double.POSITIVE_INFINITY;

    @Test
    void withoutDemandsEveryModeIsAllowedAndNoneAskedFor() {
        assertThat(around().rules(SmallWorld.travel(), 2).modes()).containsExactlyInAnyOrder(InCityMode.values());
        assertThat(around().rules(SmallWorld.travel(), 2).taxiBeyond()).isEqualTo(NO_BOUND);
        assertThat(around().rules(SmallWorld.travel(), 2).walkAWay()).isEqualTo(NO_BOUND);
        assertThat(around().used()).isEmpty();
    }

    @Test
    void onlySomeModesAreAllowedOrSomeAreNot() {
        assertThat(around(modes(Choice.only(Set.of(WALK, METRO))))
                        .rules(SmallWorld.travel(), 2)
                        .modes())
                .containsExactlyInAnyOrder(WALK, METRO);
        assertThat(around(modes(Choice.none(Set.of(TAXI))))
                        .rules(SmallWorld.travel(), 2)
                        .modes())
                .containsExactlyInAnyOrderElementsOf(EnumSet.complementOf(EnumSet.of(TAXI)));
        assertThat(around(modes(Choice.only(Set.of(WALK, METRO))), modes(Choice.none(Set.of(METRO))))
                        .rules(SmallWorld.travel(), 2)
                        .modes())
                .containsExactly(WALK);
    }

    @Test
    void aBudgetHoldsOnlyForWaysOfKnownPrice() {
        assertThat(around().rules(SmallWorld.travel(), 2).priced()).isFalse();
        assertThat(around(new SpendAtMost(Spending.MEALS, SmallWorld.eur("90.00")))
                        .rules(SmallWorld.travel(), 2)
                        .priced())
                .isFalse();
        assertThat(around(new SpendAtMost(Spending.IN_CITY, SmallWorld.eur("90.00")))
                        .rules(SmallWorld.travel(), 2)
                        .priced())
                .isTrue();
        assertThat(around(new SpendAtMost(Spending.TOTAL, SmallWorld.eur("900.00")))
                        .rules(SmallWorld.travel(), 2)
                        .priced())
                .isTrue();
    }

    @Test
    void allOfSomeModesAreUsedAndNoModeIsForbiddenForIt() {
        // given
        GettingAround around = around(modes(Choice.all(Set.of(METRO, TAXI))));

        // then
        assertThat(around.used()).containsExactlyInAnyOrder(new Usage(Set.of(METRO), 1), new Usage(Set.of(TAXI), 1));
        assertThat(around.rules(SmallWorld.travel(), 2).modes()).contains(WALK);
    }

    @Test
    void atLeastOneOfOneModeIsThatMode() {
        assertThat(around(modes(Choice.any(Set.of(TAXI)))).used()).containsExactly(new Usage(Set.of(TAXI), 1));
        assertThat(around(modes(Choice.only(Set.of(TAXI)))).used()).isEmpty();
        assertThat(around(modes(Choice.none(Set.of(TAXI)))).used()).isEmpty();
    }

    @Test
    void atLeastSoManyAreWaysByAnyOfTheModesAndEachModeIsTried() {
        // given
        GettingAround around = around(modes(Choice.atLeast(2, Set.of(TAXI, METRO))));

        // then
        assertThat(around.used()).containsExactly(new Usage(Set.of(METRO, TAXI), 2));
        assertThat(around.styles(Flavour.BALANCED)).startsWith(JourneyStyle.BY_METRO, JourneyStyle.BY_TAXI);
    }

    @Test
    void whatIsAskedForTwiceCountsOnce() {
        assertThat(around(modes(Choice.all(Set.of(TAXI))), modes(Choice.any(Set.of(TAXI))))
                        .used())
                .containsExactly(new Usage(Set.of(TAXI), 1));
    }

    @Test
    void theStricterOfTwoBoundsBinds() {
        assertThat(around(taxiBeyond(3), taxiBeyond(2))
                        .rules(SmallWorld.travel(), 2)
                        .taxiBeyond())
                .isEqualTo(2_000);
        assertThat(around(walk(Per.WAY, 1), walk(Per.WAY, 2))
                        .rules(SmallWorld.travel(), 2)
                        .walkAWay())
                .isEqualTo(1_000);
    }

    @Test
    void whatTakesAnotherNumberOfCarsOrTicketsIsNotTaken() {
        assertThat(around(new InCityDemand.Cars(1), new InCityDemand.MetroTickets(2))
                        .rules(SmallWorld.travel(), 2)
                        .modes())
                .contains(TAXI, METRO);
        assertThat(around(new InCityDemand.Cars(2))
                        .rules(SmallWorld.travel(), 2)
                        .modes())
                .contains(METRO)
                .doesNotContain(TAXI);
        assertThat(around(new InCityDemand.MetroTickets(1))
                        .rules(SmallWorld.travel(), 2)
                        .modes())
                .contains(TAXI)
                .doesNotContain(METRO);
    }

    @Test
    void aBoundOnADaysWalkingIsNoneOnAWay() {
        // given
        GettingAround around = around(walk(Per.DAY, 5));

        // then
        assertThat(around.walking(Per.DAY)).isEqualTo(5_000);
        assertThat(around.rules(SmallWorld.travel(), 2).walkAWay()).isEqualTo(NO_BOUND);
        assertThat(around(walk(Per.WAY, 5)).walking(Per.DAY)).isEqualTo(NO_BOUND);
    }

    @Test
    void whatIsAskedForIsTriedFirstAndTheUsualAfterwards() {
        assertThat(around(modes(Choice.all(Set.of(METRO)))).styles(Flavour.BALANCED))
                .containsExactly(JourneyStyle.BY_METRO, JourneyStyle.BALANCED, JourneyStyle.CHEAP, JourneyStyle.QUICK);
        assertThat(around().styles(Flavour.BALANCED))
                .containsExactly(JourneyStyle.BALANCED, JourneyStyle.CHEAP, JourneyStyle.QUICK);
        assertThat(around().styles(Flavour.CHEAPEST))
                .containsExactly(JourneyStyle.CHEAP, JourneyStyle.BALANCED, JourneyStyle.QUICK);
    }

    @Test
    void wishedModesAreTriedAndUnwishedOnesAreNot() {
        assertThat(new GettingAround(Demands.wish(3, modes(Choice.any(Set.of(TAXI))))).styles(Flavour.BALANCED))
                .startsWith(JourneyStyle.BY_TAXI);
        assertThat(new GettingAround(Demands.wish(3, modes(Choice.none(Set.of(TAXI))))).styles(Flavour.BALANCED))
                .doesNotContain(JourneyStyle.BY_TAXI);
    }

    private static GettingAround around(Demand... demands) {
        return new GettingAround(Demands.musts(demands));
    }

    private static InCityDemand modes(Choice<InCityMode> modes) {
        return new InCityDemand.Modes(modes);
    }

    private static InCityDemand taxiBeyond(double kilometres) {
        return new InCityDemand.TaxiBeyond(Distance.ofKilometres(kilometres));
    }

    private static InCityDemand walk(Per per, double kilometres) {
        return new InCityDemand.WalkAtMost(per, Distance.ofKilometres(kilometres));
    }
}

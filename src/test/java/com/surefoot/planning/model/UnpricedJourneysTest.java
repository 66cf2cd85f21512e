package com.surefoot.planning.model;

import static org.assertj.core.api.Assertions.assertThat;

import com.surefoot.fixtures.SmallWorld;
import com.surefoot.transport.incity.CityTravel;
import com.surefoot.transport.incity.InCityMode;
import com.surefoot.transport.incity.Journey;
import com.surefoot.transport.incity.Router;
import com.surefoot.transport.incity.Stage;
import com.surefoot.transport.incity.Way;
import com.surefoot.transport.incity.Way.Gap;
import com.surefoot.transport.incity.Ways;
import com.surefoot.travel.Distance;
import com.surefoot.travel.Place;
import com.surefoot.travel.Price;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A bus of which nobody knows what it costs, on a way of four kilometres. */
class UnpricedJourneysTest {

    private static final double ANY = Double.POSITIVE_INFINITY;
    private static final Set<InCityMode> ALL = Set.of(InCityMode.values());
    private static final List<Place> PLACES = List.of(SmallWorld.STATION, SmallWorld.place("Along the line", 4, 0.1));

    /** Knows one way by bus, and leaves all else to rules. */
    private record Bus(Duration time, Price price, InCityMode vehicle) implements Router {

        @Override
        public String name() {
            return "bus";
        }

        @Override
        public Ways ways(CityTravel travel, List<Place> places) {
            return (mode, from, to) -> mode == InCityMode.BUS
                    ? new Way.Known(journey(places.get(from), places.get(to)))
                    : Way.unknown(Gap.NOT_ITS_MODE);
        }

        private Journey journey(Place from, Place to) {
            Stage ride = new Stage(vehicle, from, to, time, Distance.ofKilometres(4), price, 1, Optional.empty());
            return new Journey(InCityMode.BUS, List.of(ride), name());
        }
    }

    private static JourneyTable table(Router router, JourneyRules rules, JourneyStyle style) {
        return new JourneyTable(SmallWorld.travel().withRouter(router), rules, List.of(style), 2, 40, PLACES);
    }

    private static InCityMode taken(Router router, JourneyRules rules, JourneyStyle style) {
        return table(router, rules, style).journey(0, 0, 1).mode();
    }

    private static Router unpriced(int minutes) {
        return new Bus(Duration.ofMinutes(minutes), Price.unknown(SmallWorld.EUR), InCityMode.BUS);
    }

    @Test
    void whereItSavesTimeItIsTakenAndCountsNothing() {
        // given: the metro takes half an hour
        JourneyTable table = table(unpriced(2), new JourneyRules(ALL, ANY, ANY), JourneyStyle.QUICK);

        // then
        assertThat(table.journey(0, 0, 1).mode()).isEqualTo(InCityMode.BUS);
        assertThat(table.cost(0, 0, 1)).isZero();
    }

    @Test
    void itIsReckonedWithAsIfItWereTheDearestWay() {
        // given: of the same length as a taxi
        int taxi = table(Router.NONE, new JourneyRules(ALL, ANY, ANY), JourneyStyle.BY_TAXI)
                .minutes(0, 0, 1);
        Router free = new Bus(Duration.ofMinutes(taxi), Price.of(SmallWorld.eur("0.00")), InCityMode.BUS);

        // then
        JourneyRules rules = new JourneyRules(Set.of(InCityMode.TAXI, InCityMode.BUS), ANY, ANY);
        assertThat(taken(free, rules, JourneyStyle.BALANCED)).isEqualTo(InCityMode.BUS);
        assertThat(taken(unpriced(taxi + 1), rules, JourneyStyle.BALANCED)).isEqualTo(InCityMode.TAXI);
    }

    @Test
    void whoWantsItCheapDoesNotTakeItForFree() {
        JourneyRules rules = new JourneyRules(Set.of(InCityMode.TAXI, InCityMode.BUS), ANY, ANY);
        assertThat(taken(unpriced(2), rules, JourneyStyle.CHEAP)).isEqualTo(InCityMode.TAXI);
        assertThat(taken(unpriced(2), new JourneyRules(Set.of(InCityMode.BUS), ANY, ANY), JourneyStyle.CHEAP))
                .isEqualTo(InCityMode.BUS);
    }

    @Test
    void underABudgetItIsNotTaken() {
        assertThat(taken(unpriced(2), new JourneyRules(ALL, ANY, ANY, true), JourneyStyle.BY_BUS))
                .isNotEqualTo(InCityMode.BUS);
        assertThat(taken(
                        new Bus(Duration.ofMinutes(2), Price.of(SmallWorld.eur("1.00")), InCityMode.BUS),
                        new JourneyRules(ALL, ANY, ANY, true),
                        JourneyStyle.BY_BUS))
                .isEqualTo(InCityMode.BUS);
    }

    @Test
    void whatIsRiddenOnTheWayHasToBeAllowedToo() {
        // given
        Router byMetro = new Bus(Duration.ofMinutes(2), Price.of(SmallWorld.eur("1.00")), InCityMode.METRO);
        JourneyRules noMetro = new JourneyRules(Set.of(InCityMode.WALK, InCityMode.BUS), ANY, ANY);

        // then
        assertThat(taken(unpriced(2), noMetro, JourneyStyle.BY_BUS)).isEqualTo(InCityMode.BUS);
        assertThat(taken(byMetro, noMetro, JourneyStyle.BY_BUS)).isEqualTo(InCityMode.WALK);
    }
}

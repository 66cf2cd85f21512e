package com.surefoot.transport.incity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.surefoot.fixtures.SmallWorld;
import com.surefoot.transport.incity.Way.Gap;
import com.surefoot.travel.CityId;
import com.surefoot.travel.Distance;
import com.surefoot.travel.Place;
import com.surefoot.travel.Price;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Ways by several routers, and by rules where none of them can tell. */
class RoutersTest {

    private static final Place HOTEL = SmallWorld.place("Hotel", -3, 0);
    private static final Place MUSEUM = SmallWorld.place("Museum", 3, 0);
    private static final List<Place> PLACES = List.of(HOTEL, MUSEUM);
    private static final ZonedDateTime NOON = ZonedDateTime.of(SmallWorld.FRIDAY, LocalTime.NOON, SmallWorld.ZONE);
    private static final CityTravel TRAVEL = SmallWorld.travel();

    private final List<String> heard = new ArrayList<>();

    /** A router that says the same of every walk, at any time and at a time of day. */
    private record Says(String name, Way walk) implements Router {

        @Override
        public Ways ways(CityTravel travel, List<Place> places) {
            return (mode, from, to) -> mode == InCityMode.WALK ? walk : Way.unknown(Gap.NOT_ITS_MODE);
        }

        @Override
        public Way departing(Departure departure) {
            return walk;
        }
    }

    private static Way walk(double km, String source) {
        return new Way.Known(TRAVEL.walking(HOTEL, MUSEUM, Distance.ofKilometres(km), source));
    }

    private Routers routers(Router... routers) {
        return new Routers(List.of(routers), (router, mode, way) -> {
            if (mode == InCityMode.WALK) {
                heard.add(router + " " + way.getClass().getSimpleName());
            }
        });
    }

    private static List<Journey> journeys(Router router) {
        return TRAVEL.withRouter(router).between(PLACES).listJourneys(0, 1);
    }

    @Test
    void theFirstThatCanTellIsBelieved() {
        // given
        Routers all = routers(
                new Says("lost", Way.unknown(Gap.NOT_COVERED)),
                new Says("sure", walk(7, "sure")),
                new Says("late", walk(1, "late")));

        // then
        assertThat(journeys(all).get(0).source()).isEqualTo("sure");
        assertThat(heard).containsExactly("lost Unknown", "sure Known");
        assertThat(all.departing(new Departure(TRAVEL, InCityMode.WALK, HOTEL, MUSEUM, NOON)))
                .isEqualTo(walk(7, "sure"));
        assertThat(all.name()).isEqualTo("lost, sure, late");
    }

    @Test
    void whoKnowsThatThereIsNoWayIsBelievedToo() {
        assertThat(journeys(routers(new Says("sure", Way.NONE), new Says("late", walk(1, "late")))))
                .extracting(Journey::mode)
                .containsExactly(InCityMode.METRO, InCityMode.TAXI);
    }

    @Test
    void whereNobodyCanTellRulesReckon() {
        // then
        List<Journey> reckoned = journeys(Router.NONE);
        assertThat(reckoned)
                .extracting(Journey::mode)
                .containsExactly(InCityMode.WALK, InCityMode.METRO, InCityMode.TAXI);
        assertThat(reckoned).allMatch(journey -> journey.source().equals(Journey.RULES));
        assertThat(journeys(routers())).isEqualTo(reckoned);
        assertThat(journeys(routers(new Says("lost", Way.unknown(Gap.TOO_FAR_OFF)))))
                .isEqualTo(reckoned);
        assertThat(routers().departing(new Departure(TRAVEL, InCityMode.METRO, HOTEL, MUSEUM, NOON)))
                .isEqualTo(Way.unknown(Gap.NOT_ITS_MODE));
        assertThat(Router.NONE.departing(new Departure(TRAVEL, InCityMode.METRO, HOTEL, MUSEUM, NOON)))
                .isEqualTo(Way.unknown(Gap.NOT_ITS_MODE));
    }

    @Test
    void theRulesOfACityComeWithTheRouter() {
        // given
        CityTravels rules = city -> city.equals(SmallWorld.EASTBURG.id()) ? Optional.of(TRAVEL) : Optional.empty();
        Router router = new Says("sure", Way.NONE);

        // then
        CityTravels routed = new RoutedTravels(rules, router);
        assertThat(routed.findTravel(SmallWorld.EASTBURG.id())).contains(TRAVEL.withRouter(router));
        assertThat(routed.findTravel(new CityId("elsewhere"))).isEmpty();
    }

    @Test
    void aTaxiIsAsSlowAsTheSlowerOfStreetAndTraffic() {
        // given: 30 km/h in traffic, 4 minutes until a car is there
        Distance way = Distance.ofKilometres(5);

        // then
        assertThat(driven(way, Duration.ofMinutes(3), Distance.ZERO)).isEqualTo(Duration.ofMinutes(14));
        assertThat(driven(way, Duration.ofSeconds(1201), Distance.ZERO)).isEqualTo(Duration.ofMinutes(25));
        assertThat(driven(way, Duration.ofMinutes(3), new Distance(75))).isEqualTo(Duration.ofMinutes(15));
    }

    private static Duration driven(Distance way, Duration driving, Distance aside) {
        return TRAVEL.driven(HOTEL, MUSEUM, way, driving, aside, "sure")
                .orElseThrow()
                .duration();
    }

    @Test
    void aJourneyWithoutItsRunsIsOtherwiseTheSame() {
        // given
        Ride ride = new Ride("M1", "Harbour", NOON, NOON.plusMinutes(9), true);
        Stage stage = new Stage(
                InCityMode.METRO,
                HOTEL,
                MUSEUM,
                Duration.ofMinutes(9),
                Distance.ofKilometres(6),
                Price.of(SmallWorld.eur("2.50")),
                1,
                Optional.of(ride));
        Journey journey = new Journey(InCityMode.METRO, List.of(stage), "sure");

        // then
        assertThat(journey.untimed().stages().get(0).ride()).isEmpty();
        assertThat(journey.untimed().duration()).isEqualTo(journey.duration());
        assertThat(journey.untimed().source()).isEqualTo("sure");
        assertThat(journey.untimed().costFor(2)).isEqualTo(journey.costFor(2));
    }

    @Test
    void whatCannotBeIsRefused() {
        assertThatThrownBy(() -> new Ride("M1", "", NOON, NOON.minusMinutes(1), false))
                .hasMessageContainingAll("M1", "Maybe");
        assertThatThrownBy(() -> new Departure(TRAVEL, InCityMode.METRO, HOTEL, HOTEL, NOON))
                .hasMessageContainingAll("Hotel", "Maybe");
    }
}

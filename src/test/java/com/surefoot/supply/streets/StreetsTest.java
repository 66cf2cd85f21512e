package com.surefoot.supply.streets;

import static com.surefoot.supply.streets.Walked.metres;
import static com.surefoot.supply.streets.Walked.way;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.surefoot.transport.incity.CityTravel;
import com.surefoot.transport.incity.InCityMode;
import com.surefoot.transport.incity.Journey;
import com.surefoot.transport.incity.Way;
import com.surefoot.transport.incity.Way.Gap;
import com.surefoot.travel.Money;
import com.surefoot.travel.Place;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Ways in an invented town of two quarters, with a river between them. */
class StreetsTest {

    private static final List<String> STREET = List.of("highway", "residential");
    private static final int QUARTER = 15;
    private static final Place WEST = Town.place("West", 1000, 700);
    private static final Place EAST = Town.place("East", 3000, 700);

    @TempDir
    private Path folder;

    private Streets streets(Town town) {
        return Walked.streets(folder.resolve("graphs"), town.write(folder.resolve("town.osm.pbf")));
    }

    private static Town quarters() {
        return new Town().withBlocks(0, 0, QUARTER).withBlocks(2500, 0, QUARTER);
    }

    @Nested
    class OnFoot {

        @Test
        void oneWalksAroundTheBlocks() {
            // given: two streets up and two to the right, which the straight line cuts off
            Streets streets = streets(quarters());

            // when
            Way way = way(streets, InCityMode.WALK, Town.place("a", 100, 100), Town.place("b", 300, 300));

            // then
            assertThat(metres(way)).isCloseTo(400, within(1.0));
        }

        @Test
        void theCitysSpeedCountsAndMinutesAreRoundedUp() {
            // given
            Streets streets = streets(quarters());

            // when: 400 m at 4.5 km/h are 5 minutes and 20 seconds
            Way way = way(streets, InCityMode.WALK, Town.place("a", 100, 100), Town.place("b", 300, 300));

            // then
            Journey journey = ((Way.Known) way).journey();
            assertThat(journey.duration()).isEqualTo(Duration.ofMinutes(6));
            assertThat(journey.costFor(2)).isEqualTo(Money.zero(Walked.TRAVEL.currency()));
            assertThat(journey.source()).isEqualTo("streets");
        }

        @Test
        void theWayToTheStreetCounts() {
            // given: both places 40 m off the same street
            Streets streets = streets(quarters());

            // when
            Way way = way(streets, InCityMode.WALK, Town.place("a", 420, 140), Town.place("b", 480, 60));

            // then
            assertThat(metres(way)).isBetween(100.0, 250.0);
        }

        @Test
        void oneStretchNeedNotBeLeft() {
            // given
            Streets streets = streets(quarters());

            // then
            assertThat(metres(way(streets, InCityMode.WALK, Town.place("a", 110, 100), Town.place("b", 190, 100))))
                    .isCloseTo(80, within(1.0));
            assertThat(metres(way(streets, InCityMode.WALK, Town.place("b", 190, 100), Town.place("a", 110, 100))))
                    .isCloseTo(80, within(1.0));
        }

        @Test
        void nobodyWalksOverWater() {
            // given
            Streets streets = streets(quarters());

            // then
            assertThat(way(streets, InCityMode.WALK, WEST, EAST)).isEqualTo(Way.NONE);
            assertThat(way(streets, InCityMode.TAXI, WEST, EAST)).isEqualTo(Way.NONE);
        }

        @Test
        void aBridgeFarOffLeadsThere() {
            // given: two kilometres straight, and a bridge at the very south
            Streets streets =
                    streets(quarters().with(List.of("highway", "primary", "bridge", "yes"), 1400, 0, 2500, 0));

            // then
            assertThat(metres(way(streets, InCityMode.WALK, WEST, EAST))).isCloseTo(2000 + 2 * 700, within(4.0));
        }

        @Test
        void aFerryIsNoStreet() {
            // given
            Streets streets = streets(quarters().with(List.of("route", "ferry", "foot", "yes"), 1400, 700, 2500, 700));

            // then
            assertThat(way(streets, InCityMode.WALK, WEST, EAST)).isEqualTo(Way.NONE);
        }

        @Test
        void nobodyWalksOnAMotorway() {
            // given
            Streets streets = streets(quarters().with(List.of("highway", "motorway"), 1400, 700, 2500, 700));

            // then
            assertThat(way(streets, InCityMode.WALK, WEST, EAST)).isEqualTo(Way.NONE);
            assertThat(metres(way(streets, InCityMode.TAXI, WEST, EAST))).isCloseTo(2000, within(4.0));
        }
    }

    @Nested
    class InATaxi {

        private final Place start = Town.place("start", 1400, 0);
        private final Place end = Town.place("end", 2500, 0);

        @Test
        void aOneWayStreetLeadsOneWay() {
            // given: there by the south, back only by the north
            Streets streets = streets(quarters()
                    .with(List.of("highway", "primary", "oneway", "yes"), 1400, 0, 2500, 0)
                    .with(List.of("highway", "primary", "oneway", "-1"), 1400, 1400, 2500, 1400));

            // then
            assertThat(metres(way(streets, InCityMode.TAXI, start, end))).isCloseTo(1100, within(2.0));
            assertThat(metres(way(streets, InCityMode.TAXI, end, start))).isCloseTo(1100 + 2800, within(6.0));
            assertThat(metres(way(streets, InCityMode.WALK, end, start))).isCloseTo(1100, within(6.0));
        }

        @Test
        void backOnAOneWayStretchIsOnceAround() {
            // given: a ring of one way, along which one has passed the goal
            Streets streets = streets(quarters()
                    .with(List.of("highway", "primary", "oneway", "yes"), 1400, 0, 2500, 0)
                    .with(List.of("highway", "primary"), 1400, 1400, 2500, 1400));

            // then
            assertThat(metres(
                            way(streets, InCityMode.TAXI, Town.place("past", 2000, 0), Town.place("missed", 1900, 0))))
                    .isGreaterThan(3000);
        }

        @Test
        void theFareIsOfTheWayDrivenAndTrafficTakesItsTime() {
            // given: 4.00 and 2.00 a kilometre, 30 km/h, 4 minutes until a car is there
            Streets streets = streets(quarters().with(STREET, 1400, 0, 2500, 0));

            // when
            Way way = way(streets, InCityMode.TAXI, start, end);

            // then: 1.1 km, three minutes
            Journey journey = ((Way.Known) way).journey();
            assertThat(journey.costFor(4).minor()).isBetween(619L, 621L);
            assertThat(journey.duration()).isEqualTo(Duration.ofMinutes(4 + 3));
        }

        @Test
        void aStreetSlowerThanTrafficTakesItsTime() {
            // given: streets where one drives at walking pace
            Streets streets =
                    streets(quarters().with(List.of("highway", "living_street", "maxspeed", "5"), 1400, 0, 2500, 0));

            // then
            assertThat(((Way.Known) way(streets, InCityMode.TAXI, start, end))
                            .journey()
                            .duration())
                    .isGreaterThan(Duration.ofMinutes(4 + 10));
        }

        @Test
        void whereThereAreNoTaxisStreetsTellNothingOfThem() {
            // given
            Streets streets = streets(quarters());
            CityTravel none = new CityTravel(
                    Walked.TRAVEL.currency(),
                    Walked.TRAVEL.walk(),
                    java.util.Optional.empty(),
                    java.util.Optional.empty());

            // then
            assertThat(streets.ways(none, List.of(start, end)).find(InCityMode.TAXI, 0, 1))
                    .isEqualTo(Way.unknown(Gap.NOT_ITS_MODE));
        }
    }

    @Nested
    class WhereItCannotTell {

        @Test
        void aPlaceTwoKilometresFromAnyStreet() {
            // given: a street far in the north keeps it inside of the extract
            Streets streets = streets(quarters().with(STREET, 0, 1400, 0, 6000));

            // then
            assertThat(way(streets, InCityMode.WALK, WEST, Town.place("hut", 3000, 4000)))
                    .isEqualTo(Way.unknown(Gap.TOO_FAR_OFF));
        }

        @Test
        void aPlaceOutsideOfTheExtract() {
            // given
            Streets streets = streets(quarters());

            // then
            assertThat(way(streets, InCityMode.WALK, WEST, Town.place("elsewhere", 90_000, 0)))
                    .isEqualTo(Way.unknown(Gap.NOT_COVERED));
        }

        @Test
        void aPlaceOnAnIslandOfFewStreets() {
            // given
            Streets streets = streets(quarters().with(STREET, 2000, 700, 2000, 800));

            // then
            assertThat(way(streets, InCityMode.WALK, WEST, Town.place("islet", 2000, 750)))
                    .isEqualTo(Way.unknown(Gap.TOO_FAR_OFF));
        }

        @Test
        void thenTheCitysRulesReckon() {
            // given
            CityTravel travel = Walked.TRAVEL.withRouter(streets(quarters()));
            Place elsewhere = Town.place("elsewhere", 20_000, 0);

            // when
            List<Journey> journeys = travel.between(List.of(WEST, elsewhere)).listJourneys(0, 1);

            // then
            assertThat(journeys).extracting(Journey::source).containsOnly(Journey.RULES);
            assertThat(journeys)
                    .isEqualTo(Walked.TRAVEL.between(List.of(WEST, elsewhere)).listJourneys(0, 1));
        }
    }
}

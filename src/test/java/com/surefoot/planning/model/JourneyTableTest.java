package com.surefoot.planning.model;

import static org.assertj.core.api.Assertions.assertThat;

import com.surefoot.fixtures.SmallWorld;
import com.surefoot.transport.incity.InCityMode;
import com.surefoot.travel.Place;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The journeys taken in a town with taxis and one metro line, where one walks a kilometre in 16 minutes. */
class JourneyTableTest {

    private static final double ANY = Double.POSITIVE_INFINITY;
    private static final Set<InCityMode> ALL = Set.of(InCityMode.values());
    private static final int STATION = 0;
    private static final int NEXT_DOOR = 1;
    private static final int ALONG_THE_LINE = 2;
    private static final int STATION_AGAIN = 3;
    private static final List<Place> PLACES = List.of(
            SmallWorld.STATION,
            SmallWorld.place("Next door", 0.5, 0),
            SmallWorld.place("Along the line", 4, 0.1),
            SmallWorld.STATION);

    @Nested
    class Ways {

        @Test
        void nobodyTravelsWhereTheyAre() {
            // given
            JourneyTable table = table(new JourneyRules(ALL, ANY, ANY), JourneyStyle.QUICK);

            // then
            assertThat(table.minutes(0, STATION, STATION)).isZero();
            assertThat(table.minutes(0, STATION, STATION_AGAIN)).isZero();
            assertThat(table.cost(0, STATION, STATION_AGAIN)).isZero();
            assertThat(table.walked(0, STATION, STATION_AGAIN)).isZero();
        }

        @Test
        void aTaxiForTwoCostsOneFareAndNoStep() {
            // given: half a kilometre, six tenths with detours
            JourneyTable table = table(new JourneyRules(ALL, ANY, ANY), JourneyStyle.BY_TAXI);

            // then
            assertThat(table.cost(0, STATION, NEXT_DOOR)).isBetween(500L, 540L);
            assertThat(table.walked(0, STATION, NEXT_DOOR)).isZero();
            assertThat(table.minutes(0, STATION, NEXT_DOOR)).isBetween(4, 6);
        }

        @Test
        void aWalkCostsNothingButSteps() {
            // given
            JourneyTable table = table(new JourneyRules(ALL, ANY, ANY), JourneyStyle.ON_FOOT);

            // then
            assertThat(table.cost(0, STATION, NEXT_DOOR)).isZero();
            assertThat(table.walked(0, STATION, NEXT_DOOR)).isBetween(590L, 610L);
            assertThat(table.minutes(0, STATION, NEXT_DOOR)).isBetween(7, 9);
        }

        @Test
        void aPlaceNoAllowedJourneyLeadsToIsUnreachableForNothing() {
            // given: no buses
            JourneyTable table = table(new JourneyRules(Set.of(InCityMode.BUS), ANY, ANY), JourneyStyle.BALANCED);

            // then
            assertThat(table.minutes(0, STATION, NEXT_DOOR)).isEqualTo(JourneyTable.UNREACHABLE);
            assertThat(table.cost(0, STATION, NEXT_DOOR)).isZero();
            assertThat(table.walked(0, STATION, NEXT_DOOR)).isZero();
        }

        @Test
        void stylesAreNumberedAsGiven() {
            // given
            JourneyTable table = table(new JourneyRules(ALL, ANY, ANY), JourneyStyle.ON_FOOT, JourneyStyle.BY_METRO);

            // then
            assertThat(table.journey(0, STATION, ALONG_THE_LINE).mode()).isEqualTo(InCityMode.METRO);
            assertThat(table.journey(0, STATION, NEXT_DOOR).mode()).isEqualTo(InCityMode.WALK);
            assertThat(table.journey(1, STATION, ALONG_THE_LINE).mode()).isEqualTo(InCityMode.METRO);
            assertThat(table.size()).isEqualTo(4);
            assertThat(table.currency()).isEqualTo(SmallWorld.EUR);
        }
    }

    @Nested
    class Allowed {

        @ParameterizedTest
        @EnumSource(names = {"WALK", "METRO", "TAXI"})
        void theOnlyModeAllowedIsTheOneTaken(InCityMode mode) {
            // given
            JourneyTable table = table(new JourneyRules(Set.of(mode), ANY, ANY), JourneyStyle.BALANCED);

            // then
            assertThat(table.journey(0, STATION, ALONG_THE_LINE).mode()).isEqualTo(mode);
        }

        @Test
        void aWayAsLongAsABoundMayBeWalkedAndALongerOneIsDrivenByTaxi() {
            // given
            long metres = walkedTo(NEXT_DOOR);

            // then
            assertThat(modeTo(NEXT_DOOR, new JourneyRules(ALL, metres + 1, ANY)))
                    .isEqualTo(InCityMode.WALK);
            assertThat(modeTo(NEXT_DOOR, new JourneyRules(ALL, metres - 1, ANY)))
                    .isEqualTo(InCityMode.TAXI);
        }

        @Test
        void aWalkAsLongAsABoundIsAllowedAndALongerOneIsNot() {
            // given
            long metres = walkedTo(NEXT_DOOR);

            // then
            assertThat(modeTo(NEXT_DOOR, new JourneyRules(ALL, ANY, metres + 1)))
                    .isEqualTo(InCityMode.WALK);
            assertThat(modeTo(NEXT_DOOR, new JourneyRules(ALL, ANY, metres - 1)))
                    .isNotEqualTo(InCityMode.WALK);
        }

        @Test
        void walksToAndFromStationsCount() {
            // given
            JourneyRules metro = new JourneyRules(Set.of(InCityMode.METRO), ANY, 10);

            // then
            assertThat(table(metro, JourneyStyle.BALANCED).minutes(0, STATION, ALONG_THE_LINE))
                    .isEqualTo(JourneyTable.UNREACHABLE);
        }

        private long walkedTo(int place) {
            return table(new JourneyRules(ALL, ANY, ANY), JourneyStyle.ON_FOOT).walked(0, STATION, place);
        }

        private InCityMode modeTo(int place, JourneyRules rules) {
            return table(rules, JourneyStyle.ON_FOOT).journey(0, STATION, place).mode();
        }
    }

    @Nested
    class Styles {

        @Test
        void theQuickestIsNoSlowerAndTheCheapestNoDearerThanAnyOther() {
            // given
            List<JourneyStyle> styles = List.of(JourneyStyle.values());
            JourneyTable table = table(new JourneyRules(ALL, ANY, ANY), JourneyStyle.values());

            // then
            for (int style = 0; style < styles.size(); style++) {
                assertThat(table.minutes(styles.indexOf(JourneyStyle.QUICK), STATION, ALONG_THE_LINE))
                        .isLessThanOrEqualTo(table.minutes(style, STATION, ALONG_THE_LINE));
                assertThat(table.cost(styles.indexOf(JourneyStyle.CHEAP), STATION, ALONG_THE_LINE))
                        .isLessThanOrEqualTo(table.cost(style, STATION, ALONG_THE_LINE));
            }
        }

        @Test
        void aModeIsTakenWhereverItRunsAndTheUsualWhereItDoesNot() {
            // given
            JourneyTable table = table(
                    new JourneyRules(ALL, ANY, ANY),
                    JourneyStyle.by(InCityMode.TAXI),
                    JourneyStyle.by(InCityMode.METRO),
                    JourneyStyle.by(InCityMode.WALK),
                    JourneyStyle.by(InCityMode.BUS),
                    JourneyStyle.BALANCED);

            // then
            assertThat(table.journey(0, STATION, NEXT_DOOR).mode()).isEqualTo(InCityMode.TAXI);
            assertThat(table.journey(1, STATION, ALONG_THE_LINE).mode()).isEqualTo(InCityMode.METRO);
            assertThat(table.journey(2, STATION, NEXT_DOOR).mode()).isEqualTo(InCityMode.WALK);
            assertThat(table.journey(3, STATION, ALONG_THE_LINE)).isEqualTo(table.journey(4, STATION, ALONG_THE_LINE));
        }
    }

    private static JourneyTable table(JourneyRules rules, JourneyStyle... styles) {
        return new JourneyTable(SmallWorld.travel(), rules, List.of(styles), 2, 40, PLACES);
    }
}

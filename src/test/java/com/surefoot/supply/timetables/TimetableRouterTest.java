package com.surefoot.supply.timetables;

import static com.surefoot.fixtures.SmallWorld.FRIDAY;
import static com.surefoot.fixtures.SmallWorld.ZONE;
import static org.assertj.core.api.Assertions.assertThat;

import com.surefoot.fixtures.SmallWorld;
import com.surefoot.transport.incity.Departure;
import com.surefoot.transport.incity.InCityMode;
import com.surefoot.transport.incity.Journey;
import com.surefoot.transport.incity.Ride;
import com.surefoot.transport.incity.Stage;
import com.surefoot.transport.incity.Way;
import com.surefoot.transport.incity.Way.Gap;
import com.surefoot.travel.Place;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Rides at an hour, and what the router leaves to others. */
class TimetableRouterTest extends RidesInEastburg {

    @Nested
    class AtAnHour {

        @Test
        void aRideIsToldFromDoorToDoor() {
            // when
            Journey journey = journey(bus(), InCityMode.BUS, "10:00");

            // then: 360 m take 4:48, so that the first bus is gone; from 10:25 on it takes as long again
            assertThat(journey.mode()).isEqualTo(InCityMode.BUS);
            assertThat(journey.source()).isEqualTo("timetables");
            assertThat(journey.stages())
                    .extracting(Stage::mode)
                    .containsExactly(InCityMode.WALK, InCityMode.BUS, InCityMode.WALK);
            assertThat(journey.stages())
                    .extracting(stage -> stage.to().name())
                    .containsExactly("hotel", "museum", "Museum");
            assertThat(journey.duration()).isEqualTo(Duration.ofMinutes(30));
            Ride ride = journey.stages().get(1).ride().orElseThrow();
            assertThat(ride.line()).isEqualTo("L3");
            assertThat(ride.headsign()).isEqualTo("to the end");
            assertThat(ride.live()).isFalse();
            assertThat(rides(journey)).containsExactly("10:10-10:25");
            assertThat(journey.stages().get(1).distance().metres()).isBetween(4980.0, 5020.0);
        }

        @Test
        void nobodyWaitsForFourHours() {
            assertThat(way(bus(), InCityMode.BUS, FRIDAY, "05:30")).isEqualTo(Way.NONE);
            assertThat(way(bus(), InCityMode.BUS, FRIDAY, "11:00")).isEqualTo(Way.NONE);
        }

        @Test
        void aBusMayBeginInTheMetroButNotTheOtherWayRound() {
            // given
            SmallLines lines = lines().trip("m", METRO, "hotel 10:10", "middle 10:14")
                    .trip("b", BUS, "middle 10:17", "museum 10:24");

            // then
            assertThat(rides(journey(lines, InCityMode.BUS, "10:00"))).containsExactly("10:10-10:14", "10:17-10:24");
            assertThat(way(lines, InCityMode.METRO, FRIDAY, "10:00")).isEqualTo(Way.NONE);
        }

        @Test
        void whatIsSlowerByItselfIsFoundToo() {
            // given
            SmallLines lines = bus().trip("m", METRO, "hotel 10:08", "museum 10:15");

            // then
            assertThat(rides(journey(lines, InCityMode.METRO, "10:00"))).containsExactly("10:08-10:15");
            assertThat(rides(journey(lines, InCityMode.BUS, "10:00"))).containsExactly("10:10-10:25");
        }

        @Test
        void aChangeHasToSaveSomeMinutes() {
            // given: two minutes earlier with a change
            SmallLines lines = bus().trip("m", "fast", BUS, List.of(), "middle 10:20", "museum 10:23");

            // then
            assertThat(rides(journey(lines, InCityMode.BUS, "10:00"))).containsExactly("10:10-10:25");
        }

        @Test
        void ferriesAndTramsAreToldAsSuchAndAircraftNotAtAll() {
            assertThat(journey(lines().trip("f", FERRY, "hotel 10:10", "museum 10:20"), InCityMode.FERRY, "10:00")
                            .mode())
                    .isEqualTo(InCityMode.FERRY);
            assertThat(journey(lines().trip("t", TRAM, "hotel 10:10", "museum 10:20"), InCityMode.TRAM, "10:00")
                            .mode())
                    .isEqualTo(InCityMode.TRAM);
            assertThat(way(lines().trip("a", AIRCRAFT, "hotel 10:10", "museum 10:20"), InCityMode.BUS, FRIDAY, "10:00"))
                    .isEqualTo(Way.unknown(Gap.NOT_COVERED));
        }

        @Test
        void whereOneCannotGetOnOrOffNobodyDoes() {
            assertThat(way(lines().trip("t", BUS, "!hotel 10:10", "museum 10:20"), InCityMode.BUS, FRIDAY, "10:00"))
                    .isEqualTo(Way.NONE);
            assertThat(way(lines().trip("t", BUS, "hotel 10:10", "museum! 10:20"), InCityMode.BUS, FRIDAY, "10:00"))
                    .isEqualTo(Way.NONE);
        }

        @Test
        void aTripThatRunsBackwardsIsLeftOut() {
            // given
            SmallLines lines = bus().trip("odd", BUS, "hotel 10:12", "museum 10:05");

            // then
            assertThat(rides(journey(lines, InCityMode.BUS, "10:00"))).containsExactly("10:10-10:25");
        }

        @Test
        void aFasterBusMayOvertake() {
            // given
            SmallLines lines = bus().trip("express", BUS, "hotel 10:12", "middle 10:15", "museum 10:20");

            // then
            assertThat(rides(journey(lines, InCityMode.BUS, "10:00"))).containsExactly("10:12-10:20");
        }
    }

    @Nested
    class Unknown {

        @Test
        void otherModesAreForOthers() {
            assertThat(way(bus(), InCityMode.TAXI, FRIDAY, "10:00")).isEqualTo(Way.unknown(Gap.NOT_ITS_MODE));
            assertThat(way(bus(), InCityMode.METRO, FRIDAY, "10:00")).isEqualTo(Way.unknown(Gap.NOT_ITS_MODE));
        }

        @Test
        void otherCitiesAreNotCovered() {
            Departure away = new Departure(
                    TRAVEL,
                    InCityMode.BUS,
                    HOTEL,
                    ELSEWHERE,
                    FRIDAY.atTime(10, 0).atZone(ZONE));
            assertThat(router(bus()).departing(away)).isEqualTo(Way.unknown(Gap.NOT_COVERED));
            assertThat(router(bus()).ways(TRAVEL, List.of(ELSEWHERE, ELSEWHERE)).find(InCityMode.BUS, 0, 1))
                    .isEqualTo(Way.unknown(Gap.NOT_COVERED));
        }

        @Test
        void aPlaceFarFromAllStopsIsTooFarOff() {
            Place hut = SmallWorld.place("Hut", 0, 5);
            Departure up = new Departure(
                    TRAVEL, InCityMode.BUS, HOTEL, hut, FRIDAY.atTime(10, 0).atZone(ZONE));
            assertThat(router(bus()).departing(up)).isEqualTo(Way.unknown(Gap.TOO_FAR_OFF));
        }
    }
}

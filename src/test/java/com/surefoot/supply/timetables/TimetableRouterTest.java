package com.surefoot.supply.timetables;

import static com.surefoot.fixtures.SmallWorld.FRIDAY;
import static com.surefoot.fixtures.SmallWorld.SUNDAY;
import static com.surefoot.fixtures.SmallWorld.ZONE;
import static org.assertj.core.api.Assertions.assertThat;

import com.surefoot.fixtures.SmallWorld;
import com.surefoot.transport.incity.CityTravel;
import com.surefoot.transport.incity.Departure;
import com.surefoot.transport.incity.InCityMode;
import com.surefoot.transport.incity.Journey;
import com.surefoot.transport.incity.Ride;
import com.surefoot.transport.incity.Stage;
import com.surefoot.transport.incity.Way;
import com.surefoot.transport.incity.Way.Gap;
import com.surefoot.travel.DateRange;
import com.surefoot.travel.Money;
import com.surefoot.travel.Place;
import com.surefoot.travel.Price;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Rides in Eastburg, where walking from the hotel to the museum takes more than an hour. */
class TimetableRouterTest {

    private static final int TRAM = 0;
    private static final int METRO = 1;
    private static final int BUS = 3;
    private static final int FERRY = 4;
    private static final int AIRCRAFT = 1100;

    private static final Place HOTEL = SmallWorld.place("Hotel", 0, 0.3);
    private static final Place MUSEUM = SmallWorld.place("Museum", 5, 0.3);
    private static final Place ELSEWHERE =
            new Place("Westburg Station", SmallWorld.WESTBURG.area().centre());
    private static final CityTravel TRAVEL = SmallWorld.travel();

    private final PlayedLive live = new PlayedLive();

    /** Stops in a row, two and a half kilometres apart. */
    private static SmallLines lines() {
        return new SmallLines().stop("hotel", 0, 0).stop("middle", 2.5, 0).stop("museum", 5, 0);
    }

    private static SmallLines bus() {
        return lines().trip("early", BUS, "hotel 10:02", "middle 10:08", "museum 10:15")
                .trip("next", BUS, "hotel 10:10", "middle 10:18", "museum 10:25");
    }

    private TimetableRouter router(SmallLines lines) {
        Clock clock = Clock.fixed(FRIDAY.atTime(8, 0).atZone(ZONE).toInstant(), ZoneOffset.UTC);
        return new TimetableRouter(lines, live, clock);
    }

    private Way way(SmallLines lines, InCityMode mode, LocalDate day, String at) {
        return router(lines)
                .departing(new Departure(
                        TRAVEL,
                        mode,
                        HOTEL,
                        MUSEUM,
                        day.atTime(LocalTime.parse(at)).atZone(ZONE)));
    }

    private Journey journey(SmallLines lines, InCityMode mode, String at) {
        Way way = way(lines, mode, FRIDAY, at);
        assertThat(way).isInstanceOf(Way.Known.class);
        return ((Way.Known) way).journey();
    }

    private static List<String> rides(Journey journey) {
        return journey.stages().stream()
                .flatMap(stage -> stage.ride().stream())
                .map(ride ->
                        ride.departure().toLocalTime() + "-" + ride.arrival().toLocalTime())
                .toList();
    }

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
    class Changing {

        private SmallLines twoStops() {
            return new SmallLines()
                    .stop("hotel", 0, 0)
                    .stop("north", 2.5, 0.1, Optional.of("hub"))
                    .stop("south", 2.5, -0.1, Optional.of("hub"))
                    .stop("museum", 5, 0)
                    .trip("m", BUS, "hotel 10:10", "north 10:14")
                    .trip("soon", "other", BUS, List.of(), "south 10:17", "museum 10:23")
                    .trip("later", "other", BUS, List.of(), "south 10:20", "museum 10:26");
        }

        @Test
        void oneWalksToAStopNearBy() {
            // then: 200 m take 3:12, and a minute more
            Journey journey = journey(twoStops(), InCityMode.BUS, "10:00");
            assertThat(rides(journey)).containsExactly("10:10-10:14", "10:20-10:26");
            assertThat(journey.stages())
                    .extracting(Stage::mode)
                    .containsExactly(InCityMode.WALK, InCityMode.BUS, InCityMode.WALK, InCityMode.BUS, InCityMode.WALK);
        }

        @Test
        void transfersMayForbidItForStopsAndStations() {
            assertThat(way(twoStops().transfer("north", "south", 3, 0), InCityMode.BUS, FRIDAY, "10:00"))
                    .isEqualTo(Way.NONE);
            assertThat(way(twoStops().transfer("hub", "hub", 3, 0), InCityMode.BUS, FRIDAY, "10:00"))
                    .isEqualTo(Way.NONE);
        }

        @Test
        void transfersMayTakeLonger() {
            assertThat(way(twoStops().transfer("hub", "hub", 2, 600), InCityMode.BUS, FRIDAY, "10:00"))
                    .isEqualTo(Way.NONE);
            assertThat(rides(journey(
                            twoStops().transfer("hub", "hub", 2, 600).transfer("north", "south", 0, 0),
                            InCityMode.BUS,
                            "10:00")))
                    .containsExactly("10:10-10:14", "10:20-10:26");
        }

        @Test
        void stayingInAVehicleIsNoChange() {
            assertThat(rides(journey(twoStops().transfer("north", "south", 4, 0), InCityMode.BUS, "10:00")))
                    .hasSize(2);
        }
    }

    @Nested
    class ServiceDays {

        @Test
        void theNightBelongsToTheDayBefore() {
            // given
            SmallLines lines = lines().trip("night", BUS, "hotel 24:30", "museum 24:45");

            // then
            assertThat(way(lines, InCityMode.BUS, FRIDAY.plusDays(1), "00:10")).isInstanceOf(Way.Known.class);
            assertThat(way(lines, InCityMode.BUS, FRIDAY, "23:50")).isInstanceOf(Way.Known.class);
            assertThat(way(lines, InCityMode.BUS, FRIDAY, "00:10")).isEqualTo(Way.NONE);
        }

        @Test
        void onADayWithoutServiceNothingIsSaid() {
            assertThat(way(bus(), InCityMode.BUS, SUNDAY.plusDays(4), "10:00")).isEqualTo(Way.unknown(Gap.NOT_COVERED));
        }

        @Test
        void whenClocksChangeTimesAreCountedFromNoon() {
            // given: on the last Sunday of March the clocks go from two to three
            Window window = Window.of(LocalDate.of(2027, 3, 28), ZONE);

            // then
            assertThat(window.length()).isEqualTo((23 + 4) * 3600);
            assertThat(window.seconds(SmallLines.time("0:00")
                            .on(LocalDate.of(2027, 3, 28), ZONE)
                            .toInstant()))
                    .isEqualTo(-3600);
        }

        @Test
        void repeatedTripsLeaveAtTheirHeadway() {
            // given
            SmallLines exact = lines().repeated(
                            "r",
                            BUS,
                            SmallLines.every(Duration.ofMinutes(10), "r", "10:00", "11:00", true),
                            "hotel 0:00",
                            "museum 0:15");
            SmallLines about = lines().repeated(
                            "r",
                            BUS,
                            SmallLines.every(Duration.ofMinutes(10), "r", "10:00", "11:00", false),
                            "hotel 0:00",
                            "museum 0:15");

            // then: where only the headway is promised, the next one may be ten minutes away
            assertThat(rides(journey(exact, InCityMode.BUS, "10:04"))).containsExactly("10:10-10:25");
            assertThat(rides(journey(about, InCityMode.BUS, "10:04"))).containsExactly("10:10-10:35");
        }
    }

    @Nested
    class Prices {

        private Price price(SmallLines lines, InCityMode mode) {
            return journey(lines, mode, "10:00").stages().get(1).price();
        }

        @Test
        void faresTellThem() {
            assertThat(price(bus(), InCityMode.BUS)).isEqualTo(Price.of(SmallWorld.eur("2.00")));
        }

        @Test
        void faresMayHangOnRouteAndZones() {
            // given
            SmallLines lines = bus().fares((route, origin, destination) ->
                    route.equals("L3") && origin.equals(Optional.of("zone hotel"))
                            ? Optional.of(SmallWorld.eur("3.00"))
                            : Optional.empty());

            // then
            assertThat(price(lines, InCityMode.BUS)).isEqualTo(Price.of(SmallWorld.eur("3.00")));
        }

        @Test
        void withoutFareABusHasNoKnownPriceAndAMetroTheCitysTariff() {
            // given
            SmallLines lines = bus().trip("m", METRO, "hotel 10:08", "museum 10:15")
                    .fares((route, origin, destination) -> Optional.empty());

            // then
            Journey journey = journey(lines, InCityMode.BUS, "10:00");
            assertThat(journey.stages().get(1).price()).isEqualTo(Price.unknown(SmallWorld.EUR));
            assertThat(journey.isPriced()).isFalse();
            assertThat(price(lines, InCityMode.METRO)).isEqualTo(Price.of(SmallWorld.eur("2.50")));
        }

        @Test
        void anotherCurrencyIsNoKnownPrice() {
            // given
            Money francs = Money.parse("2.00", Currency.getInstance("CHF"));
            SmallLines lines = bus().fares((route, origin, destination) -> Optional.of(francs));

            // then
            assertThat(price(lines, InCityMode.BUS)).isEqualTo(Price.unknown(SmallWorld.EUR));
        }
    }

    @Nested
    class Live {

        private Instant at(String clock) {
            return FRIDAY.atTime(LocalTime.parse(clock)).atZone(ZONE).toInstant();
        }

        private SmallLines withOneMore() {
            return bus().trip("last", BUS, "hotel 10:20", "museum 10:35");
        }

        @Test
        void aCancelledRunIsNotRidden() {
            // given
            live.cancelled("next");

            // then
            assertThat(rides(journey(withOneMore(), InCityMode.BUS, "10:00"))).containsExactly("10:20-10:35");
            assertThat(way(bus(), InCityMode.BUS, FRIDAY, "10:00")).isEqualTo(Way.NONE);
        }

        @Test
        void aRunThatIsALittleLateIsToldSo() {
            // given
            live.late("next", at("10:10"), at("10:25"), Duration.ofMinutes(4));

            // then
            Journey journey = journey(withOneMore(), InCityMode.BUS, "10:00");
            assertThat(rides(journey)).containsExactly("10:14-10:29");
            assertThat(journey.stages().get(1).ride().orElseThrow().live()).isTrue();
            assertThat(journey.duration()).isEqualTo(Duration.ofMinutes(34));
        }

        @Test
        void aRunThatIsTooLateIsNotRidden() {
            // given
            live.late("next", at("10:10"), at("10:25"), Duration.ofMinutes(31));

            // then
            assertThat(rides(journey(withOneMore(), InCityMode.BUS, "10:00"))).containsExactly("10:20-10:35");
        }

        @Test
        void aConnectionThatBreaksIsNotCountedOn() {
            // given
            SmallLines lines = lines().trip("m", METRO, "hotel 10:10", "middle 10:14")
                    .trip("b", BUS, "middle 10:17", "museum 10:24")
                    .trip("c", BUS, "middle 10:27", "museum 10:34");
            live.late("m", at("10:10"), at("10:14"), Duration.ofMinutes(5));

            // then
            assertThat(rides(journey(lines, InCityMode.BUS, "10:00"))).containsExactly("10:15-10:19", "10:27-10:34");
        }

        @Test
        void whereAllThatIsFoundDoesNotGoNothingIsSaid() {
            // given
            SmallLines lines = lines();
            for (int i = 0; i < 30; i++) {
                lines.trip("t" + i, BUS, "hotel 10:%d".formatted(10 + i), "museum 10:%d".formatted(25 + i));
                live.cancelled("t" + i);
            }

            // then
            assertThat(way(lines, InCityMode.BUS, FRIDAY, "10:00")).isEqualTo(Way.unknown(Gap.NO_ANSWER));
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

    @Nested
    class AtAnyHour {

        private static final List<Place> PLACES = List.of(HOTEL, MUSEUM);

        /** Every ten minutes all day, but every half an hour in the evening. */
        private SmallLines allDay() {
            return lines().repeated(
                            "day",
                            BUS,
                            SmallLines.every(Duration.ofMinutes(10), "day", "6:05", "20:00", true),
                            "hotel 0:00",
                            "museum 0:15")
                    .repeated(
                            "evening",
                            BUS,
                            SmallLines.every(Duration.ofMinutes(30), "evening", "20:00", "23:30", true),
                            "hotel 0:00",
                            "museum 0:15");
        }

        private Way find(SmallLines lines, InCityMode mode) {
            return router(lines)
                    .on(new DateRange(FRIDAY, SUNDAY))
                    .ways(TRAVEL, PLACES)
                    .find(mode, 0, 1);
        }

        @Test
        void itTakesAsLongAsAtTheWorstHour() {
            // when
            Journey journey = ((Way.Known) find(allDay(), InCityMode.BUS)).journey();

            // then: who just misses the bus waits for half an hour, and walks for 4:48 at both ends
            assertThat(journey.duration()).isEqualTo(Duration.ofMinutes(55));
            assertThat(journey.stages()).allMatch(stage -> stage.ride().isEmpty());
            assertThat(journey.isPriced()).isTrue();
        }

        @Test
        void whatDoesNotRunAtAllHoursIsNoWay() {
            assertThat(find(bus(), InCityMode.BUS)).isEqualTo(Way.NONE);
        }

        @Test
        void whatNobodyRunsIsForOthers() {
            assertThat(find(allDay(), InCityMode.TRAM)).isEqualTo(Way.unknown(Gap.NOT_ITS_MODE));
            assertThat(find(allDay(), InCityMode.WALK)).isEqualTo(Way.unknown(Gap.NOT_ITS_MODE));
            assertThat(find(lines(), InCityMode.BUS)).isEqualTo(Way.unknown(Gap.NOT_COVERED));
        }

        @Test
        void timetablesAreReadOnceADayUntilTheyChange() {
            // given
            SmallLines lines = allDay();
            TimetableRouter router = router(lines);
            DateRange days = new DateRange(FRIDAY, SUNDAY);
            router.ways(TRAVEL, PLACES, days).find(InCityMode.BUS, 0, 1);
            int reads = lines.reads();

            // when
            router.ways(TRAVEL, PLACES, days).find(InCityMode.BUS, 0, 1);

            // then: a working day and one of the weekend
            assertThat(reads).isEqualTo(2);
            assertThat(lines.reads()).isEqualTo(2);

            // when
            lines.changed(Instant.parse("2027-06-01T00:00:00Z"));
            router.ways(TRAVEL, PLACES, days).find(InCityMode.BUS, 0, 1);

            // then
            assertThat(lines.reads()).isEqualTo(4);
        }
    }
}

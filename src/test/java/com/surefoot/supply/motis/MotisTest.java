package com.surefoot.supply.motis;

import static org.assertj.core.api.Assertions.assertThat;

import com.surefoot.fixtures.SmallWorld;
import com.surefoot.supply.http.Bounds;
import com.surefoot.supply.http.SupplierClient;
import com.surefoot.supply.standin.FakeTime;
import com.surefoot.supply.standin.Received;
import com.surefoot.supply.standin.Reply;
import com.surefoot.supply.standin.StandIn;
import com.surefoot.transport.incity.CityTravel;
import com.surefoot.transport.incity.Departure;
import com.surefoot.transport.incity.InCityMode;
import com.surefoot.transport.incity.Journey;
import com.surefoot.transport.incity.Ride;
import com.surefoot.transport.incity.Stage;
import com.surefoot.transport.incity.Way;
import com.surefoot.transport.incity.Way.Gap;
import com.surefoot.travel.Place;
import com.surefoot.travel.Price;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rides found by a MOTIS server, which is played. */
class MotisTest {

    private static final String PLAN = "/api/v1/plan";
    private static final Place HOTEL = SmallWorld.place("Hotel", -3, 0);
    private static final Place MUSEUM = SmallWorld.place("Museum", 3, 0);
    private static final ZonedDateTime NOON = ZonedDateTime.of(SmallWorld.FRIDAY, LocalTime.NOON, SmallWorld.ZONE);

    private final StandIn motis = StandIn.start();
    private final FakeTime time = new FakeTime("2027-03-01T12:00:00Z");
    private final MotisRouter router = new MotisRouter(motis.client("motis", time));

    @AfterEach
    void close() {
        motis.close();
    }

    private static Departure departure(InCityMode mode) {
        return new Departure(SmallWorld.travel(), mode, HOTEL, MUSEUM, NOON);
    }

    private Way way(Reply... replies) {
        motis.answer(PLAN, replies);
        return router.departing(departure(InCityMode.METRO));
    }

    private Journey journey(String answer) {
        Way way = way(Reply.ok(answer));
        assertThat(way).isInstanceOf(Way.Known.class);
        return ((Way.Known) way).journey();
    }

    /** Clock times of the fourth of June in UTC, two hours behind Eastburg's. */
    private static String leg(String mode, String start, String end, String more) {
        return """
                {"mode": "%s", "from": {"name": "M1 stop -3", "lat": 50.001, "lon": 11.958, "level": 0},
                 "to": {"name": "M1 stop 3", "lat": 50.001, "lon": 12.042, "level": 0}, "duration": 60,
                 "startTime": "2027-06-04T%sZ", "endTime": "2027-06-04T%sZ",
                 "scheduledStartTime": "2027-06-04T10:00:00Z", "scheduledEndTime": "2027-06-04T10:00:00Z",
                 "realTime": false, "legGeometry": {"points": "", "length": 0}, %s}
                """.formatted(mode, start, end, more);
    }

    private static String walk(String start, String end) {
        return leg("WALK", start, end, "\"distance\": 142.6");
    }

    private static String ride(String start, String end) {
        return leg("SUBWAY", start, end, "\"routeShortName\": \"M1\", \"headsign\": \"Harbour\"");
    }

    private static String answer(String... itineraries) {
        return """
                {"requestParameters": {}, "debugOutput": {}, "from": {}, "to": {}, "direct": [],
                 "itineraries": [%s], "previousPageCursor": "", "nextPageCursor": ""}
                """.formatted(String.join(",", itineraries));
    }

    private static String itinerary(String... legs) {
        return """
                {"duration": 1, "startTime": "2027-06-04T10:00:00Z", "endTime": "2027-06-04T10:00:00Z", "transfers": 0,
                 "legs": [%s]}
                """.formatted(String.join(",", legs));
    }

    private static String usual() {
        return itinerary(walk("10:03:10", "10:05:00"), ride("10:06:30", "10:16:00"), walk("10:16:00", "10:17:45"));
    }

    @Nested
    class Found {

        @Test
        void aRideWithWalksAtBothEnds() {
            // when
            Journey journey = journey(answer(usual()));

            // then
            assertThat(journey.source()).isEqualTo("motis");
            assertThat(journey.mode()).isEqualTo(InCityMode.METRO);
            assertThat(journey.stages())
                    .extracting(Stage::mode)
                    .containsExactly(InCityMode.WALK, InCityMode.METRO, InCityMode.WALK);
            assertThat(journey.stages().get(0).from()).isEqualTo(HOTEL);
            assertThat(journey.stages().get(0).to().name()).isEqualTo("M1 stop 3");
            assertThat(journey.stages().get(2).to()).isEqualTo(MUSEUM);
            assertThat(journey.stages().get(2).distance().metres()).isEqualTo(142.6);
        }

        @Test
        void waitingIsPartOfTheRideAndTheLastMinuteIsFull() {
            // when
            Journey journey = journey(answer(usual()));

            // then: 1:50 on foot, at 12:16:00 there, at 12:17:45 at the museum
            assertThat(journey.stages())
                    .extracting(Stage::duration)
                    .containsExactly(Duration.ofMinutes(1), Duration.ofMinutes(15), Duration.ofMinutes(2));
            assertThat(journey.duration()).isEqualTo(Duration.ofMinutes(18));
        }

        @Test
        void theRunIsTold() {
            // when
            Optional<Ride> ride = journey(answer(usual())).stages().get(1).ride();

            // then
            assertThat(ride)
                    .contains(new Ride(
                            "M1", "Harbour", NOON.plusMinutes(6).plusSeconds(30), NOON.plusMinutes(16), false));
        }

        @Test
        void timesMayHaveAnyOffsetAndBeLive() {
            // given
            String live = usual().replace("2027-06-04T10:06:30Z", "2027-06-04T15:36:30+05:30")
                    .replace("\"realTime\": false", "\"realTime\": true");

            // then
            assertThat(journey(answer(live))
                            .stages()
                            .get(1)
                            .ride()
                            .orElseThrow()
                            .departure())
                    .isEqualTo(NOON.plusMinutes(6).plusSeconds(30));
            assertThat(journey(answer(live))
                            .stages()
                            .get(1)
                            .ride()
                            .orElseThrow()
                            .live())
                    .isTrue();
        }

        @Test
        void ofSeveralWaysTheOneThatIsThereFirst() {
            // given
            String later = itinerary(ride("10:01:00", "10:45:00"));

            // then
            assertThat(journey(answer(later, usual())).duration()).isEqualTo(Duration.ofMinutes(18));
        }

        @Test
        void eachRideIsATicketByTheCitysTariff() {
            // given: changing trains
            String change = itinerary(ride("10:02:00", "10:10:00"), ride("10:12:00", "10:20:00"));

            // then
            assertThat(journey(answer(usual())).costFor(2)).isEqualTo(SmallWorld.eur("5.00"));
            assertThat(journey(answer(change)).costFor(2)).isEqualTo(SmallWorld.eur("10.00"));
        }

        @Test
        void itIsAskedForRailsAtThatTime() {
            // when
            journey(answer(usual()));

            // then
            Received call = motis.received().get(0);
            assertThat(call.method()).isEqualTo("GET");
            assertThat(call.target())
                    .contains(
                            "fromPlace=50.000000%2C11.958",
                            "toPlace=50.000000%2C12.041",
                            "time=2027-06-04T10%3A00%3A00Z",
                            "arriveBy=false",
                            "transitModes=SUBWAY%2CTRAM%2CMETRO%2CRAIL");
        }

        @Test
        void aBusMayBeginInTheMetroAndNobodyKnowsItsPrice() {
            // given
            motis.answer(
                    PLAN,
                    Reply.ok(answer(itinerary(
                            ride("10:02:00", "10:06:00"),
                            leg("BUS", "10:08:00", "10:16:00", "\"routeShortName\": \"7\"")))));

            // when
            Way way = router.departing(departure(InCityMode.BUS));

            // then
            Journey journey = ((Way.Known) way).journey();
            assertThat(journey.mode()).isEqualTo(InCityMode.BUS);
            assertThat(journey.stages()).extracting(Stage::mode).containsExactly(InCityMode.METRO, InCityMode.BUS);
            assertThat(journey.stages())
                    .extracting(Stage::price)
                    .containsExactly(Price.of(SmallWorld.eur("2.50")), Price.unknown(SmallWorld.EUR));
            assertThat(journey.isPriced()).isFalse();
            assertThat(motis.received().get(0).target().toString())
                    .contains("transitModes=SUBWAY%2CTRAM%2CMETRO%2CRAIL%2CFERRY%2CBUS");
        }
    }

    @Nested
    class NotFound {

        @Test
        void noItineraryIsNoWay() {
            assertThat(way(Reply.ok(answer()))).isEqualTo(Way.NONE);
        }

        @Test
        void aNightOfWaitingIsNoWay() {
            assertThat(way(Reply.ok(answer(itinerary(ride("16:30:00", "16:40:00"))))))
                    .isEqualTo(Way.NONE);
        }

        @Test
        void aRunThatHasLeftIsNoWay() {
            assertThat(way(Reply.ok(answer(itinerary(ride("09:58:00", "10:10:00"))))))
                    .isEqualTo(Way.NONE);
        }

        @Test
        void onlyWalkingIsNoRide() {
            assertThat(way(Reply.ok(answer(itinerary(walk("10:00:00", "10:50:00"))))))
                    .isEqualTo(Way.NONE);
        }

        @Test
        void aTaxiIsNotAskedFor() {
            assertThat(router.departing(departure(InCityMode.TAXI))).isEqualTo(Way.unknown(Gap.NOT_ITS_MODE));
            assertThat(motis.received()).isEmpty();
        }

        @Test
        void aRideWithoutTariffHasNoPrice() {
            // given
            CityTravel free = new CityTravel(
                    SmallWorld.EUR,
                    SmallWorld.travel().walk(),
                    SmallWorld.travel().taxi(),
                    Optional.empty());
            motis.answer(PLAN, Reply.ok(answer(usual())));

            // then
            Way way = router.departing(new Departure(free, InCityMode.METRO, HOTEL, MUSEUM, NOON));
            assertThat(((Way.Known) way).journey().stages().get(1).price()).isEqualTo(Price.unknown(SmallWorld.EUR));
        }

        @Test
        void allWaysBetweenManyPlacesAreLeftToOthers() {
            assertThat(router.ways(SmallWorld.travel(), List.of(HOTEL, MUSEUM)).find(InCityMode.METRO, 0, 1))
                    .isEqualTo(Way.unknown(Gap.NOT_ITS_MODE));
            assertThat(motis.received()).isEmpty();
        }
    }

    @Nested
    class BadAnswers {

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "\"mode\":",
                    "\"lat\":",
                    "\"name\":",
                    "\"startTime\":",
                    "\"endTime\":",
                    "\"realTime\":",
                    "\"routeShortName\":",
                    "\"distance\":",
                    "\"legs\":"
                })
        void anItineraryThatLacksWhatIsNeededIsLeftOut(String field) {
            // given
            String broken = usual().replaceAll("(?<![A-Za-z])" + field, "\"renamed" + field.substring(1));
            String later = itinerary(ride("10:30:00", "10:44:30"));

            // then: the later one is still good, and alone the broken one is no answer
            assertThat(journey(answer(broken, later)).duration()).isEqualTo(Duration.ofMinutes(45));
            assertThat(way(Reply.ok(answer(broken)))).isEqualTo(Way.unknown(Gap.NO_ANSWER));
        }

        @ParameterizedTest
        @ValueSource(strings = {"ODM", "TELEPORT", "BUS", "subway"})
        void aModeThatNobodyKnowsLeavesItsItineraryOut(String mode) {
            // given
            String odd = usual().replace("\"SUBWAY\"", "\"" + mode + "\"");

            // then
            assertThat(way(Reply.ok(answer(odd)))).isEqualTo(Way.unknown(Gap.NO_ANSWER));
            assertThat(journey(answer(odd, itinerary(ride("10:30:00", "10:44:30"))))
                            .duration())
                    .isEqualTo(Duration.ofMinutes(45));
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "\"endTime\": \"2027-06-04T10:16:00Z\" -> \"endTime\": \"2027-06-04T10:06:00Z\"",
                    "\"endTime\": \"2027-06-04T10:16:00Z\" -> \"endTime\": \"2027-06-04T10:16:30Z\"",
                    "\"endTime\": \"2027-06-04T10:16:00Z\" -> \"endTime\": \"2027-06-04T10:16:00\"",
                    "\"endTime\": \"2027-06-04T10:16:00Z\" -> \"endTime\": 1812103000",
                    "\"lat\": 50.001 -> \"lat\": 450.001",
                    "\"distance\": 142.6 -> \"distance\": -1",
                    "\"realTime\": false -> \"cancelled\": true, \"realTime\": false"
                })
        void whatCannotBeIsLeftOut(String change) {
            // given
            String[] parts = change.split(" -> ", -1);

            // then
            assertThat(usual()).contains(parts[0]);
            assertThat(way(Reply.ok(answer(usual().replace(parts[0], parts[1])))))
                    .isEqualTo(Way.unknown(Gap.NO_ANSWER));
        }

        @Test
        void fieldsThatNobodyKnowsDoNoHarm() {
            assertThat(journey(answer(usual().replace("\"duration\"", "\"alerts\": [{}], \"duration\"")))
                            .duration())
                    .isEqualTo(Duration.ofMinutes(18));
        }

        @ParameterizedTest
        @ValueSource(strings = {"", "[]", "null", "{\"itineraries\": {}}", "{\"error\": \"no timetable\"}", "<html>"})
        void whatIsNoAnswerAtAll(String body) {
            assertThat(way(Reply.ok(body))).isEqualTo(Way.unknown(Gap.NO_ANSWER));
        }

        @Test
        void statusesThatSayNo() {
            assertThat(way(Reply.status(429).with("Retry-After", "600"))).isEqualTo(Way.unknown(Gap.NO_ANSWER));
            assertThat(way(Reply.status(500))).isEqualTo(Way.unknown(Gap.NO_ANSWER));
            assertThat(way(Reply.status(404))).isEqualTo(Way.unknown(Gap.NO_ANSWER));
        }

        @Test
        void anAnswerThatBreaksOff() {
            assertThat(way(Reply.ok(answer(usual())).cutAfter(300))).isEqualTo(Way.unknown(Gap.NO_ANSWER));
        }

        @Test
        void anAnswerThatDoesNotCome() {
            // given
            Bounds impatient =
                    new Bounds(Duration.ofMillis(300), Duration.ofMillis(150), Duration.ofMillis(400), 1 << 20);
            MotisRouter asking = new MotisRouter(new SupplierClient(
                    motis.settings("motis").withBounds(impatient), time, time, new SimpleMeterRegistry()));
            motis.answer(PLAN, Reply.silence());

            // then
            assertThat(asking.departing(departure(InCityMode.METRO))).isEqualTo(Way.unknown(Gap.NO_ANSWER));
        }

        @Test
        void anAnswerInAnotherCharset() {
            // given
            String umlaut = answer(usual().replace("Harbour", "H\u00e4fen"));

            // then
            assertThat(way(Reply.ok(umlaut).in(StandardCharsets.ISO_8859_1))).isEqualTo(Way.unknown(Gap.NO_ANSWER));
            assertThat(way(Reply.ok(umlaut).gzipped())).isInstanceOf(Way.Known.class);
        }
    }
}

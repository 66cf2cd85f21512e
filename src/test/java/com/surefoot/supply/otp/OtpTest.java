package com.surefoot.supply.otp;

import static org.assertj.core.api.Assertions.assertThat;

import com.surefoot.fixtures.SmallWorld;
import com.surefoot.supply.standin.FakeTime;
import com.surefoot.supply.standin.Received;
import com.surefoot.supply.standin.Reply;
import com.surefoot.supply.standin.StandIn;
import com.surefoot.transport.incity.Departure;
import com.surefoot.transport.incity.InCityMode;
import com.surefoot.transport.incity.Journey;
import com.surefoot.transport.incity.Ride;
import com.surefoot.transport.incity.Way;
import com.surefoot.transport.incity.Way.Gap;
import com.surefoot.transport.incity.Ways;
import com.surefoot.travel.Place;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rides found by an OpenTripPlanner server, which is played. */
class OtpTest {

    private static final String PLAN = "/gtfs/v1";
    private static final Place HOTEL = SmallWorld.place("Hotel", -3, 0);
    private static final Place MUSEUM = SmallWorld.place("Museum", 3, 0);
    private static final ZonedDateTime NOON = ZonedDateTime.of(SmallWorld.FRIDAY, LocalTime.NOON, SmallWorld.ZONE);
    private static final String NEVER = "null";

    private final StandIn otp = StandIn.start();
    private final FakeTime time = new FakeTime("2027-03-01T12:00:00Z");
    private final OtpRouter router = new OtpRouter(otp.client("otp", time));

    @AfterEach
    void close() {
        otp.close();
    }

    private static Departure departure(InCityMode mode) {
        return new Departure(SmallWorld.travel(), mode, HOTEL, MUSEUM, NOON);
    }

    private Way way(Reply... replies) {
        otp.answer(PLAN, replies);
        return router.departing(departure(InCityMode.METRO));
    }

    private Journey journey(String answer) {
        Way way = way(Reply.ok(answer));
        assertThat(way).isInstanceOf(Way.Known.class);
        return ((Way.Known) way).journey();
    }

    private static String moment(String clock, String estimated) {
        return "{\"scheduledTime\": \"2027-06-04T%s+02:00\", \"estimated\": %s}".formatted(clock, estimated);
    }

    private static String leg(String mode, String start, String end, String route) {
        return """
                {"mode": "%s", "distance": 421.5, "headsign": null, "realtimeState": null, "start": %s, "end": %s,
                 "from": {"name": "M1 stop -3", "lat": 50.001, "lon": 11.958},
                 "to": {"name": "M1 stop 3", "lat": 50.001, "lon": 12.042}, "route": %s}
                """.formatted(mode, start, end, route);
    }

    private static String ride(String start, String end) {
        return leg(
                "SUBWAY",
                moment(start, NEVER),
                moment(end, NEVER),
                "{\"shortName\": \"M1\", \"longName\": \"Harbour line\"}");
    }

    private static String answer(String errors, String... legs) {
        String edges = legs.length == 0 ? "" : "{\"node\": {\"legs\": [%s]}}".formatted(String.join(",", legs));
        return "{\"data\": {\"planConnection\": {\"routingErrors\": [%s], \"edges\": [%s]}}}".formatted(errors, edges);
    }

    private static String usual() {
        return answer(
                "",
                leg("WALK", moment("12:01:00", NEVER), moment("12:05:30", NEVER), "null"),
                ride("12:06:30", "12:16:00"));
    }

    @Test
    void aRideWithAWalkBeforeIt() {
        // when
        Journey journey = journey(usual());

        // then
        assertThat(journey.source()).isEqualTo("otp");
        assertThat(journey.duration()).isEqualTo(Duration.ofMinutes(16));
        assertThat(journey.stages().get(0).duration()).isEqualTo(Duration.ofMinutes(4));
        assertThat(journey.stages().get(1).ride())
                .contains(new Ride("M1", "", NOON.plusMinutes(6).plusSeconds(30), NOON.plusMinutes(16), false));
        assertThat(journey.costFor(1)).isEqualTo(SmallWorld.eur("2.50"));
    }

    @Test
    void aRunThatIsSeenToBeLateIsLate() {
        // given
        String late = usual().replace(
                        moment("12:16:00", NEVER), moment("12:16:00", "{\"time\": \"2027-06-04T10:19:00Z\"}"))
                .replace(moment("12:06:30", NEVER), moment("12:06:30", "{\"time\": \"2027-06-04T12:09:00+02:00\"}"));

        // then
        Ride ride = journey(late).stages().get(1).ride().orElseThrow();
        assertThat(ride.live()).isTrue();
        assertThat(ride.departure()).isEqualTo(NOON.plusMinutes(9));
        assertThat(ride.arrival()).isEqualTo(NOON.plusMinutes(19));
    }

    @Test
    void aLineWithoutShortNameHasItsLongOne() {
        assertThat(journey(usual().replace("\"shortName\": \"M1\"", "\"shortName\": null"))
                        .stages()
                        .get(1)
                        .ride()
                        .orElseThrow()
                        .line())
                .isEqualTo("Harbour line");
    }

    @Test
    void itIsAskedForRailsAtThatTime() {
        // when
        journey(usual());

        // then
        Received call = otp.received().get(0);
        assertThat(call.method()).isEqualTo("POST");
        assertThat(call.header("Content-Type")).contains("application/json");
        assertThat(call.body())
                .contains(
                        "planConnection(",
                        "\"latitude\":50.0,",
                        "\"earliestDeparture\":\"2027-06-04T12:00:00+02:00\"",
                        "\"transit\":[{\"mode\":\"SUBWAY\"},{\"mode\":\"TRAM\"},{\"mode\":\"RAIL\"},{\"mode\":\"FUNICULAR\"}]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "NO_TRANSIT_CONNECTION",
                "NO_TRANSIT_CONNECTION_IN_SEARCH_WINDOW",
                "NO_STOPS_IN_RANGE",
                "WALKING_BETTER_THAN_TRANSIT"
            })
    void whatItKnowsNotToBeThereIsNoWay(String code) {
        assertThat(way(Reply.ok(answer("{\"code\": \"%s\"}".formatted(code))))).isEqualTo(Way.NONE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"OUTSIDE_BOUNDS", "LOCATION_NOT_FOUND", "OUTSIDE_SERVICE_PERIOD"})
    void whatLiesBeyondItsDataIsNotCovered(String code) {
        assertThat(way(Reply.ok(answer("{\"code\": \"%s\"}".formatted(code))))).isEqualTo(Way.unknown(Gap.NOT_COVERED));
    }

    @Test
    void anErrorThatNobodyKnowsIsNoAnswer() {
        assertThat(way(Reply.ok(answer("{\"code\": \"SOLAR_FLARE\"}")))).isEqualTo(Way.unknown(Gap.NO_ANSWER));
    }

    @Test
    void noItineraryWithoutAnErrorIsNoWay() {
        assertThat(way(Reply.ok(answer("")))).isEqualTo(Way.NONE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"errors\": [{\"message\": \"Unknown type PlanModesInput\"}], \"data\": null}",
                "{\"errors\": [{}]}",
                "{\"data\": {\"planConnection\": null}}",
                "{\"data\": null}",
                "{}",
                "[]",
                "",
                "<html>"
            })
    void anAnswerWithStatus200ThatIsNone(String body) {
        assertThat(way(Reply.ok(body))).isEqualTo(Way.unknown(Gap.NO_ANSWER));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"\"mode\":", "\"start\":", "\"end\":", "\"from\":", "\"to\":", "\"distance\":", "\"legs\":"})
    void anItineraryThatLacksWhatIsNeededIsNoAnswer(String field) {
        assertThat(way(Reply.ok(usual().replace(field, "\"renamed\":".replace("d", field.substring(1, 2))))))
                .isEqualTo(Way.unknown(Gap.NO_ANSWER));
    }

    @ParameterizedTest
    @ValueSource(strings = {"CARPOOL", "BUS", "Subway"})
    void aModeThatNobodyKnowsIsNoAnswer(String mode) {
        assertThat(way(Reply.ok(usual().replace("SUBWAY", mode)))).isEqualTo(Way.unknown(Gap.NO_ANSWER));
    }

    @Test
    void aCancelledRunIsNotTaken() {
        assertThat(way(Reply.ok(usual().replace("\"realtimeState\": null", "\"realtimeState\": \"CANCELED\""))))
                .isEqualTo(Way.unknown(Gap.NO_ANSWER));
    }

    @Test
    void badDays() {
        assertThat(way(Reply.status(429).with("Retry-After", "600"))).isEqualTo(Way.unknown(Gap.NO_ANSWER));
        assertThat(way(Reply.ok(usual()).cutAfter(100))).isEqualTo(Way.unknown(Gap.NO_ANSWER));
        assertThat(way(Reply.status(503))).isEqualTo(Way.unknown(Gap.NO_ANSWER));
    }

    @Test
    void othersAreAskedForTheRest() {
        assertThat(router.departing(departure(InCityMode.TAXI))).isEqualTo(Way.unknown(Gap.NOT_ITS_MODE));
        assertThat(router.ways(SmallWorld.travel(), List.of(HOTEL, MUSEUM))).isSameAs(Ways.UNKNOWN);
        assertThat(otp.received()).isEmpty();
    }
}

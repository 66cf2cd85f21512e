package com.surefoot.web.standin.ways;

import static org.assertj.core.api.Assertions.assertThat;

import com.surefoot.transport.incity.CityTravel;
import com.surefoot.transport.incity.Departure;
import com.surefoot.transport.incity.InCityMode;
import com.surefoot.transport.incity.Journey;
import com.surefoot.transport.incity.Router;
import com.surefoot.transport.incity.Stage;
import com.surefoot.transport.incity.Way;
import com.surefoot.travel.City;
import com.surefoot.travel.GeoPoint;
import com.surefoot.travel.Place;
import com.surefoot.web.standin.Connected;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Another Surefoot, which asks a sandbox for rides in its cities as it would ask MOTIS or OpenTripPlanner. */
@Timeout(120)
class WaysStandInTest {

    private static final Place GATE = new Place("Brandenburg Gate", new GeoPoint(52.5163, 13.3777));
    private static final Place PALACE = new Place("Charlottenburg Palace", new GeoPoint(52.5209, 13.2957));
    private static final Place PARIS = new Place("Louvre", new GeoPoint(48.8606, 2.3376));
    private static final String PLAN =
            "/motis/api/v1/plan?fromPlace=52.5163,13.3777&toPlace=52.5209,13.2957&time=2027-03-05T08:00:00Z&transitModes=SUBWAY";

    private static final String ASKED = """
            {"query": "query { planConnection }", "variables": {
             "origin": {"location": {"coordinate": {"latitude": 52.5163, "longitude": 13.3777}}},
             "destination": {"location": {"coordinate": {"latitude": 52.5209, "longitude": 13.2957}}},
             "dateTime": {"earliestDeparture": "2027-03-05T09:00:00+01:00"},
             "modes": {"transitOnly": true, "transit": {"transit": [{"mode": "SUBWAY"}]}}}}""";

    private static Connected motis;
    private static Connected otp;

    @BeforeAll
    static void start() {
        motis = new Connected("motis", "/sandbox/motis");
        otp = new Connected("otp", "/sandbox/otp");
    }

    @AfterAll
    static void stop() {
        motis.close();
        otp.close();
    }

    private static Way ask(Connected connected, String router, InCityMode mode, Place from, Place to, String at) {
        City berlin = connected.city("Berlin");
        CityTravel travel = connected.supply().travels().findTravel(berlin.id()).orElseThrow();
        return connected.getAll(Router.class).stream()
                .filter(one -> one.name().equals(router))
                .findFirst()
                .orElseThrow()
                .departing(new Departure(
                        travel.withRouter(Router.NONE), mode, from, to, ZonedDateTime.parse(at + "[Europe/Berlin]")));
    }

    private static Journey known(Way way) {
        assertThat(way).isInstanceOf(Way.Known.class);
        return ((Way.Known) way).journey();
    }

    private static void isRide(Journey journey) {
        List<Stage> stages = journey.stages();
        assertThat(stages).extracting(Stage::mode).containsExactly(InCityMode.WALK, InCityMode.METRO, InCityMode.WALK);
        assertThat(stages.get(1).ride()).get().satisfies(ride -> {
            assertThat(ride.line()).startsWith("U");
            assertThat(ride.live()).isFalse();
        });
        assertThat(journey.duration()).isBetween(Duration.ofMinutes(15), Duration.ofMinutes(60));
    }

    @Test
    void bothFindTheSameMetro() {
        // when
        Journey one = known(ask(motis, "motis", InCityMode.METRO, GATE, PALACE, "2027-03-05T09:03:00+01:00"));
        Journey other = known(ask(otp, "otp", InCityMode.METRO, GATE, PALACE, "2027-03-05T09:03:00+01:00"));

        // then
        isRide(one);
        isRide(other);
        assertThat(other.stages()).isEqualTo(one.stages());
    }

    @Test
    void atNightTheFirstTrainOfTheMorningIsNext() {
        // when
        Journey night = known(ask(motis, "motis", InCityMode.METRO, GATE, PALACE, "2027-03-05T02:30:00+01:00"));

        // then
        assertThat(night.stages().get(1).ride().orElseThrow().departure().toLocalTime())
                .hasToString("05:00");
    }

    @Test
    void whereNothingLeadsNothingIsFound() {
        assertThat(ask(otp, "otp", InCityMode.METRO, GATE, PARIS, "2027-03-05T09:00:00+01:00"))
                .isEqualTo(Way.unknown(Way.Gap.NOT_COVERED));
        assertThat(ask(motis, "motis", InCityMode.METRO, GATE, PARIS, "2027-03-05T09:00:00+01:00"))
                .isEqualTo(Way.NONE);
        assertThat(ask(otp, "otp", InCityMode.FERRY, GATE, nextTo(GATE), "2027-03-05T09:00:00+01:00"))
                .isEqualTo(Way.NONE);
    }

    private static Place nextTo(Place place) {
        return new Place(
                "Next to " + place.name(),
                new GeoPoint(place.point().lat() + 0.0001, place.point().lon()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "fromPlace=52.5163,13.3777",
                "fromPlace=here",
                "fromPlace=152.5,13.4",
                "toPlace=1,2,3",
                "time=soon",
            })
    void aQuestionThatIsNoneIsRefusedByMotis(String parameter) throws Exception {
        // given
        String name = parameter.split("=", 2)[0];
        String wrong = parameter.endsWith("13.3777") ? "" : parameter;

        // when
        HttpResponse<String> answer = motis.get(PLAN.replace("/motis", "").replaceFirst(name + "=[^&]*", wrong));

        // then
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
        assertThat(answer.body()).startsWith("{\"error\":").contains("Maybe");
        assertThat(answer.headers().firstValue("Surefoot-Data")).contains("sample");
    }

    @Test
    void otherVehiclesDoNotRun() throws Exception {
        assertThat(motis.get(PLAN.replace("/motis", "").replace("SUBWAY", "BUS"))
                        .body())
                .contains("\"itineraries\":[]");
        assertThat(otp.post("/gtfs/v1", ASKED.replace("SUBWAY", "BUS")).body())
                .contains("NO_TRANSIT_CONNECTION", "\"edges\":[]");
        assertThat(otp.post("/gtfs/v1", ASKED).body()).contains("\"routingErrors\":[]", "\"mode\":\"SUBWAY\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"query", "origin", "coordinate", "latitude", "earliestDeparture", "modes", "planConnection"})
    void aQuestionThatIsNoneIsRefusedByOtp(String missing) throws Exception {
        refused(otp.post("/gtfs/v1", ASKED.replace(missing, "other")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[]", "7"})
    void whatIsNoQuestionAtAllIsRefusedByOtp(String body) throws Exception {
        refused(otp.post("/gtfs/v1", body));
    }

    private static void refused(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
        assertThat(answer.body()).startsWith("{\"errors\":[{\"message\":").contains("Maybe");
    }
}

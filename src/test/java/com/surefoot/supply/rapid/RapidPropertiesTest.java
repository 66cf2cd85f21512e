package com.surefoot.supply.rapid;

import static com.surefoot.supply.rapid.Payloads.rate;
import static com.surefoot.supply.rapid.Payloads.rates;
import static org.assertj.core.api.Assertions.assertThat;

import com.surefoot.lodging.live.LiveOffer;
import com.surefoot.lodging.live.LiveProperty;
import com.surefoot.supply.hotels.Stays;
import com.surefoot.supply.standin.Received;
import com.surefoot.supply.standin.Reply;
import com.surefoot.travel.Area;
import com.surefoot.travel.Distance;
import com.surefoot.travel.GeoPoint;
import com.surefoot.travel.live.Answer;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which properties are asked for, and what is known of them. */
class RapidPropertiesTest extends AskingRapid {

    @Test
    void nothingOnSaleIsNoGap() {
        for (Reply reply : List.of(
                Reply.ok("[]"),
                Reply.ok(Payloads.error("no_availability", "No availability was found."))
                        .withStatus(404),
                Reply.ok(Payloads.properties(Payloads.property("19248"))))) {
            assertThat(playing.answer(reply)).isEqualTo(new Answer<>(List.of(), List.of()));
        }
    }

    @Test
    void propertiesOfACityAreThoseWithinABoxAroundIt() {
        // given
        playing.rapid
                .answer(Playing.GEOGRAPHY, Reply.ok(Payloads.geography(120)))
                .answer("/v3/properties/content", Reply.ok("{}"))
                .answer(Playing.AVAILABILITY, Reply.ok("[]"), Reply.ok(rates(rate())));

        // when
        Answer<LiveOffer> answer = playing.offers.search(Stays.inVienna());

        // then
        Received where = playing.rapid.received().get(0);
        assertThat(where.method()).isEqualTo("POST");
        assertThat(where.target()).isEqualTo("/v3/properties/geography?include=property_ids");
        assertThat(where.body())
                .isEqualTo("{\"type\":\"Polygon\",\"coordinates\":[[[16.209308,48.099775],[16.535692,48.099775],"
                        + "[16.535692,48.316825],[16.209308,48.316825],[16.209308,48.099775]]]}");
        assertThat(playing.rapid.received().subList(1, 3))
                .extracting(call -> call.target().split("property_id=", -1).length - 1)
                .containsExactly(100, 20);
        assertThat(answer.offers()).hasSize(1);
        assertThat(answer.gaps()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // ten kilometres are 0.090437 degrees of latitude, and 0.094514 of longitude there
                "-16.8 | 179.95 | [[179.855486,180.000000],[-180.000000,-179.955486]]",
                "-16.8 | -179.95 | [[179.955486,180.000000],[-180.000000,-179.855486]]",
                "-16.8 | 179.5 | [[179.405486,179.594514]]"
            })
    void aCityAtTheDateLineLiesInTwoBoxes(double lat, double lon, String widths) {
        // given
        playing.rapid
                .answer(Playing.GEOGRAPHY, Reply.ok(Payloads.geography(3)))
                .answer(Playing.AVAILABILITY, Reply.ok("[]"));

        // when
        Answer<LiveOffer> answer =
                playing.offers.search(Stays.in(new Area(new GeoPoint(lat, lon), new Distance(10_000))));

        // then
        List<String> boxes = playing.rapid.received().stream()
                .filter(call -> call.method().equals("POST"))
                .map(call -> widths(call.body()))
                .toList();
        assertThat("[" + String.join(",", boxes) + "]").isEqualTo(widths);
        assertThat(answer.gaps()).isEmpty();
        assertThat(playing.rapid.received())
                .as("what lies in both boxes is asked for once")
                .hasSize(boxes.size() + 1)
                .last()
                .satisfies(call ->
                        assertThat(call.target().split("property_id=", -1)).hasSize(4));
    }

    /** From the westernmost to the easternmost longitude, of which the first and the second corner have one each. */
    private static String widths(String polygon) {
        String[] numbers = polygon.replaceAll(".*\\[\\[\\[", "").split("[\\],\\[]+", -1);
        return "[" + numbers[0] + "," + numbers[2] + "]";
    }

    @Test
    void anAreaAroundAPoleIsOneBoxAroundTheEarth() {
        // given
        playing.rapid.answer(Playing.GEOGRAPHY, Reply.ok(Payloads.geography(0)));

        // when
        playing.offers.search(Stays.in(new Area(new GeoPoint(89, 170), new Distance(900_000))));

        // then
        assertThat(playing.rapid.received()).singleElement().satisfies(call -> assertThat(widths(call.body()))
                .isEqualTo("[-180.000000,180.000000]"));
    }

    @Test
    void noMorePropertiesAreAskedThanAnybodyWaitsFor() {
        // given
        playing.rapid
                .answer(Playing.GEOGRAPHY, Reply.ok(Payloads.geography(2_000)))
                .answer(Playing.AVAILABILITY, Reply.ok("[]"));

        // when
        playing.offers.search(Stays.inVienna());

        // then
        assertThat(playing.rapid.received()).hasSize(6);
    }

    private LiveProperty foundInVienna(Reply content) {
        playing.rapid
                .answer(Playing.GEOGRAPHY, Reply.ok("{\"19248\": {\"property_id\": \"19248\"}}"))
                .answer(Playing.AVAILABILITY, Reply.ok(rates(rate())))
                .answer("/v3/properties/content", content);
        Answer<LiveOffer> answer = playing.offers.search(Stays.inVienna());
        assertThat(answer.offers()).hasSize(1);
        return answer.offers().get(0).property();
    }

    private static Reply content(String more) {
        return Reply.ok("""
                {"19248": {"property_id": "19248", "name": "Hotel Graben"%s}}""".formatted(more));
    }

    @Test
    void ofPropertiesInACityItIsAskedWhatAndWhereTheyAre() {
        // when
        LiveProperty property = foundInVienna(content("""
                , "location": {"coordinates": {"latitude": 48.208, "longitude": 16.371}},
                 "ratings": {"property": {"rating": "4.5", "type": "Star"}}"""));

        // then
        assertThat(property)
                .isEqualTo(new LiveProperty(
                        "rapid", "19248", Optional.of("Hotel Graben"), Optional.of(new GeoPoint(48.208, 16.371)), 4));
        assertThat(playing.rapid.received().get(2).target())
                .isEqualTo("/v3/properties/content?language=en-US&supply_source=expedia&include=name&include=location"
                        + "&include=ratings&property_id=19248");
    }

    @Test
    void whatItDoesNotSayOfAPropertyIsNotKnown() {
        assertThat(foundInVienna(
                        content(", \"ratings\": {\"property\": {\"rating\": \"9\", \"type\": \"Alternative\"}}")))
                .isEqualTo(new LiveProperty("rapid", "19248", Optional.of("Hotel Graben")));
        assertThat(foundInVienna(content(", \"ratings\": {\"property\": {\"rating\": \"9\", \"type\": \"Star\"}}"))
                        .stars())
                .isZero();
        assertThat(foundInVienna(Reply.ok("{}")).name()).isEmpty();
        assertThat(foundInVienna(Reply.status(503)).name()).isEmpty();
    }
}

package com.surefoot.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.surefoot.fixtures.SmallCatalogue;
import com.surefoot.supply.standin.Received;
import com.surefoot.supply.standin.Reply;
import com.surefoot.supply.standin.StandIn;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A family asks for a trip where Rapid, played, sells a hotel right now: 70.00 EUR for two nights, and 7.00 paid there. */
@Timeout(180)
class LiveRapidTest {

    private static final String CHECK = "/v3/properties/7/rooms/r/rates/t";

    private final StandIn rapid = StandIn.start();

    @BeforeEach
    void play() {
        rapid.answer("/v3/properties/geography", Reply.ok("{\"7\": {\"property_id\": \"7\"}}"));
        rapid.answer("/v3/properties/availability", Reply.ok(available("70.00")));
        rapid.answer("/v3/properties/content", Reply.ok("""
                {"7": {"property_id": "7", "name": "The Mill", "location": {"coordinates": {"latitude": 50.001, "longitude": 12.001}},
                 "ratings": {"property": {"rating": "4.0", "type": "Star"}}}}"""));
    }

    @AfterEach
    void stop() {
        rapid.close();
    }

    private static String available(String total) {
        return """
                [{"property_id": "7", "status": "available", "rooms": [{"id": "r", "room_name": "Family Room", "rates": [
                 {"id": "t", "status": "available", "available_rooms": 2, "refundable": false,
                  "amenities": {"2103": {"id": "2103", "name": "Continental breakfast"}},
                  "bed_groups": {"b": {"id": "b", "description": "2 Queen Beds", "links": {"price_check":
                   {"method": "GET", "href": "%s?token=k", "expires": "%s"}}}},
                  "occupancy_pricing": %s}]}]}]""".formatted(CHECK, Instant.now().plus(Duration.ofMinutes(30)), pricing(total));
    }

    private static String pricing(String total) {
        return """
                {"2-4,9": {"nightly": [[{"type": "base_rate", "value": "35.00", "currency": "EUR"}],
                                       [{"type": "base_rate", "value": "35.00", "currency": "EUR"}]],
                 "fees": {"mandatory_fee": {"billable_currency": {"value": "7.00", "currency": "EUR"},
                                            "request_currency": {"value": "7.00", "currency": "EUR"}}},
                 "totals": {"inclusive": {"billable_currency": {"value": "%1$s", "currency": "EUR"},
                                          "request_currency": {"value": "%1$s", "currency": "EUR"}}}}}""".formatted(total);
    }

    private static String checked(String status, String total) {
        return """
                {"status": "%s", "occupancy_pricing": %s,
                 "links": {"book": {"method": "POST", "href": "/v3/itineraries?token=z", "expires": "%s"}}}""".formatted(status, pricing(total), Instant.now().plus(Duration.ofMinutes(20)));
    }

    private String recommended(Map<String, Object> more) throws Exception {
        try (SmallServer server = SmallServer.withSuppliers(
                SmallCatalogue.WORLD,
                Map.of(
                        "surefoot.suppliers.rapid.base-url", rapid.url() + "/v3",
                        "surefoot.suppliers.rapid.key", "k3y",
                        "surefoot.suppliers.rapid.secret", "s3cret",
                        "surefoot.suppliers.rapid.quota-calls", "1000"),
                more)) {
            return server.answer(Call.recommend("""
                    {"origin": "Westburg", "destination": "Eastburg", "dates": {"from": "2027-06-04", "to": "2027-06-06"},
                     "party": {"adults": 2, "childrenAges": [9, 4]}}"""), 200);
        }
    }

    private List<String> askedAt(String path) {
        return rapid.received().stream()
                .map(Received::target)
                .filter(asked -> asked.startsWith(path))
                .toList();
    }

    @Test
    void theRoomIsAskedForWithTheChildrenAndIsInTheTripAtAllItCosts() throws Exception {
        // when
        String trip = recommended(Map.of());

        // then
        assertThat(askedAt("/v3/properties/availability"))
                .singleElement()
                .asString()
                .contains("checkin=2027-06-04", "checkout=2027-06-06", "property_id=7")
                .containsAnyOf("occupancy=2-4,9", "occupancy=2-4%2C9");
        assertThat(trip)
                .contains(
                        "\"offerId\":\"rapid:7/r.b/t@2-4,9\"",
                        "\"name\":\"The Mill\"",
                        "\"stars\":4",
                        "\"roomType\":\"Family Room, 2 Queen Beds\"",
                        "\"cost\":{\"amount\":\"77.00\",\"currency\":\"EUR\"}",
                        "\"total\":{\"amount\":\"70.00\",\"currency\":\"EUR\"}",
                        "\"due\":\"at_property\"")
                .doesNotContain("\"missing\"", "s3cret");
    }

    @Test
    void beforeItIsShownItsLinkIsFollowed() throws Exception {
        // given
        rapid.answer(CHECK + "?token=k", Reply.ok(checked("price_changed", "72.00")));

        // when
        String trip = recommended(Map.of("surefoot.offers.fresh", "0s"));

        // then
        assertThat(askedAt(CHECK)).hasSize(1);
        assertThat(trip)
                .contains(
                        "\"name\":\"The Mill\"",
                        "\"outcome\":\"price_changed\"",
                        "\"cost\":{\"amount\":\"79.00\",\"currency\":\"EUR\"}");
    }

    @Test
    void whereItIsSoldOutTheTripIsPlannedByTheCatalogue() throws Exception {
        // given
        rapid.answer(CHECK + "?token=k", Reply.ok("{\"status\": \"sold_out\", \"links\": {}}"));

        // when
        String trip = recommended(Map.of("surefoot.offers.fresh", "0s"));

        // then
        assertThat(trip).contains("\"stays\":[{\"offerId\":\"h").doesNotContain("The Mill");
    }

    @Test
    void aPropertyOfWhichItDoesNotSayWhereItIsIsLeftOutAndSaid() throws Exception {
        // given
        rapid.answer("/v3/properties/content", Reply.ok("{\"7\": {\"property_id\": \"7\", \"name\": \"The Mill\"}}"));

        // when
        String trip = recommended(Map.of());

        // then
        assertThat(trip)
                .contains(
                        "\"missing\":[{\"supplier\":\"rapid\",\"reason\":\"1 of its 1 offers in Eastburg are left out")
                .doesNotContain("The Mill");
    }
}

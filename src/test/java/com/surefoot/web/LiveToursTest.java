package com.surefoot.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.surefoot.fixtures.SmallCatalogue;
import com.surefoot.supply.standin.Received;
import com.surefoot.supply.standin.Reply;
import com.surefoot.supply.standin.StandIn;
import com.surefoot.travel.ExchangeRates;
import com.surefoot.travel.ReferenceRates;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Travellers ask for trips to several towns, and families for theirs, where a supplier sells hotels right now. */
@Timeout(180)
class LiveToursTest {

    private final StandIn liteapi = StandIn.start();

    @AfterEach
    void stop() {
        liteapi.close();
    }

    private SmallServer serve(Map<String, Object> more) {
        return SmallServer.withSuppliers(
                SmallCatalogue.TOUR,
                Map.of(
                        "surefoot.suppliers.liteapi.base-url", liteapi.url().toString(),
                        "surefoot.suppliers.liteapi.key", "k3y",
                        "surefoot.suppliers.liteapi.quota-calls", "1000"),
                more);
    }

    private static Call trip(String destination, String until, String party) {
        return Call.recommend("""
                {"origin": "Westburg", "destination": %s, "dates": {"from": "2027-06-04", "to": "%s"}, "party": %s}""".formatted(destination, until, party));
    }

    /** An inn in a town sells a room for a stay at so much, and none for other nights. */
    private void sell(String town, double lat, String from, String until, String total, String currency) {
        String code = "lp-" + town;
        liteapi.answer(
                "/data/hotels?countryCode=DE&cityName=%s&limit=100&offset=0".formatted(town),
                Reply.ok("""
                {"data": [{"id": "%s", "name": "%s Inn", "latitude": %s, "longitude": 12.01, "stars": 4}], "total": 1}""".formatted(code, town, lat)));
        liteapi.answer(
                "/hotels/rates",
                Reply.ok("{\"error\": {\"code\": 2001, \"message\": \"no availability found\"}}")
                        .withStatus(400));
        liteapi.answerTo(
                "/hotels/rates",
                "\"checkin\":\"%s\",\"checkout\":\"%s\"".formatted(from, until),
                Reply.ok("""
                {"data": [{"hotelId": "%s", "roomTypes": [{"offerId": "offer-%s", "rates": [
                 {"name": "Room of %s", "boardType": "RO", "mappedRoomId": null,
                  "retailRate": {"total": [{"amount": %s, "currency": "%s"}], "taxesAndFees": null},
                  "cancellationPolicies": {"refundableTag": "NRFN"}}]}]}]}""".formatted(code, town, town, total, currency)));
    }

    private List<String> ratesAskedFor() {
        return liteapi.received().stream()
                .filter(received -> received.path().equals("/hotels/rates"))
                .map(Received::body)
                .toList();
    }

    @Test
    void aTripToTwoTownsSleepsInWhatIsSoldInBoth() throws Exception {
        // given
        sell("Northburg", 51.001, "2027-06-04", "2027-06-05", "20.00", "EUR");
        sell("Southburg", 49.001, "2027-06-05", "2027-06-06", "20.00", "EUR");
        try (SmallServer server = serve(Map.of())) {
            // when
            String trip = server.answer(
                    trip(
                            "{\"cities\": [\"Northburg\", \"Southburg\"], \"inOrder\": true}",
                            "2027-06-06",
                            "{\"adults\": 2}"),
                    200);

            // then
            assertThat(trip)
                    .contains(
                            "\"name\":\"Northburg Inn\"",
                            "\"name\":\"Southburg Inn\"",
                            "\"asked\":{\"rooms\":[{\"adults\":2}],\"stays\":["
                                    + "{\"city\":\"northburg\",\"checkIn\":\"2027-06-04\",\"checkOut\":\"2027-06-05\"},"
                                    + "{\"city\":\"southburg\",\"checkIn\":\"2027-06-05\",\"checkOut\":\"2027-06-06\"}]}")
                    .doesNotContain("\"missing\"");
        }
    }

    @Test
    void whereItIsOpenWhichTownTheMostPromisingAreAskedFor() throws Exception {
        // given
        sell("Eastburg", 50.001, "2027-06-04", "2027-06-06", "40.00", "EUR");
        try (SmallServer server = serve(Map.of("surefoot.offers.stays", "1"))) {
            // when: all towns have the same to see, and it takes more money to get to Southburg
            String trip = server.answer(
                    trip("{\"region\": \"Germany\", \"cities\": 1}", "2027-06-06", "{\"adults\": 2}"), 200);

            // then
            assertThat(trip)
                    .contains("\"assumptions\":[\"It is open which cities the trip leads to: ")
                    .contains(
                            "\"stays\":[{\"city\":\"eastburg\",\"checkIn\":\"2027-06-04\",\"checkOut\":\"2027-06-06\"}]");
        }
    }

    @Test
    void aFamilyIsAskedForByTheAgesOfItsChildren() throws Exception {
        // given
        sell("Northburg", 51.001, "2027-06-04", "2027-06-06", "40.00", "EUR");
        try (SmallServer server = serve(Map.of())) {
            // when
            String trip = server.answer(
                    trip("\"Northburg\"", "2027-06-06", "{\"adults\": 2, \"childrenAges\": [9, 4]}"), 200);

            // then
            assertThat(ratesAskedFor())
                    .singleElement()
                    .asString()
                    .contains("\"occupancies\":[{\"adults\":2,\"children\":[4,9]}]");
            assertThat(trip)
                    .contains(
                            "\"party\":{\"adults\":2,\"children\":2,\"childrenAges\":[4,9]}",
                            "@2-4,9\"",
                            "\"rooms\":[{\"adults\":2,\"childrenAges\":[4,9]}]")
                    .doesNotContain("assumptions");
        }
    }

    @Test
    void whoDoesNotSayHowOldTheChildrenAreIsToldWhatWasAskedFor() throws Exception {
        // given
        sell("Northburg", 51.001, "2027-06-04", "2027-06-06", "40.00", "EUR");
        try (SmallServer server = serve(Map.of())) {
            // when
            String trip = server.answer(trip("\"Northburg\"", "2027-06-06", "{\"adults\": 2, \"children\": 1}"), 200);

            // then
            assertThat(ratesAskedFor()).singleElement().asString().contains("[{\"adults\":2,\"children\":[17]}]");
            assertThat(trip)
                    .contains("\"assumptions\":[\"How old the children are is not said: each is asked for as 17 years");
        }
    }

    @Test
    void aRoomThatIsSoldForDollarsIsInTheTripInBothCurrencies() throws Exception {
        // given
        sell("Northburg", 51.001, "2027-06-04", "2027-06-06", "50.00", "USD");
        try (SmallServer server = serve(Map.of())) {
            LocalDate yesterday =
                    LocalDate.now(server.context().getBean(Clock.class)).minusDays(1);
            server.context()
                    .getBean(ExchangeRates.class)
                    .keep(List.of(new ReferenceRates(
                            yesterday, Map.of(Currency.getInstance("USD"), new BigDecimal("1.1588")))));

            // when
            String trip = server.answer(trip("\"Northburg\"", "2027-06-06", "{\"adults\": 2}"), 200);

            // then: 43.148... EUR, and half of that a night
            assertThat(trip)
                    .contains(
                            "\"name\":\"Northburg Inn\"",
                            "\"cost\":{\"amount\":\"43.16\",\"currency\":\"EUR\"}",
                            "\"total\":{\"amount\":\"50.00\",\"currency\":\"USD\"},\"counted\":{\"amount\":\"43.15\","
                                    + "\"currency\":\"EUR\",\"rate\":\"0.862962\",\"day\":\"" + yesterday + "\"}",
                            "\"value\":\"25.00 USD\"");
        }
    }

    @Test
    void withoutARateWhatIsSoldForDollarsIsLeftOutAndSaid() throws Exception {
        // given
        sell("Northburg", 51.001, "2027-06-04", "2027-06-06", "50.00", "USD");
        try (SmallServer server = serve(Map.of())) {
            // when
            String trip = server.answer(trip("\"Northburg\"", "2027-06-06", "{\"adults\": 2}"), 200);

            // then
            assertThat(trip)
                    .contains(
                            "\"missing\":[{\"supplier\":\"liteapi\",\"reason\":\"1 of its 1 offers in Northburg are left out")
                    .doesNotContain("Northburg Inn");
        }
    }

    @Test
    void onceAllPropertiesAreKnownTheyAreAskedForByTheirIds() throws Exception {
        // given
        sell("Northburg", 51.001, "2027-06-04", "2027-06-06", "40.00", "EUR");
        try (SmallServer server = serve(Map.of("surefoot.offers.properties", "1"))) {
            Call trip = trip("\"Northburg\"", "2027-06-06", "{\"adults\": 2}");
            server.answer(trip, 200);
            int calls = liteapi.received().size();

            // when
            String again = server.answer(trip, 200);

            // then: the list of hotels is not asked for
            assertThat(again).contains("\"name\":\"Northburg Inn\"");
            assertThat(liteapi.received()).hasSize(calls + 1);
            assertThat(ratesAskedFor()).hasSize(2);
        }
    }
}

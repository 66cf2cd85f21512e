package com.surefoot.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.surefoot.fixtures.SmallCatalogue;
import com.surefoot.supply.standin.Reply;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A traveller asks for a trip where a supplier sells flights right now. */
@Timeout(180)
class LiveTicketsTest {

    private static final Call TRIP = Call.recommend("""
            {"origin": "Westburg", "destination": "Eastburg", "dates": {"from": "2027-06-04", "to": "2027-06-06"},
             "party": {"adults": 2}, "transportModes": ["flight"]}""");

    private final FlightsOnSale flights = new FlightsOnSale();

    @AfterEach
    void stop() {
        flights.close();
    }

    private SmallServer serve(Map<String, Object> more) {
        return SmallServer.withSuppliers(SmallCatalogue.WORLD, flights.settings(), more);
    }

    private static String answer(SmallServer server, int status) throws Exception {
        return server.answer(TRIP, status);
    }

    @Test
    void flightsThatAreSoldRightNowAreInTheTripAtTheirPrice() throws Exception {
        try (SmallServer server = serve(Map.of())) {
            // when
            String trip = answer(server, 200);

            // then
            assertThat(trip)
                    .contains(
                            "\"number\":\"SF101\"",
                            "\"number\":\"SF102\"",
                            "\"pricePerTraveller\":{\"amount\":\"20.00\",\"currency\":\"EUR\"}",
                            "\"live\":{\"supplier\":\"duffel\",\"seller\":\"Small Air\",\"observedAt\":\"",
                            "\"total\":{\"amount\":\"40.00\",\"currency\":\"EUR\"},\"refund\":{\"allowed\":\"no\"},"
                                    + "\"change\":{\"allowed\":\"unstated\"}")
                    .doesNotContain("lastCheck", "\"missing\"", "t0ken", "off_out");
        }
    }

    @Test
    void beforeTheyAreShownTheyAreAskedAboutAgain() throws Exception {
        // given
        flights.recheck("50.00");
        try (SmallServer server = serve(Map.of("surefoot.offers.fresh", "0s"))) {
            // when
            String trip = answer(server, 200);

            // then: one has got dearer, and the other one stands
            assertThat(trip)
                    .contains(
                            "\"outcome\":\"price_changed\"",
                            "\"pricePerTraveller\":{\"amount\":\"25.00\",\"currency\":\"EUR\"}",
                            "\"outcome\":\"same\"");
        }
    }

    @Test
    void whatIsNotSoldAnyMoreIsNotShown() throws Exception {
        // given: the airline does not sell it any more
        String gone = "{\"errors\": [{\"type\": \"airline_error\", \"code\": \"offer_no_longer_available\","
                + " \"title\": \"Gone\", \"message\": \"Look again.\"}]}";
        flights.duffel.answer("/air/offers/off_out", Reply.ok(gone).withStatus(422));
        flights.duffel.answer("/air/offers/off_back", Reply.ok(gone).withStatus(422));
        try (SmallServer server = serve(Map.of("surefoot.offers.fresh", "0s"))) {
            // when
            String problem = answer(server, 422);

            // then
            assertThat(problem).contains("urn:surefoot:problem:cannot-be-met").doesNotContain("SF101");
        }
    }

    @Test
    void whereNoFlightIsToBeHadSinceTheSupplierIsDownThatIsSaid() throws Exception {
        // given
        flights.breakDown();
        try (SmallServer server = serve(Map.of())) {
            // when
            String problem = answer(server, 422);

            // then
            assertThat(problem)
                    .contains(
                            "urn:surefoot:problem:cannot-be-met",
                            "\"missing\":[{\"supplier\":\"duffel\",\"reason\":\"");
        }
    }
}

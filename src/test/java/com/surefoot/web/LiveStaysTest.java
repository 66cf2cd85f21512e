package com.surefoot.web;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.surefoot.fixtures.SmallCatalogue;
import com.surefoot.supply.standin.Reply;
import com.surefoot.supply.standin.StandIn;
import io.micronaut.core.type.Argument;
import io.micronaut.serde.ObjectMapper;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A traveller asks for a trip where a supplier sells hotels right now. */
@Timeout(180)
class LiveStaysTest {

    private static final Call TRIP = Call.recommend("""
            {"origin": "Westburg", "destination": "Eastburg", "dates": {"from": "2027-06-04", "to": "2027-06-06"},
             "party": {"adults": 2}}""");

    private HotelsOnSale hotels = new HotelsOnSale();

    @AfterEach
    void stop() {
        hotels.close();
    }

    private SmallServer serve(Map<String, Object> more) {
        return SmallServer.withSuppliers(SmallCatalogue.WORLD, hotels.settings(), more);
    }

    private static String recommended(SmallServer server) throws Exception {
        return server.answer(TRIP, 200);
    }

    @Test
    void theRoomThatIsSoldRightNowIsInTheTripAtItsPrice() throws Exception {
        try (SmallServer server = serve(Map.of())) {
            // when
            String trip = recommended(server);

            // then
            assertThat(trip)
                    .contains(
                            "\"offerId\":\"liteapi:lp1/twin-by-the-water/bi-free-until-2027-05-30T16:00:00Z@2\"",
                            "\"name\":\"Hotel Brook\"",
                            "\"freeCancellationUntil\":\"2027-05-30T18:00:00+02:00\"",
                            "\"cost\":{\"amount\":\"140.00\",\"currency\":\"EUR\"}",
                            "\"live\":{\"supplier\":\"liteapi\",\"observedAt\":\"",
                            "\"expiresAt\":\"",
                            "\"total\":{\"amount\":\"125.00\",\"currency\":\"EUR\"}",
                            "\"taxes\":[{\"name\":\"City tax\",\"amount\":{\"amount\":\"15.00\",\"currency\":\"EUR\"},"
                                    + "\"due\":\"at_property\"}]",
                            "\"cancellation\":\"free_until\",\"freeUntil\":\"2027-05-30T16:00:00Z\"")
                    .doesNotContain("lastCheck", "\"missing\"", "k3y", "offer-brook");
            assertThat(hotels.askedForRates()).hasSize(1);
            assertThat(hotels.askedForRates().get(0).body())
                    .contains("\"checkin\":\"2027-06-04\",\"checkout\":\"2027-06-06\"", "[{\"adults\":2,");
        }
    }

    @Test
    void beforeItIsShownItIsAskedAboutAgain() throws Exception {
        // given
        hotels.recheck(HotelsOnSale.stands("125.00"));
        try (SmallServer server = serve(Map.of("surefoot.offers.fresh", "0s"))) {
            // when
            String trip = recommended(server);

            // then
            assertThat(trip).contains("\"name\":\"Hotel Brook\"", "\"outcome\":\"same\"");
            assertThat(hotels.booking.received()).hasSize(1);
        }
    }

    @Test
    void aRoomThatHasGotDearerIsShownAtWhatItCostsNow() throws Exception {
        // given
        hotels.recheck(HotelsOnSale.stands("127.00"));
        try (SmallServer server = serve(Map.of("surefoot.offers.fresh", "0s"))) {
            // when
            String trip = recommended(server);

            // then
            assertThat(trip)
                    .contains(
                            "\"name\":\"Hotel Brook\"",
                            "\"cost\":{\"amount\":\"142.00\",\"currency\":\"EUR\"}",
                            "\"outcome\":\"price_changed\"");
        }
    }

    @Test
    void whereItIsSoldOutAnotherRoomIsOffered() throws Exception {
        // given
        hotels.recheck(HotelsOnSale.soldOut());
        try (SmallServer server = serve(Map.of("surefoot.offers.fresh", "0s"))) {
            // when
            String trip = recommended(server);

            // then: the other one is sold out as well when it is asked about
            assertThat(trip).doesNotContain("liteapi:lp1", "liteapi:lp2").contains("\"stays\":[{\"offerId\":\"h");
            assertThat(hotels.booking.received()).hasSizeBetween(1, 2);
        }
    }

    @Test
    void aSupplierThatDoesNotTellAgainIsBelievedUntilItsOfferExpires() throws Exception {
        // given
        hotels.recheck(Reply.status(500));
        try (SmallServer server = serve(Map.of("surefoot.offers.fresh", "0s"))) {
            // when
            String trip = recommended(server);

            // then
            assertThat(trip)
                    .contains("\"name\":\"Hotel Brook\"", "\"missing\":[{\"supplier\":\"liteapi\",\"reason\":\"")
                    .doesNotContain("lastCheck");
        }
    }

    @Test
    void anOfferThatHasExpiredIsNotShown() throws Exception {
        // given: it counts for so short a time that it has expired before anybody can plan with it
        try (SmallServer server =
                serve(Map.of("surefoot.suppliers.liteapi.time-to-live", "1ms", "surefoot.offers.limit", "10s"))) {
            // when
            String trip = recommended(server);

            // then: nothing of it is shown as live
            assertThat(trip)
                    .doesNotContain("\"live\":", "\"id\":\"liteapi:")
                    .contains("\"stays\":[{\"offerId\":\"h", "2 of its 2 offers had expired by ");
        }
    }

    @Test
    void whereTheSupplierIsDownTheTripIsPlannedWithoutAndSaysSo() throws Exception {
        // given
        hotels.search.answer("/data/hotels", Reply.status(503));
        try (SmallServer server = serve(Map.of())) {
            // when
            String trip = recommended(server);

            // then
            assertThat(trip)
                    .contains("\"stays\":[{\"offerId\":\"h", "\"missing\":[{\"supplier\":\"liteapi\",\"reason\":\"")
                    .doesNotContain("\"live\":");
        }
    }

    @Test
    void nobodyWaitsForASlowSupplierLongerThanTheSettingsSay() throws Exception {
        // given
        hotels.search.answer("/data/hotels", Reply.ok("{}").after(Duration.ofSeconds(8)));
        try (SmallServer server = serve(Map.of("surefoot.offers.limit", "300ms"))) {
            recommended(server);
            long start = System.nanoTime();

            // when
            String trip = recommended(server);

            // then
            assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(7));
            assertThat(trip).contains("\"missing\":[{\"supplier\":\"liteapi\"", "within 300 ms");
        }
    }

    @Test
    void aSupplierWithoutAnyQuotaLeftIsNotAsked() throws Exception {
        try (SmallServer server = serve(Map.of(
                "surefoot.suppliers.liteapi.quota-calls", "2",
                "surefoot.suppliers.liteapi.quota-period", "1h"))) {
            recommended(server);
            int asked = hotels.search.received().size();

            // when
            String trip = recommended(server);

            // then
            assertThat(trip)
                    .contains("Its quota of 2 calls in PT1H is used up.")
                    .doesNotContain("\"live\":");
            assertThat(hotels.search.received()).hasSize(asked);
        }
    }

    @Test
    void aSupplierWithNonsenseToSayCostsNothingButItsOffers() throws Exception {
        // given
        hotels.search.answer("/hotels/rates", Reply.ok("<html>Log in</html>"));
        try (SmallServer server = serve(Map.of())) {
            // when
            String trip = recommended(server);

            // then
            assertThat(trip)
                    .contains("\"stays\":[{\"offerId\":\"h", "\"missing\":[{\"supplier\":\"liteapi\"")
                    .doesNotContain("Log in");
        }
    }

    @Test
    void withoutASupplierNothingIsDifferent() throws Exception {
        // given
        hotels.close();
        hotels = new HotelsOnSale(StandIn.start()) {
            @Override
            Map<String, Object> settings() {
                return Map.of();
            }
        };
        try (SmallServer server = serve(Map.of())) {
            // when
            String trip = recommended(server);

            // then
            assertThat(trip).doesNotContain("\"live\":", "\"missing\"");
            assertThat(hotels.search.received()).isEmpty();
        }
    }

    @Test
    void aTripThatWasShownIsAskedAboutAgainOnTheSide() throws Exception {
        // given
        hotels.recheck(HotelsOnSale.stands("125.00"));
        try (SmallServer server = serve(Map.of("surefoot.refresh.every", "1s", "surefoot.refresh.least", "0"))) {
            // when
            recommended(server);

            // then
            long end = System.nanoTime() + Duration.ofMinutes(1).toNanos();
            while (hotels.booking.received().isEmpty() && System.nanoTime() < end) {
                Thread.sleep(50);
            }
            assertThat(hotels.booking.received().get(0).body()).contains("offer-brook");
        }
    }

    @Test
    void whatIsKnownOfTheRoomIsWhatTheSupplierSaid() throws Exception {
        // given: an offer that is over before the hour is
        try (SmallServer server = serve(Map.of("surefoot.suppliers.liteapi.time-to-live", "1m"))) {
            // when
            String trip = recommended(server);

            // then
            assertThat(trip)
                    .containsPattern("\"subject\":\"liteapi:lp1/[^}]*\"value\":\"70.00 EUR\",\"probability\":0\\.[5-9]")
                    .contains("\"sources\":[\"liteapi\"]");
        }
    }

    @Test
    void aSavedTripWhoseRoomIsSoldOutLaterIsPlannedAgain() throws Exception {
        // given
        hotels.recheck(HotelsOnSale.stands("125.00"));
        try (SmallServer server = serve(Map.of(
                "surefoot.refresh.every", "1s",
                "surefoot.refresh.least", "0",
                "surefoot.watch.look-every", "100ms"))) {
            String id = save(server, recommended(server));

            try (Listening listening = Listening.to(server, id, 0)) {
                // when
                hotels.sell(HotelsOnSale.POND);
                hotels.recheck(HotelsOnSale.soldOut());

                // then
                assertThat(listening.await("changed")).contains("sold out", "liteapi:lp1");
                assertThat(listening.await("proposed")).doesNotContain("\"name\":\"Hotel Brook\"");
            }
        }
    }

    @Test
    void manyTravellersAtOnceGetTheSame() throws Exception {
        try (SmallServer server = serve(Map.of());
                Travellers travellers = new Travellers(8)) {
            // when
            List<Future<String>> answers = IntStream.range(0, 8)
                    .mapToObj(i -> travellers.submit(() -> recommended(server)))
                    .toList();

            // then
            for (Future<String> answer : answers) {
                assertThat(answer.get()).contains("\"name\":\"Hotel Brook\"").doesNotContain("\"missing\"");
            }
        }
    }

    @SuppressWarnings("unchecked")
    private static String save(SmallServer server, String trip) throws Exception {
        ObjectMapper json = server.context().getBean(ObjectMapper.class);
        Map<String, Object> answer = json.readValue(trip, Argument.mapOf(String.class, Object.class));
        Map<String, Object> reliability = (Map<String, Object>) requireNonNull(answer.get("reliability"));
        String body = json.writeValueAsString(Map.of(
                "brief",
                requireNonNull(answer.get("brief")),
                "recommendation",
                requireNonNull(reliability.get("recommendation"))));
        HttpResponse<String> saved = server.exchange(Call.post("/v1/trips", body));
        assertThat(saved.statusCode()).as(saved.body()).isEqualTo(201);
        return String.valueOf(json.readValue(saved.body(), Argument.mapOf(String.class, Object.class))
                .get("id"));
    }

    /** People who ask at the same time. */
    private static final class Travellers implements AutoCloseable {

        private final ExecutorService all;

        Travellers(int count) {
            all = Executors.newFixedThreadPool(count);
        }

        Future<String> submit(Callable<String> question) {
            return all.submit(question);
        }

        @Override
        public void close() {
            all.shutdownNow();
        }
    }
}

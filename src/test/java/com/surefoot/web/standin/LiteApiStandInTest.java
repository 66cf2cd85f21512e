package com.surefoot.web.standin;

import static org.assertj.core.api.Assertions.assertThat;

import com.surefoot.catalogue.Cities;
import com.surefoot.lodging.LodgingOffer;
import com.surefoot.lodging.live.LiveOffer;
import com.surefoot.lodging.live.LiveOffers;
import com.surefoot.lodging.live.LiveSuppliers;
import com.surefoot.lodging.live.Occupancy;
import com.surefoot.lodging.live.StayRequest;
import com.surefoot.lodging.live.Where;
import com.surefoot.recommendation.Supply;
import com.surefoot.sandbox.LivingWorld;
import com.surefoot.travel.City;
import com.surefoot.travel.DateRange;
import com.surefoot.travel.live.Answer;
import com.surefoot.travel.live.Recheck;
import io.micronaut.context.ApplicationContext;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Another Surefoot, connected to a sandbox as it would be to LiteAPI. */
@Timeout(120)
class LiteApiStandInTest {

    private static final AtomicInteger DATABASES = new AtomicInteger();
    private static final DateRange STAY = new DateRange(LocalDate.of(2027, 3, 19), LocalDate.of(2027, 3, 21));

    private static LivingWorld world;
    private static ApplicationContext other;

    @BeforeAll
    static void start() {
        world = LivingWorld.start(Map.of("surefoot.sandbox.travellers", 0));
        String url = url("");
        other = ApplicationContext.run(Map.of(
                "surefoot.suppliers.liteapi.base-url",
                url,
                "surefoot.suppliers.liteapi.key",
                "any",
                "surefoot.suppliers.liteapibook.base-url",
                url,
                "surefoot.suppliers.liteapibook.key",
                "any",
                "surefoot.suppliers.liteapibook.quota-calls",
                1_000,
                "surefoot.jdbc.url",
                "jdbc:h2:mem:standin%d;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE".formatted(DATABASES.incrementAndGet()),
                "surefoot.warm-up",
                false));
    }

    @AfterAll
    static void stop() {
        other.close();
        world.close();
    }

    private static String url(String path) {
        return "http://localhost:%d/sandbox/liteapi/v3.0%s".formatted(world.port(), path);
    }

    private static LiveOffers liteapi() {
        return other.getBeansOfType(LiveSuppliers.class).stream()
                .flatMap(suppliers -> suppliers.list().stream())
                .findFirst()
                .orElseThrow();
    }

    private static StayRequest inBerlin(Occupancy... rooms) {
        City berlin = world.get(Cities.class).findCity("Berlin").orElseThrow();
        return new StayRequest(new Where.InCity(berlin), STAY, List.of(rooms), Currency.getInstance("EUR"), "NL");
    }

    private static List<LodgingOffer> listed() {
        City berlin = world.get(Cities.class).findCity("Berlin").orElseThrow();
        return world.get(Supply.class).lodging().listOffers(berlin.id(), STAY);
    }

    @Test
    void theRoomsOfTheWorldAreFoundAtTheirPrices() {
        // when
        Answer<LiveOffer> answer = liteapi().search(inBerlin(Occupancy.of(2)));

        // then
        List<String> prices = listed().stream()
                .map(offer -> offer.property().id() + offer.roomType().name() + offer.priceFor(1, 2))
                .toList();
        assertThat(answer.gaps()).isEmpty();
        assertThat(answer.offers()).hasSizeGreaterThan(20).allSatisfy(offer -> {
            assertThat(offer.property().name()).isPresent();
            assertThat(prices)
                    .contains(offer.property().code()
                            + offer.room().name()
                            + offer.price().total());
        });
        assertThat(answer.offers()).extracting(offer -> offer.terms().board()).allMatch(board -> board.isPresent());
    }

    @Test
    void aSecondLookFindsTheSameOrWhatHasBecomeOfIt() throws Exception {
        // given
        List<LiveOffer> found =
                new ArrayList<>(liteapi().search(inBerlin(Occupancy.of(1))).offers());
        found.addAll(liteapi()
                .search(inBerlin(Occupancy.of(2), new Occupancy(1, List.of(7))))
                .offers());

        // when: at once, and so near the night that hotels have decided anew
        LiveOffer same = liteapi().recheck(found.get(0));
        world.pass(Duration.ofDays(17), Duration.ofDays(17));
        int unchanged = 0;
        int priced = 0;
        int soldOut = 0;
        for (LiveOffer offer : found) {
            Recheck recheck = liteapi().recheck(offer).lastCheck().orElseThrow();
            unchanged += recheck instanceof Recheck.Same ? 1 : 0;
            priced += recheck instanceof Recheck.PriceChanged ? 1 : 0;
            soldOut += recheck instanceof Recheck.SoldOut ? 1 : 0;
        }

        // then
        assertThat(same.lastCheck()).containsInstanceOf(Recheck.Same.class);
        assertThat(same.price()).isEqualTo(found.get(0).price());
        assertThat(priced).isPositive();
        assertThat(soldOut).isPositive();
        assertThat(unchanged + priced + soldOut).isEqualTo(found.size());
    }

    @Test
    void whereNothingIsNothingIsFound() {
        // given: nobody has a room for nineteen
        Answer<LiveOffer> answer = liteapi().search(inBerlin(Occupancy.of(19)));

        // then
        assertThat(answer.offers()).isEmpty();
        assertThat(answer.gaps()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "no JSON",
                "[]",
                "{}",
                "{\"hotelIds\": \"all\", \"occupancies\": [{\"adults\": 2}], \"checkin\": \"2027-03-19\", \"checkout\": \"2027-03-21\"}",
                "{\"hotelIds\": [], \"occupancies\": [], \"checkin\": \"2027-03-19\", \"checkout\": \"2027-03-21\"}",
                "{\"hotelIds\": [], \"occupancies\": [{\"adults\": 0}], \"checkin\": \"2027-03-19\", \"checkout\": \"2027-03-21\"}",
                "{\"hotelIds\": [], \"occupancies\": [{\"adults\": 2, \"children\": [\"seven\"]}], \"checkin\": \"2027-03-19\", \"checkout\": \"2027-03-21\"}",
                "{\"hotelIds\": [], \"occupancies\": [{\"adults\": 2}], \"checkin\": \"soon\", \"checkout\": \"2027-03-21\"}",
                "{\"hotelIds\": [], \"occupancies\": [{\"adults\": 2}], \"checkin\": \"2027-03-22\", \"checkout\": \"2027-03-21\"}",
            })
    void aQuestionThatIsNoneIsRefused(String body) throws Exception {
        // when
        HttpResponse<String> answer = post("/hotels/rates", body);

        // then
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("\"code\":4002", "Maybe");
        assertThat(answer.headers().firstValue("Surefoot-Data")).contains("sample");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"offerId\": \"x\"}", "{\"offerId\": \"YQpiCmMKZA\"}", "{\"offerId\": 7}"})
    void anOfferThatWasNeverMadeIsRefused(String body) throws Exception {
        assertThat(post("/rates/prebook", body).body()).contains("\"code\":4002", "Maybe");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/data/hotels",
                "/data/hotels?countryCode=DE",
                "/data/hotels?countryCode=DE&cityName=Berlin&limit=many",
                "/data/hotels?countryCode=DE&cityName=Berlin&offset=-1",
            })
    void aListThatIsNoneIsRefused(String path) throws Exception {
        assertThat(get(path, "any").body()).contains("\"code\":4002", "Maybe");
    }

    @Test
    void whoDoesNotSayWhoAsksIsRefused() throws Exception {
        assertThat(get("/data/hotels?countryCode=DE&cityName=Berlin", " ").statusCode())
                .isEqualTo(401);
    }

    @Test
    void aCityComesPageByPage() throws Exception {
        // when
        String first = get("/data/hotels?countryCode=DE&cityName=Berlin&limit=1", "any")
                .body();
        String second = get("/data/hotels?countryCode=de&cityName=Berlin&limit=1&offset=1", "any")
                .body();

        // then
        assertThat(first).contains("\"data\":[{").isNotEqualTo(second);
        assertThat(second).contains("\"data\":[{");
        assertThat(get("/data/hotels?countryCode=US&cityName=Berlin", "any").body())
                .contains("\"data\":[]");
    }

    private static HttpResponse<String> get(String path, String key) throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(url(path)))
                                .header("X-API-Key", key)
                                .build(),
                        BodyHandlers.ofString());
    }

    private static HttpResponse<String> post(String path, String body) throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(url(path)))
                                .header("X-API-Key", "any")
                                .header("Content-Type", "application/json")
                                .POST(BodyPublishers.ofString(body))
                                .build(),
                        BodyHandlers.ofString());
    }
}

package com.surefoot.web.standin.duffel;

import static org.assertj.core.api.Assertions.assertThat;

import com.surefoot.fixtures.MovingClock;
import com.surefoot.transport.TransportMode;
import com.surefoot.transport.TransportOffer;
import com.surefoot.transport.tickets.TicketOffer;
import com.surefoot.transport.tickets.TicketOffers;
import com.surefoot.transport.tickets.TicketRequest;
import com.surefoot.transport.tickets.TicketRequest.Way;
import com.surefoot.transport.tickets.TicketSuppliers;
import com.surefoot.transport.tickets.Travellers;
import com.surefoot.transport.tickets.Where;
import com.surefoot.travel.live.Answer;
import com.surefoot.travel.live.Recheck;
import com.surefoot.web.standin.Connected;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Another Surefoot, connected to a sandbox as it would be to Duffel. */
@Timeout(120)
class DuffelStandInTest {

    private static final LocalDate DAY = LocalDate.of(2027, 3, 19);
    private static final String[] KEY = {"Authorization", "Bearer any", "Duffel-Version", "v2"};
    private static final String ASKED = """
            {"data": {"slices": [{"origin": "VIE", "destination": "BER", "departure_date": "2027-03-19"}],
             "passengers": [{"type": "adult"}]}}""";

    private static Connected connected;

    @BeforeAll
    static void start() {
        connected = new Connected("duffel", "/sandbox/duffel");
    }

    @AfterAll
    static void stop() {
        connected.close();
    }

    private static TicketOffers duffel() {
        return connected.get(TicketSuppliers.class).list().get(0);
    }

    private static Way way(String from, String to, LocalDate day) {
        return new Way(new Where.InCity(connected.city(from)), new Where.InCity(connected.city(to)), day);
    }

    @Test
    void theRidesOfTheWorldAreFoundAtTheirPrices() {
        // when
        Answer<TicketOffer> answer =
                duffel().search(TicketRequest.of(way("Vienna", "Berlin", DAY), new Travellers(2, List.of(7))));

        // then: what has codes at both ends, by air and by rail, the cheapest first
        List<String> listed =
                connected
                        .supply()
                        .transport()
                        .listOffers(connected.city("Vienna"), connected.city("Berlin"), DAY)
                        .stream()
                        .map(ride -> text(ride, ride.priceFor(3).toString()))
                        .toList();
        assertThat(answer.gaps()).isEmpty();
        assertThat(answer.offers()).hasSizeGreaterThan(3).allSatisfy(offer -> {
            TransportOffer ride = offer.findRide().orElseThrow();
            assertThat(listed).contains(text(ride, offer.total().toString()));
            assertThat(offer.source().sample()).isTrue();
            assertThat(offer.validity().expiresAt()).isPresent();
        });
        assertThat(answer.offers())
                .extracting(offer -> offer.findRide().orElseThrow().mode())
                .contains(TransportMode.FLIGHT, TransportMode.TRAIN);
        assertThat(answer.offers()).isSortedAccordingTo(Comparator.comparing(TicketOffer::total));
    }

    private static String text(TransportOffer ride, String total) {
        return "%s from %s at %s to %s at %s: %s"
                .formatted(
                        ride.number().replace(" ", ""),
                        ride.from().name(),
                        ride.departure().toInstant(),
                        ride.to().name(),
                        ride.arrival().toInstant(),
                        total);
    }

    @Test
    void thereAndBackIsOneOffer() {
        // given
        TicketRequest asked = new TicketRequest(
                List.of(way("Vienna", "Berlin", DAY), way("Berlin", "Vienna", DAY.plusDays(2))),
                Travellers.of(1),
                Optional.empty(),
                1);

        // when
        Answer<TicketOffer> answer = duffel().search(asked);
        TicketOffer same = recheck(answer.offers().get(0));

        // then
        assertThat(answer.gaps()).isEmpty();
        assertThat(answer.offers()).allMatch(offer -> offer.slices().size() == 2);
        assertThat(same.lastCheck()).containsInstanceOf(Recheck.Same.class);
        assertThat(same.total()).isEqualTo(answer.offers().get(0).total());
    }

    private static TicketOffer recheck(TicketOffer offer) {
        try {
            return duffel().recheck(offer);
        } catch (Exception e) {
            throw new AssertionError(offer.toString(), e);
        }
    }

    @Test
    void aSecondLookFindsTheSameWhileItHoldsAndItsEndAfterThat() {
        // given
        List<TicketOffer> found = duffel().search(TicketRequest.of(way("Vienna", "Amsterdam", DAY), Travellers.of(1)))
                .offers();

        // when
        TicketOffer same = recheck(found.get(0));
        pass(Duration.ofMinutes(31));
        TicketOffer later = recheck(found.get(1));

        // then
        assertThat(same.lastCheck()).containsInstanceOf(Recheck.Same.class);
        assertThat(same.total()).isEqualTo(found.get(0).total());
        assertThat(later.lastCheck()).containsInstanceOf(Recheck.Expired.class);
    }

    @Test
    void whatIsCancelledWhileItHoldsIsSoldNoMore() {
        // given: an hour after which a ride of the next day is not listed any more
        Instant now = connected.world().get(MovingClock.class).instant();
        pass(Duration.between(now, now.truncatedTo(ChronoUnit.HOURS).plus(Duration.ofMinutes(45))));
        Set<String> gone = new HashSet<>();
        while (gone.isEmpty()) {
            LocalDate day = today().plusDays(1);
            gone.addAll(listed(day));
            pass(Duration.ofHours(1));
            gone.removeAll(listed(day));
        }
        pass(Duration.ofMinutes(-50));
        List<TicketOffer> found = new ArrayList<>();
        for (String to : List.of("Berlin", "Amsterdam", "Vienna")) {
            found.addAll(duffel().search(TicketRequest.of(way("Paris", to, today().plusDays(1)), Travellers.of(1)))
                    .offers());
        }
        List<TicketOffer> doomed = found.stream()
                .filter(offer -> gone.contains(text(offer.findRide().orElseThrow(), "")))
                .toList();

        // when
        pass(Duration.ofMinutes(20));

        // then
        assertThat(doomed)
                .isNotEmpty()
                .allSatisfy(offer -> assertThat(recheck(offer).lastCheck()).containsInstanceOf(Recheck.SoldOut.class));
    }

    private static void pass(Duration time) {
        connected.world().get(MovingClock.class).pass(time);
    }

    private static LocalDate today() {
        return LocalDate.ofInstant(
                connected.world().get(MovingClock.class).instant(),
                connected.city("Paris").zone());
    }

    /** The rides of a day from Paris that have codes at both ends. */
    private static Set<String> listed(LocalDate day) {
        return Stream.of("Berlin", "Amsterdam", "Vienna")
                .flatMap(to ->
                        connected
                                .supply()
                                .transport()
                                .listOffers(connected.city("Paris"), connected.city(to), day)
                                .stream())
                .filter(ride ->
                        Station.from(ride).isPresent() && Station.to(ride).isPresent())
                .map(ride -> text(ride, ""))
                .collect(Collectors.toSet());
    }

    @Test
    void offersComePageByPage() throws Exception {
        // given
        String request = connected
                .post("/air/offer_requests?return_offers=false", ASKED, KEY)
                .body();
        String id = request.replaceFirst("(?s).*?\"id\":\"([^\"]+)\".*", "$1");

        // when
        String first =
                connected.get("/air/offers?limit=2&offer_request_id=" + id, KEY).body();
        String after = first.replaceFirst("(?s).*\"after\":\"([^\"]+)\".*", "$1");
        String second = connected
                .get("/air/offers?limit=2&offer_request_id=" + id + "&after=" + after, KEY)
                .body();
        String whole = connected.post("/air/offer_requests", ASKED, KEY).body();

        // then
        assertThat(first).containsPattern("\"after\":\"[^\"]+\"");
        assertThat(second).contains("\"data\":[{\"id\"").doesNotContain(first.substring(10, 120));
        assertThat(whole).contains("\"offers\":[{\"id\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "no JSON",
                "[]",
                "{}",
                "{\"data\": {}}",
                "{\"data\": {\"slices\": [], \"passengers\": [{\"type\": \"adult\"}]}}",
                "{\"data\": {\"slices\": [7], \"passengers\": [{\"type\": \"adult\"}]}}",
                "{\"data\": {\"slices\": [{\"origin\": \"VIE\", \"destination\": \"VIE\", \"departure_date\": \"2027-03-19\"}], \"passengers\": [{\"type\": \"adult\"}]}}",
                "{\"data\": {\"slices\": [{\"origin\": \"Vienna\", \"destination\": \"BER\", \"departure_date\": \"2027-03-19\"}], \"passengers\": [{\"type\": \"adult\"}]}}",
                "{\"data\": {\"slices\": [{\"origin\": \"VIE\", \"destination\": \"BER\", \"departure_date\": \"soon\"}], \"passengers\": [{\"type\": \"adult\"}]}}",
                "{\"data\": {\"slices\": [{\"origin\": \"VIE\", \"destination\": \"BER\", \"departure_date\": \"2027-03-19\"}], \"passengers\": []}}",
                "{\"data\": {\"slices\": [{\"origin\": \"VIE\", \"destination\": \"BER\", \"departure_date\": \"2027-03-19\"}], \"passengers\": [{}]}}",
                "{\"data\": {\"slices\": [{\"origin\": \"VIE\", \"destination\": \"BER\", \"departure_date\": \"2027-03-19\"}], \"passengers\": [{\"age\": \"old\"}]}}",
                "{\"data\": {\"slices\": [{\"origin\": \"VIE\", \"destination\": \"BER\", \"departure_date\": \"2027-03-19\"}], \"passengers\": [{\"age\": 7}]}}",
                "{\"data\": {\"cabin_class\": \"bed\", \"slices\": [{\"origin\": \"VIE\", \"destination\": \"BER\", \"departure_date\": \"2027-03-19\"}], \"passengers\": [{\"type\": \"adult\"}]}}",
            })
    void aQuestionThatIsNoneIsRefused(String body) throws Exception {
        // when
        HttpResponse<String> answer = connected.post("/air/offer_requests", body, KEY);

        // then
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(422);
        assertThat(answer.body()).contains("\"errors\":[{\"type\":\"validation_error\"", "Maybe");
        assertThat(answer.headers().firstValue("Surefoot-Data")).contains("sample");
    }

    @ParameterizedTest
    @CsvSource({
        "/air/offers,404,not_found",
        "/air/offers?offer_request_id=none,404,not_found",
        "/air/offers?offer_request_id=MQoKVklFClZJRQoyMDI3LTAzLTE5,404,not_found",
        "/air/offers/none,404,not_found",
        "/air/offers/MQoKVklFClZJRQoyMDI3LTAzLTE5,404,not_found",
        "/places/suggestions?lat=48,422,validation_format",
        "/places/suggestions?lat=48&lng=16&rad=far,422,validation_format",
        "/places/suggestions?lat=148&lng=16&rad=60000,422,validation_format",
    })
    void whatWasNeverMadeIsNotFound(String path, int status, String code) throws Exception {
        HttpResponse<String> answer = connected.get(path, KEY);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.body()).contains("\"code\":\"" + code + "\"", "Maybe");
    }

    @ParameterizedTest
    @CsvSource({
        "Duffel-Version,v2,401,missing_authorization_header",
        "Authorization,any,401,invalid_authorization_header",
        "Authorization,Bearer any,400,missing_version_header",
    })
    void whoDoesNotSayWhoAsksIsRefused(String header, String value, int status, String code) throws Exception {
        HttpResponse<String> answer = connected.get("/air/offers/none", header, value);
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.body()).contains("\"code\":\"" + code + "\"", "Maybe");
    }

    @Test
    void inAnotherClassOrVersionOrLimitThereIsNothing() throws Exception {
        // given
        String business = ASKED.replace("{\"data\": {", "{\"data\": {\"cabin_class\": \"business\", ");
        String id = connected
                .post("/air/offer_requests?return_offers=false", business, KEY)
                .body()
                .replaceFirst("(?s).*?\"id\":\"([^\"]+)\".*", "$1");

        // then
        assertThat(connected.get("/air/offers?offer_request_id=" + id, KEY).body())
                .contains("\"data\":[]");
        assertThat(connected
                        .get("/air/offers?limit=0&offer_request_id=" + id, KEY)
                        .body())
                .contains("validation_inclusion");
        assertThat(connected
                        .get("/air/offers?after=x&offer_request_id=" + id, KEY)
                        .body())
                .contains("validation_format");
        assertThat(connected
                        .get("/air/offers/x", "Authorization", "Bearer any", "Duffel-Version", "v1")
                        .body())
                .contains("unsupported_version");
    }
}

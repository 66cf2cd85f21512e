package com.surefoot.supply.duffel;

import static com.surefoot.supply.duffel.Payloads.DIRECT;
import static com.surefoot.supply.duffel.Payloads.FROM_FRANKFURT;
import static com.surefoot.supply.duffel.Payloads.TO_FRANKFURT;
import static com.surefoot.supply.duffel.Payloads.offer;
import static com.surefoot.supply.duffel.Payloads.page;
import static com.surefoot.supply.duffel.Payloads.segment;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.surefoot.supply.hotels.Stays;
import com.surefoot.supply.http.Bounds;
import com.surefoot.supply.http.SupplierClient;
import com.surefoot.supply.standin.Received;
import com.surefoot.supply.standin.Reply;
import com.surefoot.transport.tickets.Cabin;
import com.surefoot.transport.tickets.TicketOffer;
import com.surefoot.transport.tickets.TicketRequest;
import com.surefoot.transport.tickets.TicketRequest.Way;
import com.surefoot.transport.tickets.Travellers;
import com.surefoot.transport.tickets.Where;
import com.surefoot.travel.Area;
import com.surefoot.travel.City;
import com.surefoot.travel.CityId;
import com.surefoot.travel.Distance;
import com.surefoot.travel.GeoPoint;
import com.surefoot.travel.live.Answer;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is asked, and what is listed of the answer. */
class DuffelSearchTest extends AskingDuffel {

    private static final City AMSTERDAM = new City(
            new CityId("amsterdam"),
            "Amsterdam",
            "Amsterdam",
            Set.of(),
            "NL",
            new Area(new GeoPoint(52.3728, 4.8936), new Distance(10_000)),
            ZoneId.of("Europe/Amsterdam"),
            Currency.getInstance("EUR"));

    @Test
    void aRequestIsMadeAndItsOffersAreListed() {
        // given
        playing.duffel.answer(Playing.OFFERS, Reply.ok(page()));

        // when
        playing.offers.search(new TicketRequest(
                List.of(Playing.way("VIE", "AMS", "2027-06-04"), Playing.way("AMS", "VIE", "2027-06-06")),
                new Travellers(2, List.of(9, 4)),
                Optional.of(Cabin.PREMIUM_ECONOMY),
                2));

        // then
        Received request = playing.duffel.received().get(0);
        assertThat(request.method()).isEqualTo("POST");
        assertThat(request.target()).isEqualTo("/air/offer_requests?return_offers=false&supplier_timeout=9000");
        assertThat(request.header("Authorization")).contains("Bearer duffel_test_s3cr3t");
        assertThat(request.header("Duffel-Version")).contains("v2");
        assertThat(request.header("Accept")).contains("application/json");
        assertThat(request.header("Accept-Encoding")).contains("gzip");
        assertThat(request.header("Content-Type")).contains("application/json");
        assertThat(request.body())
                .isEqualTo("{\"data\":{\"slices\":["
                        + "{\"origin\":\"VIE\",\"destination\":\"AMS\",\"departure_date\":\"2027-06-04\"},"
                        + "{\"origin\":\"AMS\",\"destination\":\"VIE\",\"departure_date\":\"2027-06-06\"}],"
                        + "\"passengers\":[{\"type\":\"adult\"},{\"type\":\"adult\"},{\"age\":9},{\"age\":4}],"
                        + "\"cabin_class\":\"premium_economy\",\"max_connections\":2}}");
        Received list = playing.duffel.received().get(1);
        assertThat(list.method()).isEqualTo("GET");
        assertThat(list.target()).isEqualTo("/air/offers?offer_request_id=orq_1&sort=total_amount&limit=200");
        assertThat(list.header("Authorization")).contains("Bearer duffel_test_s3cr3t");
        assertThat(list.header("Duffel-Version")).contains("v2");
    }

    @ParameterizedTest
    @CsvSource({"5s, 15s, 4000", "1s, 15s, 2000", "5m, 10m, 60000", "30s, 40s, 29000"})
    void airlinesHaveAsLongAsIsBorne(String silence, String total, String timeout) {
        // given
        Bounds bounds = new Bounds(
                Duration.ofSeconds(1), Duration.parse("PT" + silence), Duration.parse("PT" + total), 1 << 20);
        DuffelOffers offers = new DuffelOffers(
                new SupplierClient(
                        playing.duffel.settings("duffel").withKey(Playing.KEY).withBounds(bounds),
                        playing.time,
                        playing.time,
                        new SimpleMeterRegistry()),
                playing.time);
        playing.duffel.answer(Playing.OFFERS, Reply.ok(page()));

        // when
        offers.search(Playing.ASKED);

        // then
        assertThat(playing.targets().get(0)).endsWith("&supplier_timeout=" + timeout);
    }

    @Test
    void pagesAreReadToTheLastOne() {
        // given
        playing.duffel
                .answer(Playing.OFFERS, Reply.ok(page("\"g3==\"", Stream.of(offer("off_1", "240.20", DIRECT)))))
                .answer(
                        "/air/offers?offer_request_id=orq_1&sort=total_amount&limit=200&after=g3%3D%3D",
                        Reply.ok(page(offer("off_2", "250.20", TO_FRANKFURT, FROM_FRANKFURT))));

        // when
        Answer<TicketOffer> answer = playing.offers.search(Playing.ASKED);

        // then
        assertThat(answer.offers()).extracting(TicketOffer::handle).containsExactly("off_1", "off_2");
        assertThat(answer.gaps()).isEmpty();
    }

    @Test
    void whoHasPagesWithoutEndIsNotAskedForAllOfThem() {
        // when
        Answer<TicketOffer> answer =
                playing.answer(Reply.ok(page("\"again\"", Stream.of(offer("off_1", "240.20", DIRECT)))));

        // then
        assertThat(playing.targets()).hasSize(4);
        assertThat(answer.offers()).hasSize(1);
        assertThat(answer.gaps()).singleElement().satisfies(gap -> assertThat(gap.reason())
                .startsWith("There are more than the 600 cheapest offers. Maybe "));
    }

    @Test
    void ofTheSameSoldTwiceTheCheaperOneIsKept() {
        // when
        Answer<TicketOffer> answer =
                playing.answer(Reply.ok(page(offer("off_dear", "260", DIRECT), offer("off_cheap", "240", DIRECT))));

        // then
        assertThat(answer.offers()).extracting(TicketOffer::handle).containsExactly("off_cheap");
    }

    @Test
    void aChangeThatIsTooShortIsLeftOutAndTold() {
        // given: at half past seven in Frankfurt, and on at five to eight
        String tight = FROM_FRANKFURT.replace("T08:15:00", "T07:55:00").replace("T09:25:00", "T09:05:00");

        // when
        Answer<TicketOffer> answer = playing.answer(
                Reply.ok(page(offer("off_tight", "200", TO_FRANKFURT, tight), offer("off_direct", "240", DIRECT))));

        // then
        assertThat(answer.offers()).extracting(TicketOffer::handle).containsExactly("off_direct");
        assertThat(answer.gaps()).singleElement().satisfies(gap -> assertThat(gap.reason())
                .isEqualTo("1 offers are left out since their changes cannot be relied on, the first of them since "
                        + "from LH1237 to LH988 at FRA there are 25 minutes, and it takes 30. "
                        + "Maybe search without changes, or by another airport?"));
    }

    @Test
    void aChangeOfAirportsIsLeftOutAndTold() {
        // given
        String elsewhere = segment("LH", "0988", "HHN", "AMS", "2027-06-04T14:15:00", "2027-06-04T15:25:00", "PT1H10M");

        // then
        assertThat(playing.gap(Reply.ok(page(offer("off_1", "200", TO_FRANKFURT, elsewhere)))))
                .contains("LH1237 arrives at FRA and LH988 leaves from HHN");
    }

    @Test
    void airportsOfCitiesAreLookedUpOnce() {
        // given
        playing.duffel
                .answer(
                        Playing.PLACES + "?lat=48.208300&lng=16.372500&rad=60000",
                        Reply.ok(Payloads.places(
                                Payloads.airport(
                                        "BTS", "BTS", "SK", "Bratislava", "Europe/Bratislava", "48.17", "17.2"),
                                Payloads.airport("VIE"))))
                .answer(
                        Playing.PLACES + "?lat=52.372800&lng=4.893600&rad=60000",
                        Reply.ok(Payloads.places(
                                "{\"type\": \"city\", \"iata_code\": \"XXX\"}",
                                Payloads.airport("RTM", "RTM", "NL", "Rotterdam", "Europe/Amsterdam", "52.36", "4.89"),
                                Payloads.airport("AMS"))))
                .answer(Playing.OFFERS, Reply.ok(page(offer("off_1", "240.20", DIRECT))));
        TicketRequest asked = TicketRequest.of(
                new Way(new Where.InCity(Stays.VIENNA), new Where.InCity(AMSTERDAM), LocalDate.of(2027, 6, 4)),
                Travellers.of(2));

        // when
        Answer<TicketOffer> first = playing.offers.search(asked);
        Answer<TicketOffer> second = playing.offers.search(asked);

        // then
        assertThat(first.gaps()).isEmpty();
        assertThat(first.offers()).hasSize(1);
        assertThat(second).isEqualTo(first);
        assertThat(playing.targets())
                .filteredOn(target -> target.startsWith(Playing.PLACES))
                .hasSize(2);
    }

    @Test
    void allAirportsOfACityStandForIt() {
        // given: Orly is nearer
        City paris = new City(
                new CityId("paris"),
                "Paris",
                "Paris",
                Set.of(),
                "FR",
                new Area(new GeoPoint(48.8566, 2.3522), new Distance(10_000)),
                ZoneId.of("Europe/Paris"),
                Stays.EURO);
        playing.duffel.answer(
                Playing.PLACES, Reply.ok(Payloads.places(Payloads.airport("CDG"), Payloads.airport("ORY"))));
        String flight = segment("AF", "1240", "CDG", "AMS", "2027-06-04T07:15:00", "2027-06-04T08:35:00", "PT1H20M");
        playing.duffel.answer(Playing.OFFERS, Reply.ok(page(offer("off_1", "240.20", flight))));

        // when
        Answer<TicketOffer> answer = playing.offers.search(TicketRequest.of(
                new Way(new Where.InCity(paris), new Where.AtCode("AMS"), LocalDate.of(2027, 6, 4)), Travellers.of(2)));

        // then
        assertThat(playing.duffel.received().get(1).body()).contains("\"origin\":\"PAR\"");
        assertThat(answer.offers()).hasSize(1);
    }

    @Test
    void aCityWithoutAnAirportIsToldAndNothingIsAsked() {
        // given
        playing.duffel.answer(Playing.PLACES, Reply.ok(Payloads.places()));

        // when
        Answer<TicketOffer> answer = playing.offers.search(TicketRequest.of(
                new Way(new Where.InCity(AMSTERDAM), new Where.AtCode("VIE"), LocalDate.of(2027, 6, 4)),
                Travellers.of(2)));

        // then
        assertThat(Playing.onlyGap(answer))
                .isEqualTo("There is no airport within 60 km of Amsterdam. Maybe travel by another city?");
        assertThat(playing.targets()).hasSize(1);
    }

    @Test
    void twoCitiesWithOneAirportAreNoFlight() {
        // given
        playing.duffel.answer(Playing.PLACES, Reply.ok(Payloads.places(Payloads.airport("AMS"))));

        // when
        Answer<TicketOffer> answer = playing.offers.search(TicketRequest.of(
                new Way(new Where.InCity(AMSTERDAM), new Where.AtCode("AMS"), LocalDate.of(2027, 6, 4)),
                Travellers.of(2)));

        // then
        assertThat(Playing.onlyGap(answer)).startsWith("AMS is the airport at both ends. Maybe ");
    }

    @Test
    void nobodyIsAskedWithoutAKey() {
        SupplierClient keyless = playing.duffel.client("duffel", playing.time);
        assertThatThrownBy(() -> new DuffelOffers(keyless, playing.time))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "surefoot.suppliers.duffel.key is missing. Maybe set it by the environment variable SUREFOOT_SUPPLIERS_DUFFEL_KEY?");
    }
}

package com.surefoot.supply.duffel;

import static com.surefoot.supply.duffel.Payloads.DIRECT;
import static com.surefoot.supply.duffel.Payloads.FROM_FRANKFURT;
import static com.surefoot.supply.duffel.Payloads.TO_FRANKFURT;
import static com.surefoot.supply.duffel.Payloads.journey;
import static com.surefoot.supply.duffel.Payloads.offer;
import static com.surefoot.supply.duffel.Payloads.page;
import static com.surefoot.supply.duffel.Payloads.segment;
import static com.surefoot.supply.duffel.Payloads.slice;
import static org.assertj.core.api.Assertions.assertThat;

import com.surefoot.supply.hotels.Stays;
import com.surefoot.supply.standin.Reply;
import com.surefoot.transport.TransportMode;
import com.surefoot.transport.TransportOffer;
import com.surefoot.transport.tickets.Baggage;
import com.surefoot.transport.tickets.Cabin;
import com.surefoot.transport.tickets.Condition;
import com.surefoot.transport.tickets.Conditions;
import com.surefoot.transport.tickets.Hold;
import com.surefoot.transport.tickets.Segment;
import com.surefoot.transport.tickets.TicketOffer;
import com.surefoot.transport.tickets.TicketRequest;
import com.surefoot.transport.tickets.Travellers;
import com.surefoot.travel.Money;
import com.surefoot.travel.live.Answer;
import com.surefoot.travel.live.Validity;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an offer says. */
class DuffelOffersTest extends AskingDuffel {

    @Test
    void anOfferIsTakenAsItIsStated() {
        // when
        TicketOffer offer = playing.offer(offer("off_1", "240.20", DIRECT));

        // then
        assertThat(offer.id()).isEqualTo("duffel:OS373@2027-06-04.VIE-AMS/economy.Economy-Light.K03LGT5@2");
        assertThat(offer.handle()).isEqualTo("off_1");
        assertThat(offer.seller()).isEqualTo("Austrian Airlines");
        assertThat(offer.total()).isEqualTo(euros(240_20));
        assertThat(offer.source().sample()).isFalse();
        assertThat(offer.validity())
                .isEqualTo(new Validity(
                        Instant.parse("2027-03-01T12:00:00Z"),
                        Optional.of(Instant.parse("2027-03-01T12:30:00.284992Z"))));
        assertThat(offer.lastCheck()).isEmpty();
        assertThat(offer.conditions())
                .isEqualTo(new Conditions(new Condition.Allowed(Optional.of(euros(70_00))), new Condition.Forbidden()));
        assertThat(offer.hold())
                .contains(new Hold(
                        Optional.of(Instant.parse("2027-03-02T12:00:00Z")),
                        Optional.of(Instant.parse("2027-03-03T12:00:00Z"))));
        assertThat(offer.baggage()).contains(new Baggage(1, 1));
        Segment flight = offer.slices().get(0).first();
        assertThat(flight.mode()).isEqualTo(TransportMode.FLIGHT);
        assertThat(flight.departure().toOffsetDateTime()).isEqualTo(OffsetDateTime.parse("2027-06-04T07:15:00+02:00"));
        assertThat(flight.departure().getZone()).isEqualTo(ZoneId.of("Europe/Vienna"));
        assertThat(flight.arrival().getZone()).isEqualTo(ZoneId.of("Europe/Amsterdam"));
        assertThat(flight.cabin()).contains(Cabin.ECONOMY);
        assertThat(flight.fromTerminal()).contains("3");
        assertThat(flight.toTerminal()).isEmpty();
    }

    @Test
    void anOfferIsARideThatTripsCanBePlannedWith() {
        // when
        TransportOffer ride = playing.offer(offer("off_1", "240.21", TO_FRANKFURT, FROM_FRANKFURT))
                .findRide()
                .orElseThrow();

        // then
        assertThat(ride.id())
                .isEqualTo("duffel:LH1237@2027-06-04.VIE-FRA+LH988@2027-06-04.FRA-AMS/economy.Economy-Light.K03LGT5@2");
        assertThat(ride.mode()).isEqualTo(TransportMode.FLIGHT);
        assertThat(ride.number()).isEqualTo("LH1237+LH988");
        assertThat(ride.product()).isEqualTo("Economy Light");
        assertThat(ride.operator()).isEqualTo("Airline LH");
        assertThat(ride.from().name()).isEqualTo("Vienna VIE");
        assertThat(ride.to().name()).isEqualTo("Amsterdam AMS");
        assertThat(ride.changes()).isEqualTo(1);
        assertThat(ride.duration()).isEqualTo(Duration.parse("PT3H25M"));
        // half of 240.21, rounded up
        assertThat(ride.price()).isEqualTo(euros(120_11));
        assertThat(ride.source().id()).isEqualTo("duffel");
    }

    @Test
    void aFlightThroughTheNightArrivesTheDayAfterByTheClockThere() {
        // given
        String overnight = segment("DL", "0046", "JFK", "AMS", "2027-06-04T19:30:00", "2027-06-05T08:55:00", "PT7H25M");
        playing.duffel.answer(Playing.OFFERS, Reply.ok(page(offer("off_1", "900", overnight))));

        // when
        Answer<TicketOffer> answer =
                playing.offers.search(TicketRequest.of(Playing.way("NYC", "AMS", "2027-06-04"), Travellers.of(2)));

        // then
        assertThat(answer.gaps()).isEmpty();
        TransportOffer ride = answer.offers().get(0).findRide().orElseThrow();
        assertThat(ride.departure().toOffsetDateTime()).isEqualTo(OffsetDateTime.parse("2027-06-04T19:30:00-04:00"));
        assertThat(ride.arrival().toOffsetDateTime()).isEqualTo(OffsetDateTime.parse("2027-06-05T08:55:00+02:00"));
        assertThat(ride.duration()).isEqualTo(Duration.parse("PT7H25M"));
    }

    @ParameterizedTest
    @CsvSource({
        // clocks in New York are set back at two in the morning: half past one is twice
        "2027-11-07T01:30:00, 2027-11-07T14:00:00, PT7H30M, -04:00",
        "2027-11-07T01:30:00, 2027-11-07T14:00:00, PT6H30M, -05:00"
    })
    void whichOfTwoEqualHoursIsMeantTheDurationTells(String leaves, String arrives, String lasts, String offset) {
        // given
        String flight = segment("DL", "0046", "JFK", "AMS", leaves, arrives, lasts);
        playing.duffel.answer(Playing.OFFERS, Reply.ok(page(offer("off_1", "900", flight))));

        // when
        Answer<TicketOffer> answer =
                playing.offers.search(TicketRequest.of(Playing.way("JFK", "AMS", "2027-11-07"), Travellers.of(2)));

        // then
        assertThat(answer.gaps()).isEmpty();
        assertThat(answer.offers()
                        .get(0)
                        .slices()
                        .get(0)
                        .departure()
                        .getOffset()
                        .getId())
                .isEqualTo(offset);
    }

    @Test
    void whoSaysNothingOfTheDurationIsTakenToLeaveEarly() {
        // given
        String flight = segment("DL", "0046", "JFK", "AMS", "2027-11-07T01:30:00", "2027-11-07T14:00:00", "")
                .replace("\"duration\": \"\"", "\"duration\": null");
        playing.duffel.answer(Playing.OFFERS, Reply.ok(page(offer("off_1", "900", flight))));

        // when
        Answer<TicketOffer> answer =
                playing.offers.search(TicketRequest.of(Playing.way("JFK", "AMS", "2027-11-07"), Travellers.of(2)));

        // then
        assertThat(answer.offers()
                        .get(0)
                        .slices()
                        .get(0)
                        .departure()
                        .getOffset()
                        .getId())
                .isEqualTo("-04:00");
    }

    @ParameterizedTest
    @CsvSource({"32N, FLIGHT", "TRN, TRAIN", "BUS, COACH", "'', FLIGHT"})
    void trainsAreSoldAmongFlights(String aircraft, TransportMode mode) {
        // given
        String segment = DIRECT.replace("\"32N\"", "\"" + aircraft + "\"");

        // then
        assertThat(playing.offer(offer("off_1", "240.20", segment))
                        .findRide()
                        .orElseThrow()
                        .mode())
                .isEqualTo(mode);
    }

    @Test
    void whatAllTravellersHaveIsIncluded() {
        // given: the second one may not check in a bag
        int second = DIRECT.lastIndexOf("\"quantity\": 1}, {\"type\": \"carry_on\"");
        String segment = DIRECT.substring(0, second) + DIRECT.substring(second).replaceFirst("1", "0");

        // then
        assertThat(playing.offer(offer("off_1", "240.20", segment)).baggage()).contains(new Baggage(1, 0));
    }

    @Test
    void thereAndBackIsOneOfferAndNoRide() {
        // given
        String back = segment("OS", "0376", "AMS", "VIE", "2027-06-06T20:00:00", "2027-06-06T21:45:00", "PT1H45M");
        playing.duffel.answer(Playing.OFFERS, Reply.ok(page(journey("off_1", "400", slice(DIRECT), slice(back)))));

        // when
        Answer<TicketOffer> answer = playing.offers.search(new TicketRequest(
                List.of(Playing.way("VIE", "AMS", "2027-06-04"), Playing.way("AMS", "VIE", "2027-06-06")),
                Travellers.of(2),
                Optional.empty(),
                1));

        // then
        assertThat(answer.gaps()).isEmpty();
        assertThat(answer.offers().get(0).slices()).hasSize(2);
        assertThat(answer.offers().get(0).findRide()).isEmpty();
    }

    private static Money euros(long cents) {
        return new Money(cents, Stays.EURO);
    }
}

package com.surefoot.supply.duffel;

import static com.surefoot.supply.duffel.Payloads.offer;
import static com.surefoot.supply.duffel.Payloads.page;
import static org.assertj.core.api.Assertions.assertThat;

import com.surefoot.supply.standin.Reply;
import com.surefoot.transport.tickets.Condition;
import com.surefoot.transport.tickets.Conditions;
import com.surefoot.transport.tickets.TicketOffer;
import com.surefoot.transport.tickets.TicketRequest;
import com.surefoot.transport.tickets.Travellers;
import com.surefoot.travel.live.Answer;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Offers that do not say all, or what cannot be meant. */
class DuffelOddOffersTest extends FailingDuffel {

    @Test
    void fieldsThatNobodyKnowsDoNoHarm() {
        // given
        String more = OFFER.replace("\"owner\"", "\"carbon\": {\"kg\": [1, null, true]}, \"owner\"");

        // then
        assertThat(playing.offer(more).seller()).isEqualTo("Austrian Airlines");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"id\": \"off_bad\"",
                "\"live_mode\"",
                "\"total_amount\"",
                "\"total_currency\"",
                "\"expires_at\"",
                "\"owner\"",
                "\"passengers\": [{\"id\"",
                "\"requires_instant_payment\"",
                "\"slices\"",
                "\"segments\"",
                "\"origin\"",
                "\"destination\"",
                "\"departing_at\"",
                "\"arriving_at\"",
                "\"time_zone\"",
                "\"latitude\"",
                "\"marketing_carrier\"",
                "\"marketing_carrier_flight_number\"",
                "\"operating_carrier\"",
                "\"allowed\"",
                "\"penalty_currency\": \"EUR\"",
                "\"quantity\""
            })
    void anOfferThatLacksWhatItCannotDoWithoutIsLeftOutAndTold(String field) {
        // given
        assertThat(OFFER).contains(field);
        String bad = OFFER.replace(field, "\"renamed_" + field.substring(1));

        // when
        Answer<TicketOffer> answer = playing.answer(Reply.ok(page(bad, GOOD)));

        // then
        assertThat(answer.offers()).extracting(TicketOffer::handle).containsExactly("off_good");
        assertThat(answer.gaps()).hasSize(1);
        assertThat(answer.gaps().get(0).reason()).startsWith("1 of 2 offers cannot be read, the first of them since ");
    }

    static Stream<Arguments> oddities() {
        return Stream.of(
                Arguments.of("\"off_bad\"", "\"..\""),
                Arguments.of("\"off_bad\"", "\"../orders\""),
                Arguments.of("\"240.20\"", "\"-240.20\""),
                Arguments.of("\"240.20\"", "\"1e300\""),
                Arguments.of("\"240.20\"", "1e300"),
                Arguments.of("\"240.20\"", "\"a lot\""),
                Arguments.of("\"240.20\"", "null"),
                Arguments.of("\"total_currency\": \"EUR\"", "\"total_currency\": \"QQQ\""),
                Arguments.of("\"partial\": false", "\"partial\": true"),
                Arguments.of("\"penalty_amount\": \"70.00\"", "\"penalty_amount\": \"-70.00\""),
                Arguments.of("\"expires_at\": \"2027-03-01T12:30", "\"expires_at\": \"2027-03-01T11:30"),
                Arguments.of("2027-03-01T12:30:00.284992Z", "in half an hour"),
                Arguments.of("2027-03-01T12:30:00.284992Z", "2027-03-01T12:30:00"),
                Arguments.of(", {\"id\": \"pas_2\", \"type\": \"adult\"}", ""),
                Arguments.of("\"Europe/Vienna\"", "\"Middle-earth\""),
                Arguments.of("\"Europe/Vienna\"", "\"America/New_York\""),
                Arguments.of("\"iata_code\": \"VIE\"", "\"iata_code\": \"Vienna\""),
                Arguments.of("\"latitude\": 48.110833", "\"latitude\": 481.10833"),
                Arguments.of("2027-06-04T07:15:00", "2027-06-04T07:15:00+02:00"),
                Arguments.of("2027-06-04T07:15:00", "4 June, 7:15"),
                Arguments.of("2027-06-04T09:10:00", "2027-06-04T06:10:00"),
                Arguments.of("PT1H55M", "PT2H55M"),
                Arguments.of("PT1H55M", "two hours"),
                Arguments.of("\"quantity\": 1}, {", "\"quantity\": -1}, {"),
                Arguments.of("\"quantity\": 1}, {", "\"quantity\": 1.5}, {"),
                Arguments.of("2027-06-04T", "2027-06-05T"));
    }

    @ParameterizedTest
    @MethodSource("oddities")
    void anOfferThatCannotBeMeantIsLeftOut(String sane, String odd) {
        // given
        assertThat(OFFER).contains(sane);

        // when
        Answer<TicketOffer> answer = playing.answer(Reply.ok(page(OFFER.replace(sane, odd), GOOD)));

        // then
        assertThat(answer.offers()).extracting(TicketOffer::handle).containsExactly("off_good");
        assertThat(answer.gaps()).hasSize(1);
    }

    @Test
    void aTimeThatNoClockShowsIsNoTime() {
        // given: in Vienna half past two is left out on 28 March 2027
        String flight = Payloads.segment("OS", "1", "VIE", "AMS", "2027-03-28T02:30:00", "2027-03-28T05:30:00", "PT2H");
        playing.duffel.answer(Playing.OFFERS, Reply.ok(page(offer("off_1", "1", flight))));

        // then
        assertThat(Playing.onlyGap(playing.offers.search(
                        TicketRequest.of(Playing.way("VIE", "AMS", "2027-03-28"), Travellers.of(2)))))
                .contains("departing_at is 2027-03-28T02:30, which no clock in Europe/Vienna shows");
    }

    @Test
    void unknownWordsAreNotTakenForWhatTheyMayMean() {
        // given
        String odd = OFFER.replace("\"economy\"", "\"cosy\"")
                .replace("\"carry_on\"", "\"balloon\"")
                .replace("\"32N\"", "\"UFO\"");

        // when
        TicketOffer offer = playing.offer(odd);

        // then
        assertThat(offer.slices().get(0).first().cabin()).isEmpty();
        assertThat(offer.baggage().orElseThrow().cabin()).isZero();
        assertThat(offer.baggage().orElseThrow().checked()).isEqualTo(1);
    }

    @Test
    void whatIsNotSaidIsNotPromised() {
        // given
        String silent = OFFER.replace("\"conditions\": {\n", "\"conditions_of_old\": {\n")
                .replace("\"payment_requirements\"", "\"payments\"")
                .replace("\"baggages\"", "\"bags\"");

        // when
        TicketOffer offer = playing.offer(silent);

        // then
        assertThat(offer.conditions()).isEqualTo(new Conditions(new Condition.Unstated(), new Condition.Unstated()));
        assertThat(offer.hold()).isEmpty();
        assertThat(offer.baggage()).isEmpty();
    }

    @Test
    void aFeeThatIsNotSaidIsUnknownAndNotNothing() {
        // given
        String unsaid = OFFER.replace("\"penalty_amount\": \"70.00\"", "\"penalty_amount\": null");

        // then
        assertThat(playing.offer(unsaid).conditions().change()).isEqualTo(new Condition.Allowed(Optional.empty()));
    }

    @Test
    void whatIsMadeUpInTestModeIsASample() {
        assertThat(playing.offer(OFFER.replace("\"live_mode\": true", "\"live_mode\": false"))
                        .source()
                        .sample())
                .isTrue();
    }

    @Test
    void aWrongClockShowsNothingThatHasExpired() {
        // given: ours is an hour fast
        playing.time.pass(Duration.ofHours(1));

        // then
        assertThat(playing.gap(Reply.ok(page(OFFER, GOOD))))
                .contains("2 of 2 offers cannot be read", "Maybe a clock is wrong?");
    }

    @Test
    void anOfferOfAFlightThatHasLeftIsNotLive() {
        // given: theirs is a year behind, by what it says of the end
        TicketOffer offer = playing.offer(OFFER.replace("2027-03-01T12:30", "2028-03-01T12:30"));

        // then
        assertThat(offer.isLive(Instant.parse("2027-06-04T05:14:59Z"))).isTrue();
        assertThat(offer.isLive(Instant.parse("2027-06-04T05:15:00Z"))).isFalse();
    }
}

package com.surefoot.supply.duffel;

import static com.surefoot.supply.duffel.Payloads.DIRECT;
import static com.surefoot.supply.duffel.Payloads.FROM_FRANKFURT;
import static com.surefoot.supply.duffel.Payloads.TO_FRANKFURT;
import static com.surefoot.supply.duffel.Payloads.error;
import static com.surefoot.supply.duffel.Payloads.offer;
import static com.surefoot.supply.duffel.Payloads.page;
import static org.assertj.core.api.Assertions.assertThat;

import com.surefoot.supply.hotels.Stays;
import com.surefoot.supply.standin.Reply;
import com.surefoot.supply.standin.StandIn;
import com.surefoot.transport.tickets.Condition;
import com.surefoot.transport.tickets.Conditions;
import com.surefoot.transport.tickets.TicketOffer;
import com.surefoot.transport.tickets.TicketRequest;
import com.surefoot.transport.tickets.TicketRequest.Way;
import com.surefoot.transport.tickets.Travellers;
import com.surefoot.transport.tickets.Where;
import com.surefoot.travel.live.Answer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What becomes of a search when Duffel answers badly, or its format drifts. */
class DuffelFailuresTest {

    private static final String GOOD = offer("off_good", "300", TO_FRANKFURT, FROM_FRANKFURT);
    private static final String OFFER = offer("off_bad", "240.20", DIRECT);

    private final Playing playing = new Playing();

    @AfterEach
    void close() {
        playing.close();
    }

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

    @Test
    void nothingOnSaleIsNoGap() {
        // when
        Answer<TicketOffer> answer = playing.answer(Reply.ok(page()));

        // then
        assertThat(answer.offers()).isEmpty();
        assertThat(answer.gaps()).isEmpty();
    }

    @Test
    void anAnswerOfWhichNothingCanBeReadIsNonsense() {
        assertThat(playing.gap(Reply.ok(page(OFFER.replace("total_amount", "price")))))
                .contains("cannot be understood", "1 of 1 offers cannot be read", "total_amount is missing");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "[]",
                "{}",
                "17",
                "<html>Please sign in</html>",
                "{\"data\": {}}",
                "{\"data\": [17]}",
                "{\"data\": [], \"meta\": 1}",
                "{\"data\": []} {}",
                "{\"data\": [], \"data\": []}"
            })
    void anotherDocumentIsNonsense(String document) {
        assertThat(playing.gap(Reply.ok(document))).contains("cannot be understood");
    }

    @Test
    void halfAnAnswerIsNotTakenOver() {
        String whole = page(OFFER);
        for (int length = 1; length < whole.length(); length += 397) {
            assertThat(playing.gap(Reply.ok(whole.substring(0, length))))
                    .as("of %s bytes", length)
                    .containsAnyOf("cannot be understood", "rests until");
            playing.time.pass(Duration.ofMinutes(1));
        }
    }

    @Test
    void aPackedAnswerIsUnpackedAndABrokenPackageIsNonsense() {
        assertThat(playing.answer(Reply.ok(page(GOOD)).gzipped()).offers()).hasSize(1);
        assertThat(playing.gap(Reply.ok("{}").with("Content-Encoding", "gzip"))).contains("cannot be understood");
    }

    @Test
    void anAnswerThatIsNotInTheCharsetItNamesIsNonsense() {
        // given
        String french = page(OFFER.replace("Austrian Airlines", "Compagnie aérienne"));

        // then
        assertThat(playing.gap(Reply.ok(french)
                        .in(StandardCharsets.ISO_8859_1)
                        .with("Content-Type", "application/json; charset=utf-8")))
                .contains("cannot be understood");
    }

    @Test
    void whoIsSentOnAtOnePlaceGoesThereAndNowhereElse() {
        // given
        playing.duffel.answer("/v3/air/offers", Reply.ok(page(GOOD)));

        // then
        assertThat(playing.answer(Reply.sendingOn("/v3/air/offers")).offers()).hasSize(1);
        assertThat(playing.gap(Reply.sendingOn("https://offers.example.org/"))).contains("which is not followed");
    }

    @Test
    void aSearchIsNotSentOn() {
        // given
        playing.duffel.answer(Playing.REQUESTS, Reply.sendingOn("/elsewhere"));

        // then
        assertThat(playing.gap(Reply.ok(page(GOOD)))).contains("which is not followed");
    }

    @Test
    void whoAsksTooOftenWaitsAsLongAsIsSaid() {
        // when
        Answer<TicketOffer> answer = playing.answer(
                Reply.ok(error("rate_limit_error", "rate_limit_exceeded", "Too many requests"))
                        .withStatus(429)
                        .with("ratelimit-limit", "60")
                        .with("ratelimit-remaining", "0")
                        .with("ratelimit-reset", "Mon, 01 Mar 2027 12:00:02 GMT"),
                Reply.ok(page(GOOD)));

        // then
        assertThat(answer.offers()).hasSize(1);
        assertThat(playing.time.pauses()).containsExactly(Duration.ofSeconds(2));
    }

    @Test
    void whoIsToldToWaitLongerThanAnybodyWaitsIsNotAskedMeanwhile() {
        // given
        Reply later = Reply.status(429).with("Retry-After", "600");

        // then
        assertThat(playing.gap(later)).contains("over the quota until 2027-03-01T12:10:00Z");
        assertThat(playing.gap(later)).contains("rests until 2027-03-01T12:10:00Z");
        assertThat(playing.duffel.received()).hasSize(2);
    }

    @Test
    void anErrorIsToldInItsOwnWords() {
        // given
        playing.duffel.answer(
                Playing.REQUESTS,
                Reply.ok(error("validation_error", "validation_invalid", "Field 'origin' is invalid"))
                        .withStatus(422));

        // then
        assertThat(playing.gap(Reply.ok(page(GOOD))))
                .contains(
                        "refused with status 422",
                        "validation_error: validation_invalid: Field 'origin' is invalid: Look again.");
    }

    @Test
    void aKeyThatIsRefusedIsNotShown() {
        // given
        playing.duffel.answer(
                Playing.REQUESTS,
                Reply.ok(error("authentication_error", "access_token_not_found", Playing.KEY.value()))
                        .withStatus(401));

        // then
        assertThat(playing.gap(Reply.ok(page(GOOD)))).contains("refused with status 401", "the key is wrong");
    }

    @Test
    void aSearchThatTimesOutThereIsTriedAgain() {
        // given
        playing.duffel.answer(
                Playing.REQUESTS,
                Reply.ok(error("api_error", "gateway_timeout_error", "Timeout")).withStatus(504),
                Reply.ok(Payloads.request()).withStatus(201));

        // then
        assertThat(playing.answer(Reply.ok(page(GOOD))).offers()).hasSize(1);
    }

    @Test
    void whatCameBeforeAFailureIsKept() {
        // when: the first page is there, and the second one is not
        Answer<TicketOffer> answer = playing.answer(
                Reply.ok(page("\"next\"", Stream.of(GOOD))), Reply.status(429).with("Retry-After", "600"));

        // then
        assertThat(answer.offers()).hasSize(1);
        assertThat(answer.gaps()).hasSize(1);
    }

    @Test
    void aBodyThatComesTooSlowlyIsGivenUp() {
        try (Playing impatient = new Playing(StandIn.impatientlyWaitedFor())) {
            assertThat(impatient.gap(Reply.ok(page(OFFER)).trickling(Duration.ofMillis(100))))
                    .contains("in time");
        }
    }

    @Test
    void placesThatCannotBeReadAreAGap() {
        // given
        playing.duffel.answer(
                Playing.PLACES, Reply.ok("{\"data\": [{\"type\": \"airport\", \"iata_code\": \"Vienna\"}]}"));

        // when
        Answer<TicketOffer> answer = playing.offers.search(TicketRequest.of(
                new Way(new Where.InCity(Stays.VIENNA), new Where.AtCode("AMS"), LocalDate.of(2027, 6, 4)),
                Travellers.of(2)));

        // then
        assertThat(Playing.onlyGap(answer)).contains("1 of 1 airports cannot be read");
    }
}

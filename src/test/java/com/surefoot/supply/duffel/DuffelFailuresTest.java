package com.surefoot.supply.duffel;

import static com.surefoot.supply.duffel.Payloads.error;
import static com.surefoot.supply.duffel.Payloads.page;
import static org.assertj.core.api.Assertions.assertThat;

import com.surefoot.supply.hotels.Stays;
import com.surefoot.supply.standin.Reply;
import com.surefoot.supply.standin.StandIn;
import com.surefoot.transport.tickets.TicketOffer;
import com.surefoot.transport.tickets.TicketRequest;
import com.surefoot.transport.tickets.TicketRequest.Way;
import com.surefoot.transport.tickets.Travellers;
import com.surefoot.transport.tickets.Where;
import com.surefoot.travel.live.Answer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Answers that do not come, or are none. */
class DuffelFailuresTest extends FailingDuffel {

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

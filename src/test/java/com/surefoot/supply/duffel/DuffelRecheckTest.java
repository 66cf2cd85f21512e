package com.surefoot.supply.duffel;

import static com.surefoot.supply.duffel.Payloads.DIRECT;
import static com.surefoot.supply.duffel.Payloads.FROM_FRANKFURT;
import static com.surefoot.supply.duffel.Payloads.TO_FRANKFURT;
import static com.surefoot.supply.duffel.Payloads.error;
import static com.surefoot.supply.duffel.Payloads.offer;
import static com.surefoot.supply.duffel.Payloads.one;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.surefoot.supply.hotels.Stays;
import com.surefoot.supply.standin.Received;
import com.surefoot.supply.standin.Reply;
import com.surefoot.transport.tickets.TicketOffer;
import com.surefoot.travel.Money;
import com.surefoot.travel.live.NoAnswerException;
import com.surefoot.travel.live.Recheck;
import com.surefoot.travel.live.Recheck.Term;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What becomes of an offer of Duffel's when it is asked about again. */
class DuffelRecheckTest {

    private static final String AGAIN = "/air/offers/off_1";
    private static final String OFFER = offer("off_1", "240.20", TO_FRANKFURT, FROM_FRANKFURT);

    private final Playing playing = new Playing();

    @AfterEach
    void close() {
        playing.close();
    }

    /** Ten minutes later. */
    private TicketOffer recheck(Reply reply) throws NoAnswerException {
        TicketOffer before = playing.offer(OFFER);
        playing.duffel.answer(AGAIN, reply);
        playing.time.pass(Duration.ofMinutes(10));
        return playing.offers.recheck(before);
    }

    private Recheck outcome(String offer) throws NoAnswerException {
        return recheck(Reply.ok(one(offer))).lastCheck().orElseThrow();
    }

    private String noAnswer(Reply reply) {
        NoAnswerException failed = catchThrowableOfType(NoAnswerException.class, () -> recheck(reply));
        assertThat(failed).hasMessageContaining("Maybe");
        return String.valueOf(failed.getMessage());
    }

    private Instant now() {
        return playing.time.instant();
    }

    @Test
    void anOfferThatStandsIsTheSame() throws Exception {
        // when
        TicketOffer now = recheck(Reply.ok(one(OFFER)));

        // then
        Received asked = playing.duffel.received().get(2);
        assertThat(asked.method() + " " + asked.target()).isEqualTo("GET /air/offers/off_1");
        assertThat(asked.header("Authorization")).contains("Bearer duffel_test_s3cr3t");
        assertThat(now.lastCheck()).contains(new Recheck.Same(now()));
        assertThat(now.validity().observedAt()).isEqualTo(now());
        assertThat(now.isLive(now())).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"250.20, 25020", "230.10, 23010"})
    void aPriceThatMovedIsTold(String amount, long cents) throws Exception {
        assertThat(outcome(OFFER.replace("240.20", amount)))
                .isEqualTo(
                        new Recheck.PriceChanged(now(), new Money(240_20, Stays.EURO), new Money(cents, Stays.EURO)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"allowed\": false | \"allowed\": true | CANCELLATION",
                "\"70.00\" | \"90.00\" | CHANGE",
                "\"quantity\": 1}, | \"quantity\": 0}, | BAGGAGE",
                "K03LGT5 | K09LGT5 | FARE",
                "Economy Light | Economy Classic | FARE",
                "T09:25:00\", \"duration\": \"PT1H10M | T09:35:00\", \"duration\": \"PT1H20M | TIMES"
            })
    void whatChangedOfTheTermsIsTold(String before, String now, Term changed) throws Exception {
        // given
        assertThat(OFFER).contains(before);

        // when
        Recheck outcome = outcome(OFFER.replace(before, now));

        // then
        assertThat(outcome).isInstanceOfSatisfying(Recheck.TermsChanged.class, terms -> assertThat(terms.changed())
                .isEqualTo(Set.of(changed)));
    }

    @Test
    void aChangeThatHasBecomeTooShortEndsTheOfferAndIsKnown() throws Exception {
        // given: forty-five minutes in Frankfurt have become twenty
        String late = OFFER.replace("T07:30:00\", \"duration\": \"PT1H30M", "T07:55:00\", \"duration\": \"PT1H55M");

        // when
        TicketOffer now = recheck(Reply.ok(one(late)));

        // then
        assertThat(now.isLive(now())).isFalse();
        assertThat(now.lastCheck()).containsInstanceOf(Recheck.TermsChanged.class);
    }

    @Test
    void whatTheAirlineDoesNotSellAnyMoreIsSoldOut() throws Exception {
        // when
        TicketOffer now = recheck(
                Reply.ok(error("airline_error", "offer_no_longer_available", "Requested offer is no longer available"))
                        .withStatus(422));

        // then
        assertThat(now.lastCheck()).contains(new Recheck.SoldOut(now()));
        assertThat(now.isLive(now())).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"not_found, 404", "offer_expired, 422"})
    void anOfferThatIsNotKnownAnyMoreHasExpired(String code, int status) throws Exception {
        // when
        TicketOffer now =
                recheck(Reply.ok(error("invalid_state_error", code, "Gone")).withStatus(status));

        // then
        assertThat(now.lastCheck()).contains(new Recheck.Expired(now()));
        assertThat(now.isLive(now())).isFalse();
    }

    @Test
    void anOfferThatIsShownAfterItsEndHasExpired() throws Exception {
        // when
        TicketOffer now = recheck(Reply.ok(one(OFFER.replace("T12:30:00.284992Z", "T12:10:00Z"))));

        // then
        assertThat(now.lastCheck()).contains(new Recheck.Expired(now()));
        assertThat(now.isLive(now())).isFalse();
    }

    @Test
    void aRefusalIsNotTakenForSoldOut() {
        assertThat(noAnswer(Reply.ok(error("airline_error", "airline_internal", "The airline is down"))
                        .withStatus(422)))
                .contains(
                        "refused with status 422",
                        "airline_error: airline_internal: The airline is down: Look again.",
                        "https://duffel.com/docs");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"errors\": []}",
                "{\"errors\": [{}]}",
                "{\"error\": \"not_found\"}",
                "<html>not found</html>",
                ""
            })
    void aPageOfSomebodyElseIsNotTakenForAnEnd(String page) {
        assertThat(noAnswer(Reply.ok(page).withStatus(404))).contains("cannot be understood");
    }

    @Test
    void anAnswerAboutAnotherOfferIsNonsense() {
        assertThat(noAnswer(Reply.ok(one(offer("off_2", "240.20", DIRECT)))))
                .contains("/data/id is 'off_2' and not 'off_1'");
    }

    @Test
    void whatIsSaidOfItDoesNotOutliveItsEnd() throws Exception {
        // given
        TicketOffer offer = playing.offer(OFFER);

        // then
        assertThat(offer.isLive(Instant.parse("2027-03-01T12:30:00Z"))).isTrue();
        assertThat(offer.isLive(Instant.parse("2027-03-01T12:30:01Z"))).isFalse();
        assertThat(offer.validity().expiresAt()).isNotEqualTo(Optional.empty());
        assertThat(List.of(offer.toString())).noneMatch(text -> text.contains("off_1"));
    }
}

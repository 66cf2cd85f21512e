package com.surefoot.supply.rapid;

import static com.surefoot.supply.rapid.Payloads.checked;
import static com.surefoot.supply.rapid.Payloads.pricing;
import static com.surefoot.supply.rapid.Payloads.rate;
import static com.surefoot.supply.rapid.Payloads.rates;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.surefoot.lodging.live.LiveOffer;
import com.surefoot.supply.hotels.Stays;
import com.surefoot.supply.standin.Received;
import com.surefoot.supply.standin.Reply;
import com.surefoot.travel.Money;
import com.surefoot.travel.live.NoAnswerException;
import com.surefoot.travel.live.Recheck;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What becomes of a rate when its price is checked. */
class RapidRecheckTest {

    private static final Instant LATER = Instant.parse("2027-03-01T12:05:00Z");
    private static final String AS_BEFORE = pricing("2", "94.49", "14.81", "218.60", "EUR");

    private final Playing playing = new Playing();
    private final LiveOffer offer = playing.offer(rates(rate()));

    @AfterEach
    void close() {
        playing.close();
    }

    private LiveOffer recheck(Reply reply) throws NoAnswerException {
        playing.time.pass(Duration.ofMinutes(5));
        playing.rapid.answer(Playing.CHECK, reply);
        return playing.offers.recheck(offer);
    }

    private String failure(Reply reply) {
        NoAnswerException failed = catchThrowableOfType(NoAnswerException.class, () -> recheck(reply));
        assertThat(failed)
                .hasMessageContaining("Maybe")
                .hasMessageNotContaining(Playing.KEY.value())
                .hasMessageNotContaining("F~Oj46Zz8xJDEdYQ");
        return String.valueOf(failed.getMessage());
    }

    @Test
    void itsLinkIsFollowedWithItsToken() throws Exception {
        // when
        recheck(Reply.ok(checked("available", AS_BEFORE)));

        // then
        Received asked = playing.rapid.received().get(1);
        assertThat(asked.target()).isEqualTo(Payloads.LINK);
        assertThat(asked.header("Authorization").orElseThrow()).startsWith("EAN apikey=rapid-k3y,signature=");
    }

    @Test
    void aRateThatStandsHoldsAsLongAsItCanBeBooked() throws Exception {
        // when
        LiveOffer now = recheck(Reply.ok(checked("available", AS_BEFORE)));

        // then
        assertThat(now.lastCheck()).contains(new Recheck.Same(LATER));
        assertThat(now.validity().observedAt()).isEqualTo(LATER);
        assertThat(now.validity().expiresAt()).contains(Instant.parse("2027-03-01T12:35:00Z"));
    }

    @Test
    void aRateThatStandsNeedNotRepeatItsPrice() throws Exception {
        // when
        LiveOffer now = recheck(Reply.ok("{\"status\": \"available\", \"links\": {}}"));

        // then
        assertThat(now.lastCheck()).contains(new Recheck.Same(LATER));
        assertThat(now.validity().expiresAt()).contains(LATER.plus(Duration.ofMinutes(15)));
    }

    @Test
    void anotherPriceIsToldWithBoth() throws Exception {
        // when
        LiveOffer now = recheck(Reply.ok(checked("price_changed", pricing("2", "99", "15", "228.00", "EUR"))));

        // then
        assertThat(now.lastCheck()).contains(new Recheck.PriceChanged(LATER, euros(218_60), euros(228_00)));
        assertThat(now.nightlyPrice()).contains(euros(114_00));
    }

    @Test
    void whatIsSoldOutIsNeverLive() throws Exception {
        // when
        LiveOffer gone = recheck(Reply.ok(Payloads.soldOut()));

        // then
        assertThat(gone.lastCheck()).contains(new Recheck.SoldOut(LATER));
        assertThat(gone.isLive(LATER)).isFalse();
    }

    @Test
    void aStatusThatNobodyKnowsIsNotGuessedAt() {
        assertThat(failure(Reply.ok(checked("maybe", AS_BEFORE)))).contains("/status is 'maybe'");
    }

    @Test
    void aPriceThatChangedHasToBeStated() {
        assertThat(failure(Reply.ok("{\"status\": \"price_changed\"}"))).contains("/occupancy_pricing is missing");
        assertThat(failure(Reply.ok(checked("price_changed", pricing("4", "99", "15", "228.00", "EUR")))))
                .contains("/occupancy_pricing/2 is missing");
    }

    @Test
    void aFailureIsNotTakenForSoldOut() {
        assertThat(failure(Reply.status(503))).contains("No answer");
        assertThat(failure(Reply.status(404))).contains("refused with status 404");
        assertThat(failure(Reply.ok("{\"status\": \"sold_"))).contains("cannot be understood");
    }

    @Test
    void aLinkToSomebodyElseIsNotFollowed() {
        // given
        LiveOffer astray = playing.offer(rates(rate().replace(
                        "\"href\": \"/v3/properties/19248/rooms", "\"href\": \"https://elsewhere.example/rooms")));

        // when
        NoAnswerException failed = catchThrowableOfType(NoAnswerException.class, () -> playing.offers.recheck(astray));

        // then
        assertThat(failed).hasMessageContaining("sent on to https://elsewhere.example");
    }

    private static Money euros(long cents) {
        return new Money(cents, Stays.EURO);
    }
}

package com.surefoot.supply.liteapi;

import static com.surefoot.supply.liteapi.Payloads.charge;
import static com.surefoot.supply.liteapi.Payloads.error;
import static com.surefoot.supply.liteapi.Payloads.oneOffer;
import static com.surefoot.supply.liteapi.Payloads.prebook;
import static com.surefoot.supply.liteapi.Payloads.taxed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.surefoot.lodging.Board;
import com.surefoot.lodging.live.CancellationTerms;
import com.surefoot.lodging.live.LiveOffer;
import com.surefoot.supply.hotels.Stays;
import com.surefoot.supply.http.SupplierClient;
import com.surefoot.supply.standin.Received;
import com.surefoot.supply.standin.Reply;
import com.surefoot.travel.Money;
import com.surefoot.travel.live.NoAnswerException;
import com.surefoot.travel.live.Recheck;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What becomes of an offer when LiteAPI is asked about it again. */
class LiteApiRecheckTest {

    private static final Instant LATER = Instant.parse("2027-03-01T12:05:00Z");

    private final Playing liteapi = new Playing();
    private final LiveOffer offer = liteapi.offer(oneOffer(Payloads.DOUBLE));

    @AfterEach
    void close() {
        liteapi.close();
    }

    private LiveOffer recheck(Reply reply) throws NoAnswerException {
        return recheck(offer, reply);
    }

    private LiveOffer recheck(LiveOffer asked, Reply reply) throws NoAnswerException {
        liteapi.time.pass(Duration.ofMinutes(5));
        liteapi.booking.answer(Playing.PREBOOK, reply);
        return liteapi.offers.recheck(asked);
    }

    private String failure(Reply reply) {
        NoAnswerException failed = catchThrowableOfType(NoAnswerException.class, () -> recheck(reply));
        assertThat(failed).hasMessageContaining("Maybe").hasMessageNotContaining(Playing.KEY.value());
        return String.valueOf(failed.getMessage());
    }

    @Test
    void anOfferThatStandsHoldsForAnotherTimeToLive() throws Exception {
        // when
        LiveOffer now = recheck(Reply.ok(prebook("240.5", false, false, Payloads.DOUBLE)));

        // then
        assertThat(now.lastCheck()).contains(new Recheck.Same(LATER));
        assertThat(now.validity().observedAt()).isEqualTo(LATER);
        assertThat(now.validity().expiresAt()).contains(LATER.plus(Duration.ofMinutes(15)));
        assertThat(now.id()).isEqualTo(offer.id());
        assertThat(now.price()).isEqualTo(offer.price());
    }

    @Test
    void itIsAskedWhereBookingsAreMade() throws Exception {
        // when
        recheck(Reply.ok(prebook("240.5", false, false, Payloads.DOUBLE)));

        // then
        Received asked = liteapi.booking.received().get(0);
        assertThat(asked.method()).isEqualTo("POST");
        assertThat(asked.header("X-API-Key")).contains(Playing.KEY.value());
        assertThat(asked.body()).isEqualTo("{\"offerId\":\"offer-1\",\"usePaymentSdk\":false}");
    }

    @Test
    void anotherPriceIsToldWithBoth() throws Exception {
        // when
        LiveOffer now = recheck(Reply.ok(prebook("252.53", false, false, Payloads.DOUBLE)));

        // then
        assertThat(now.lastCheck()).contains(new Recheck.PriceChanged(LATER, euros(240_50), euros(252_53)));
        assertThat(now.price().total()).isEqualTo(euros(252_53));
        assertThat(now.isLive(LATER)).isTrue();
    }

    @Test
    void whatIsPaidAtThePropertyStaysWhereItIsNotRepeated() throws Exception {
        // given
        LiveOffer taxed = liteapi.offer(oneOffer(taxed(Payloads.DOUBLE, charge(false, "City tax", "7.70", "EUR"))));

        // when
        LiveOffer now = recheck(taxed, Reply.ok(prebook("240.5", false, false, Payloads.DOUBLE)));

        // then
        assertThat(now.lastCheck()).contains(new Recheck.Same(LATER));
        assertThat(now.price().allIn()).contains(euros(248_20));
    }

    @Test
    void aTaxThatIsNewChangesThePrice() throws Exception {
        // when
        LiveOffer now = recheck(Reply.ok(
                prebook("240.5", false, false, taxed(Payloads.DOUBLE, charge(false, "City tax", "7.70", "EUR")))));

        // then
        assertThat(now.lastCheck()).contains(new Recheck.PriceChanged(LATER, euros(240_50), euros(248_20)));
    }

    @Test
    void otherTermsAreToldAndTakenOver() throws Exception {
        // given
        String now = Payloads.rate("Double Room", "RO", "NRFN", "230", "EUR");

        // when
        LiveOffer changed = recheck(Reply.ok(prebook("230", true, true, now)));

        // then
        assertThat(changed.lastCheck())
                .contains(new Recheck.TermsChanged(
                        LATER, Set.of(Recheck.Term.CANCELLATION, Recheck.Term.BOARD), euros(240_50), euros(230_00)));
        assertThat(changed.terms().board()).contains(Board.ROOM_ONLY);
        assertThat(changed.terms().cancellation()).isEqualTo(new CancellationTerms.NonRefundable());
        assertThat(changed.id()).isEqualTo("liteapi:lp1897/double-room/ro-non-refundable@2");
    }

    @Test
    void termsThatChangedWithoutBeingStatedAreUnknown() throws Exception {
        // given
        String silent = prebook("240.5", true, false, Payloads.DOUBLE)
                .replaceAll("\"roomTypes\": (?s:.*?), \"commission\": 21.9, \"price\"", "\"price\"");

        // when
        LiveOffer changed = recheck(Reply.ok(silent));

        // then
        assertThat(changed.lastCheck()).containsInstanceOf(Recheck.TermsChanged.class);
        assertThat(changed.terms().cancellation()).isEqualTo(new CancellationTerms.Unstated());
        assertThat(changed.terms().board()).contains(Board.BREAKFAST);
    }

    @Test
    void whatIsGoneIsNeverLive() throws Exception {
        // when
        LiveOffer gone =
                recheck(Reply.ok(error(2001, "no prebook availability")).withStatus(400));

        // then
        assertThat(gone.lastCheck()).contains(new Recheck.SoldOut(LATER));
        assertThat(gone.isLive(LATER)).isFalse();
        assertThat(gone.allotment()).hasValue(0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"hotelId\": \"lp1897\"", "\"checkin\": \"2027-06-04\"", "\"checkout\": \"2027-06-06\""})
    void anAnswerAboutSomethingElseIsNonsense(String part) {
        // given
        String other =
                prebook("240.5", false, false, Payloads.DOUBLE).replace(part, part.split(" ", -1)[0] + " \"another\"");

        // then
        assertThat(failure(Reply.ok(other))).contains("is 'another' and not");
    }

    @ParameterizedTest
    @ValueSource(strings = {"price", "currency", "cancellationChanged", "boardChanged"})
    void whatItCannotDoWithoutIsNotMadeUp(String field) {
        // given
        String drifted =
                prebook("240.5", false, false, Payloads.DOUBLE).replaceFirst("\"" + field + "\": ", "\"renamed\": ");

        // then
        assertThat(failure(Reply.ok(drifted))).contains("/data/" + field + " is missing");
    }

    @Test
    void aFailureIsNotTakenForSoldOut() {
        assertThat(failure(Reply.ok(error(4002, "Invalid offerId")).withStatus(400)))
                .contains("4002 Invalid offerId");
        assertThat(failure(Reply.status(404))).contains("refused with status 404");
        assertThat(failure(Reply.status(503))).contains("No answer");
        assertThat(failure(Reply.ok("{\"data\": {\"pri"))).contains("cannot be understood");
    }

    @Test
    void itIsNotAskedTwiceSinceItHoldsARoom() {
        // when
        failure(Reply.status(503));

        // then
        assertThat(liteapi.booking.received()).hasSize(1);
    }

    @Test
    void withoutABookingHostNobodyIsAsked() {
        // given
        LiteApiOffers searching = new LiteApiOffers(
                new SupplierClient(
                        liteapi.search.settings("liteapi").withKey(Playing.KEY),
                        liteapi.time,
                        liteapi.time,
                        new SimpleMeterRegistry()),
                Optional.empty(),
                liteapi.time);

        // when
        NoAnswerException failed = catchThrowableOfType(NoAnswerException.class, () -> searching.recheck(offer));

        // then
        assertThat(failed).hasMessageContaining("Maybe set surefoot.suppliers.liteapibook.base-url");
    }

    private static Money euros(long cents) {
        return new Money(cents, Stays.EURO);
    }
}

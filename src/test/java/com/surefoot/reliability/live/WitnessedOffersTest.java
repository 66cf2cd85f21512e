package com.surefoot.reliability.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import com.surefoot.evidence.FactId;
import com.surefoot.evidence.Observation;
import com.surefoot.evidence.Observation.Manner;
import com.surefoot.lodging.live.CancellationTerms;
import com.surefoot.lodging.live.Charge;
import com.surefoot.lodging.live.LiveOffer;
import com.surefoot.lodging.live.Price;
import com.surefoot.lodging.live.Terms;
import com.surefoot.reliability.fact.FactModel;
import com.surefoot.reliability.fact.FactPriors;
import com.surefoot.supply.hotels.Stays;
import com.surefoot.travel.Money;
import com.surefoot.travel.live.Answer;
import com.surefoot.travel.live.Gap;
import com.surefoot.travel.live.NoAnswerException;
import com.surefoot.travel.live.Validity;
import java.time.Duration;
import java.time.Instant;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What is seen when suppliers are searched or asked about an offer. */
class WitnessedOffersTest extends PlayedOffers {

    @Test
    void whatAllSuppliersSayIsGathered() {
        // given
        hotels.answer = new Answer<>(List.of(offer("hotels")), List.of());
        inns.answer = new Answer<>(List.of(offer("inns")), List.of(new Gap("inns", "half of it is missing")));

        // when
        Answer<LiveOffer> answer = offers.search(Stays.inVienna());

        // then
        assertThat(answer.offers()).containsExactly(offer("hotels"), offer("inns"));
        assertThat(answer.gaps()).containsExactly(new Gap("inns", "half of it is missing"));
    }

    @Test
    void aSearchIsSeenByItsSupplierAndHoldsAsLongAsTheOffer() {
        // given
        hotels.answer = new Answer<>(List.of(offer("hotels")), List.of());

        // when
        offers.search(Stays.inVienna());

        // then
        assertThat(seen(rate("hotels:17/dbl/flex@2")))
                .containsExactly(new Observation(
                        rate("hotels:17/dbl/flex@2"),
                        "hotels",
                        Manner.LISTED,
                        NOON,
                        Optional.of(NOON.plus(Duration.ofMinutes(15))),
                        "120.00 EUR"));
        assertThat(seen(room("hotels:17/dbl/flex@2")))
                .containsExactly(new Observation(
                        room("hotels:17/dbl/flex@2"), "hotels", Manner.LISTED, NOON, Optional.empty(), "Double Room"));
    }

    @Test
    void aPriceThatDoesNotAddUpSaysNothingOfTheRate() {
        // given
        Charge tax = new Charge("city tax", new Money(900, Currency.getInstance("JPY")), Charge.Due.AT_PROPERTY);
        hotels.answer = new Answer<>(List.of(offer("hotels", new Price(euros(240_00), List.of(tax), true))), List.of());

        // when
        offers.search(Stays.inVienna());

        // then
        assertThat(seen(rate("hotels:17/dbl/flex@2"))).isEmpty();
        assertThat(seen(room("hotels:17/dbl/flex@2"))).hasSize(1);
    }

    @Test
    void whatHasExpiredMeanwhileIsNotLive() {
        // given
        hotels.answer = new Answer<>(List.of(offer("hotels")), List.of());
        time.pass(Duration.ofMinutes(15));

        // when
        Answer<LiveOffer> answer = offers.search(Stays.inVienna());

        // then
        assertThat(answer.offers()).isEmpty();
        assertThat(answer.gaps())
                .containsExactly(new Gap("hotels", "1 of its 1 offers had expired by 2027-03-01T12:15:00Z."));
    }

    @Test
    void anOfferThatStandsIsCheckedEvidence() throws Exception {
        // given
        Validity later = later();
        hotels.check = offer -> offer.restated(offer.terms(), offer.price(), later, Set.of());

        // when
        offers.recheck(offer("hotels"));

        // then
        assertThat(seen(rate("hotels:17/dbl/flex@2")))
                .extracting(Observation::manner, Observation::value, Observation::seenAt, Observation::validUntil)
                .containsExactly(tuple(Manner.CHECKED, "120.00 EUR", later.observedAt(), later.expiresAt()));
        assertThat(seen(room("hotels:17/dbl/flex@2")))
                .extracting(Observation::manner, Observation::value)
                .containsExactly(tuple(Manner.CHECKED, "Double Room"));
    }

    @Test
    void anotherPriceIsSeenAsWhatItIs() throws Exception {
        // given
        Validity later = later();
        hotels.check = offer -> offer.restated(offer.terms(), Price.of(euros(260_01)), later, Set.of());

        // when
        offers.recheck(offer("hotels"));

        // then
        assertThat(seen(rate("hotels:17/dbl/flex@2")))
                .extracting(Observation::value)
                .as("a cent is not left out")
                .containsExactly("130.01 EUR");
    }

    @Test
    void otherTermsConfirmNoRate() throws Exception {
        // given
        Validity later = later();
        Terms strict = new Terms("strict", Optional.empty(), new CancellationTerms.NonRefundable());
        hotels.check = offer -> offer.restated(strict, offer.price(), later, Set.of());

        // when
        offers.recheck(offer("hotels"));

        // then
        assertThat(seen(rate("hotels:17/dbl/flex@2")))
                .extracting(Observation::value)
                .containsExactly("other terms");
        assertThat(seen(rate("hotels:17/dbl/strict@2")))
                .extracting(Observation::value)
                .containsExactly("120.00 EUR");
    }

    @Test
    void otherTermsUnderTheSameNameConfirmNoRateEither() throws Exception {
        // given
        Validity later = later();
        Terms strict = new Terms("flex", Optional.empty(), new CancellationTerms.NonRefundable());
        hotels.check = offer -> offer.restated(strict, offer.price(), later, Set.of());

        // when
        offers.recheck(offer("hotels"));

        // then
        assertThat(seen(rate("hotels:17/dbl/flex@2")))
                .extracting(Observation::value)
                .containsExactly("other terms");
    }

    @Test
    void confidenceFollows() throws Exception {
        // given
        FactModel model = FactModel.of(FactPriors.usual());
        FactId rate = rate("hotels:17/dbl/flex@2");
        hotels.answer = new Answer<>(List.of(offer("hotels")), List.of());
        double before = sure(model, rate);

        // when
        offers.search(Stays.inVienna());
        double listed = sure(model, rate);
        time.pass(Duration.ofMinutes(1));
        hotels.check = offer -> offer.soldOut(time.instant());
        offers.recheck(offer("hotels"));
        time.pass(Duration.ofMinutes(1));
        double gone = sure(model, rate);

        // then
        assertThat(before).isLessThan(0.1);
        assertThat(listed).isGreaterThan(0.75);
        assertThat(gone).isLessThan(0.2);
    }

    private double sure(FactModel model, FactId rate) {
        return model.judge(rate, "120.00 EUR", seen(rate), time.instant(), Instant.EPOCH)
                .probability();
    }

    @Test
    void whatIsSoldOutIsNeitherRateNorRoom() throws Exception {
        // given
        hotels.check = offer -> offer.soldOut(NOON);

        // when
        LiveOffer gone = offers.recheck(offer("hotels"));

        // then
        assertThat(gone.isLive(NOON)).isFalse();
        assertThat(seen(rate("hotels:17/dbl/flex@2")))
                .extracting(Observation::value, Observation::manner, Observation::validUntil)
                .containsExactly(tuple("sold out", Manner.CHECKED, Optional.empty()));
        assertThat(seen(room("hotels:17/dbl/flex@2")))
                .extracting(Observation::value)
                .containsExactly("sold out");
    }

    @Test
    void anExpiredOfferIsNotAskedAboutAgain() {
        // given
        time.pass(Duration.ofMinutes(15));

        // when
        NoAnswerException failed = catchThrowableOfType(NoAnswerException.class, () -> offers.recheck(offer("hotels")));

        // then
        assertThat(failed).hasMessageEndingWith("is not live at 2027-03-01T12:15:00Z. Maybe search again?");
    }

    @Test
    void anOfferOfNobodyWhoIsKnownIsNotAskedAbout() {
        // when
        NoAnswerException failed = catchThrowableOfType(NoAnswerException.class, () -> offers.recheck(offer("others")));

        // then
        assertThat(failed).hasMessageContaining("no settings of the supplier 'others'");
    }
}

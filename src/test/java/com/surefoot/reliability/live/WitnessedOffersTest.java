package com.surefoot.reliability.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import com.surefoot.evidence.FactId;
import com.surefoot.evidence.FactKind;
import com.surefoot.evidence.Observation;
import com.surefoot.evidence.Observation.Manner;
import com.surefoot.fixtures.MemoryEvidence;
import com.surefoot.lodging.Board;
import com.surefoot.lodging.live.CancellationTerms;
import com.surefoot.lodging.live.Charge;
import com.surefoot.lodging.live.LiveOffer;
import com.surefoot.lodging.live.LiveOffers;
import com.surefoot.lodging.live.LiveProperty;
import com.surefoot.lodging.live.LiveRoom;
import com.surefoot.lodging.live.Occupancy;
import com.surefoot.lodging.live.Price;
import com.surefoot.lodging.live.StayRequest;
import com.surefoot.lodging.live.Terms;
import com.surefoot.lodging.live.Where;
import com.surefoot.reliability.fact.FactModel;
import com.surefoot.reliability.fact.FactPriors;
import com.surefoot.supply.hotels.Stays;
import com.surefoot.supply.standin.FakeTime;
import com.surefoot.travel.Money;
import com.surefoot.travel.live.Answer;
import com.surefoot.travel.live.Gap;
import com.surefoot.travel.live.NoAnswerException;
import com.surefoot.travel.live.Validity;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What suppliers say becomes evidence, by which those who rely on it are sure. */
class WitnessedOffersTest {

    private static final Instant NOON = Instant.parse("2027-03-01T12:00:00Z");
    private static final String NIGHTS = "2027-06-04/2027-06-06";

    private final FakeTime time = new FakeTime("2027-03-01T12:00:00Z");
    private final MemoryEvidence evidence = new MemoryEvidence();
    private final Played hotels = new Played("hotels");
    private final Played inns = new Played("inns");
    private final WitnessedOffers offers = new WitnessedOffers(List.of(hotels, inns), evidence, Runnable::run, time);

    /** A supplier who says what it is told to. */
    private static final class Played implements LiveOffers {

        final List<StayRequest> requests = new ArrayList<>();
        private final String name;
        private Answer<LiveOffer> answer = new Answer<>(List.of(), List.of());
        private UnaryOperator<LiveOffer> check = offer -> {
            throw new IllegalStateException("nobody was to be asked again");
        };

        Played(String name) {
            this.name = name;
        }

        @Override
        public String supplier() {
            return name;
        }

        @Override
        public Answer<LiveOffer> search(StayRequest request) {
            requests.add(request);
            return answer;
        }

        @Override
        public LiveOffer recheck(LiveOffer offer) {
            return check.apply(offer);
        }
    }

    private static LiveOffer offer(String supplier, Price price) {
        return new LiveOffer(
                new LiveProperty(supplier, "17", Optional.of("At the Bridge")),
                new LiveRoom("dbl", "Double Room"),
                new Terms("flex", Optional.of(Board.BREAKFAST), new CancellationTerms.Unstated()),
                Stays.JUNE,
                List.of(Occupancy.of(2)),
                price,
                OptionalInt.empty(),
                Validity.of(NOON, Duration.ofMinutes(15)),
                Optional.empty(),
                "handle");
    }

    private static LiveOffer offer(String supplier) {
        return offer(supplier, Price.of(euros(240_00)));
    }

    private static Money euros(long cents) {
        return new Money(cents, Stays.EURO);
    }

    private static FactId rate(String offer) {
        return new FactId(FactKind.RATE, offer, NIGHTS);
    }

    private static FactId room(String offer) {
        return new FactId(FactKind.ROOM, offer, NIGHTS);
    }

    private List<Observation> seen(FactId fact) {
        return evidence.list(List.of(fact)).getOrDefault(fact, List.of());
    }

    private Validity later() {
        time.pass(Duration.ofMinutes(5));
        return Validity.of(time.instant(), Duration.ofMinutes(15));
    }

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
    void whileAnOfferIsLiveItIsAskedAboutItself() throws Exception {
        // given
        hotels.answer = new Answer<>(List.of(offer("hotels")), List.of());
        offers.search(Stays.inVienna());
        Validity later = later();
        hotels.check = offer -> offer.soldOut(later.observedAt());

        // when
        boolean told = offers.ask(question("hotels:17/dbl/flex@2"), Stays.EURO, "AT");

        // then
        assertThat(told).isTrue();
        assertThat(seen(room("hotels:17/dbl/flex@2")))
                .extracting(Observation::value)
                .contains("sold out");
    }

    @Test
    void onceItHasExpiredItsPropertyIsSearchedForTheSameStay() throws Exception {
        // given: somebody else has searched before a restart
        hotels.answer = new Answer<>(List.of(offer("hotels", Price.of(euros(260_00)))), List.of());

        // when
        boolean told = offers.ask(question("hotels:17/dbl/flex@2"), Stays.EURO, "AT");

        // then
        assertThat(told).isTrue();
        assertThat(hotels.requests)
                .containsExactly(new StayRequest(
                        new Where.AtProperties(List.of("hotels:17")),
                        Stays.JUNE,
                        List.of(Occupancy.of(2)),
                        Stays.EURO,
                        "AT"));
        assertThat(seen(rate("hotels:17/dbl/flex@2")))
                .extracting(Observation::value)
                .containsExactly("130.00 EUR");
    }

    @Test
    void whatIsNotAmongWhatIsSoldNeedNotBeSoldOut() throws Exception {
        // given: only the best rates are told
        hotels.answer = new Answer<>(List.of(offer("hotels")), List.of());

        // then
        assertThat(offers.ask(question("hotels:17/suite/flex@2"), Stays.EURO, "AT"))
                .isFalse();
        assertThat(seen(room("hotels:17/suite/flex@2"))).isEmpty();
    }

    @Test
    void aSupplierThatDoesNotTellIsNoAnswer() {
        // given
        hotels.answer = new Answer<>(List.of(), List.of(new Gap("hotels", "it is down")));

        // then
        assertThatThrownBy(() -> offers.ask(question("hotels:17/dbl/flex@2"), Stays.EURO, "AT"))
                .isInstanceOf(NoAnswerException.class)
                .hasMessage("it is down");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "inns:17/dbl/flex@2",
                "hotels:17",
                "hotels:17@2/dbl",
                "hotels:17/dbl/flex",
                "hotels:17/dbl/flex@two",
                "hotels:17/dbl/flex@0"
            })
    void whatIsNoOfferOfTheSupplierIsNoQuestion(String subject) {
        assertThat(RateQuestion.find(rate(subject), "hotels")).isEmpty();
        assertThat(RateQuestion.find(FactId.standing(FactKind.PLACE, "hotels:17/dbl/flex@2"), "hotels"))
                .isEmpty();
    }

    @Test
    void aQuestionIsNamedByItsFacts() {
        // when
        RateQuestion question = RateQuestion.find(room("hotels:17/a/b@c/flex@2-9,4+1"), "hotels")
                .orElseThrow();

        // then
        assertThat(question.rate()).isEqualTo(rate("hotels:17/a/b@c/flex@2-9,4+1"));
        assertThat(question.property()).isEqualTo("hotels:17");
        assertThat(question.rooms()).containsExactly(new Occupancy(2, List.of(9, 4)), Occupancy.of(1));
    }

    private static RateQuestion question(String offer) {
        return RateQuestion.find(rate(offer), "hotels").orElseThrow();
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

package com.surefoot.lodging.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.surefoot.lodging.Board;
import com.surefoot.lodging.live.CancellationTerms.Step;
import com.surefoot.lodging.live.CancellationTerms.Stepped;
import com.surefoot.travel.DateRange;
import com.surefoot.travel.GeoPoint;
import com.surefoot.travel.Money;
import com.surefoot.travel.live.Recheck;
import com.surefoot.travel.live.Recheck.Term;
import com.surefoot.travel.live.Validity;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LiveOfferTest {

    private static final Currency EURO = Currency.getInstance("EUR");
    private static final Instant NOON = Instant.parse("2027-03-01T12:00:00Z");
    private static final DateRange THREE_NIGHTS = new DateRange(LocalDate.of(2027, 6, 4), LocalDate.of(2027, 6, 7));
    private static final Deadline MAY = Deadline.of(ZonedDateTime.parse("2027-05-30T18:00+02:00[Europe/Vienna]"));
    private static final Deadline JUNE = Deadline.of(ZonedDateTime.parse("2027-06-02T18:00+02:00[Europe/Vienna]"));

    private static Money euros(long cents) {
        return new Money(cents, EURO);
    }

    private static LiveOffer offer(Price price, Validity validity, Occupancy... rooms) {
        return new LiveOffer(
                new LiveProperty("hotels", "17", Optional.empty()),
                new LiveRoom("dbl", "Double Room"),
                new Terms("flex", Optional.of(Board.BREAKFAST), new CancellationTerms.NonRefundable()),
                THREE_NIGHTS,
                List.of(rooms),
                price,
                OptionalInt.of(3),
                validity,
                Optional.empty(),
                "handle");
    }

    private static LiveOffer offer() {
        return offer(Price.of(euros(300_00)), Validity.of(NOON, Duration.ofMinutes(15)), Occupancy.of(2));
    }

    @Test
    void itIsNamedByAllThatThePriceHangsOn() {
        // when
        LiveOffer family = offer(
                Price.of(euros(1)), Validity.of(NOON, Duration.ZERO), new Occupancy(2, List.of(9, 4)), Occupancy.of(1));

        // then
        assertThat(family.id()).isEqualTo("hotels:17/dbl/flex@2-9,4+1");
    }

    @ParameterizedTest
    @CsvSource({"2027-03-01T12:00:00Z,true", "2027-03-01T12:14:59Z,true", "2027-03-01T12:15:00Z,false"})
    void whatHasExpiredIsNotLive(Instant now, boolean live) {
        assertThat(offer().isLive(now)).isEqualTo(live);
    }

    @Test
    void whatHasNoEndStaysLiveUntilItIsSoldOut() {
        // given
        LiveOffer endless = offer(Price.of(euros(1)), new Validity(NOON, Optional.empty()), Occupancy.of(2));

        // then
        assertThat(endless.isLive(NOON.plus(Duration.ofDays(900)))).isTrue();
        assertThat(endless.soldOut(NOON).isLive(NOON)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"600,100", "601,101", "605,101", "606,101", "607,102", "0,0"})
    void aNightIsRoundedUp(long total, long nightly) {
        assertThat(offer(Price.of(euros(total)), Validity.of(NOON, Duration.ZERO), Occupancy.of(2), Occupancy.of(1))
                        .nightlyPrice())
                .contains(euros(nightly));
    }

    @Test
    void whatIsPaidAtThePropertyComesOnTopOfWhatIsInTheTotal() {
        // given
        Charge vat = new Charge("VAT", euros(27_00), Charge.Due.IN_TOTAL);
        Charge cityTax = new Charge("city tax", euros(9_00), Charge.Due.AT_PROPERTY);
        Charge foreign = new Charge("fee", new Money(500, Currency.getInstance("JPY")), Charge.Due.AT_PROPERTY);

        // then
        assertThat(new Price(euros(300_00), List.of(vat, cityTax), true).allIn())
                .contains(euros(309_00));
        assertThat(new Price(euros(300_00), List.of(vat, cityTax), false).allIn())
                .isEmpty();
        assertThat(new Price(euros(300_00), List.of(foreign), true).allIn()).isEmpty();
    }

    @Test
    void theSameIsTheSame() {
        // given
        Validity later = Validity.of(NOON.plusSeconds(60), Duration.ofMinutes(15));

        // when
        LiveOffer now = offer().restated(offer().terms(), Price.of(euros(300_00)), later, Set.of());

        // then
        assertThat(now.lastCheck()).contains(new Recheck.Same(NOON.plusSeconds(60)));
        assertThat(now.validity()).isEqualTo(later);
    }

    @Test
    void aPriceThatChangedIsToldWithAllThatIsPaid() {
        // given
        Charge tax = new Charge("tax", euros(9_00), Charge.Due.AT_PROPERTY);

        // when
        LiveOffer now = offer().restated(
                        offer().terms(), new Price(euros(300_00), List.of(tax), true), offer().validity(), Set.of());

        // then
        assertThat(now.lastCheck()).contains(new Recheck.PriceChanged(NOON, euros(300_00), euros(309_00)));
    }

    @Test
    void aPriceThatDoesNotAddUpIsComparedByItsTotal() {
        // given
        Price open = new Price(euros(300_00), List.of(), false);

        // then
        assertThat(offer().restated(offer().terms(), open, offer().validity(), Set.of())
                        .lastCheck())
                .contains(new Recheck.Same(NOON));
    }

    @Test
    void termsThatChangedAreSeenOrTold() {
        // given
        Terms other = new Terms("flex", Optional.empty(), new CancellationTerms.Unstated());

        // then
        assertThat(offer().restated(other, offer().price(), offer().validity(), Set.of())
                        .lastCheck())
                .contains(new Recheck.TermsChanged(
                        NOON, Set.of(Term.BOARD, Term.CANCELLATION), euros(300_00), euros(300_00)));
        assertThat(offer().restated(offer().terms(), Price.of(euros(1)), offer().validity(), Set.of(Term.BOARD))
                        .lastCheck())
                .contains(new Recheck.TermsChanged(NOON, Set.of(Term.BOARD), euros(300_00), euros(1)));
    }

    @Test
    void cancellingIsFreeUntilTheFirstStepThatCosts() {
        // given
        Step free = new Step(MAY, new Penalty.Share(new BigDecimal("0.00")));
        Step dear = new Step(JUNE, new Penalty.Nights(1));

        // then
        assertThat(new Stepped(List.of(dear, free)).steps()).containsExactly(free, dear);
        assertThat(new Stepped(List.of(dear, free)).freeUntil()).contains(JUNE);
        assertThat(new Stepped(List.of(free)).freeUntil()).isEmpty();
        assertThat(JUNE.local()).isEqualTo("2027-06-02T18:00+02:00[Europe/Vienna]");
    }

    @Test
    void theSamePenaltyIsTheSameHoweverItIsWritten() {
        assertThat(new Penalty.Share(new BigDecimal("50.00"))).isEqualTo(new Penalty.Share(new BigDecimal("50")));
        assertThat(new Penalty.Share(new BigDecimal("100"))).isEqualTo(new Penalty.Share(new BigDecimal("1E+2")));
    }

    @ParameterizedTest
    @CsvSource({"hotels:17,17", "inns:17,", "hotels:,", "hotels,"})
    void propertiesAreKnownToTheirSupplier(String id, String code) {
        assertThat(LiveProperty.codeOf(id, "hotels")).isEqualTo(Optional.ofNullable(code));
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 18})
    void childrenAreNoAdults(int age) {
        assertThatThrownBy(() -> new Occupancy(1, List.of(age)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(String.valueOf(age))
                .hasMessageContaining("Maybe");
    }

    @Test
    void whatCannotBeIsRefusedWithAHint() {
        assertHint(() -> new Occupancy(0, List.of()));
        assertHint(() -> new Penalty.Share(new BigDecimal("100.01")));
        assertHint(() -> new Penalty.Share(new BigDecimal("-1")));
        assertHint(() -> new Penalty.Nights(-1));
        assertHint(() -> new Penalty.Sum(euros(-1)));
        assertHint(() -> new Stepped(List.of()));
        assertHint(() -> new Charge("tax", euros(-1), Charge.Due.IN_TOTAL));
        assertHint(() -> Price.of(euros(-1)));
        assertHint(() -> new LiveRoom(" ", "Double"));
        assertHint(() -> new LiveProperty("a:b", "17", Optional.empty()));
        assertHint(() -> new Terms("", Optional.empty(), new CancellationTerms.Unstated()));
        assertHint(() -> new Validity(NOON, Optional.of(NOON.minusNanos(1))));
        assertHint(() -> new Recheck.PriceChanged(NOON, euros(1), euros(1)));
        assertHint(() -> new Recheck.TermsChanged(NOON, Set.of(), euros(1), euros(2)));
        assertHint(() -> new Where.AtProperties(List.of()));
        assertHint(() -> offer(Price.of(euros(1)), Validity.of(NOON, Duration.ZERO)));
        Where there = new Where.AtProperties(List.of("hotels:17"));
        DateRange day = new DateRange(THREE_NIGHTS.first(), THREE_NIGHTS.first());
        List<Occupancy> two = List.of(Occupancy.of(2));
        assertHint(() -> new StayRequest(there, day, two, EURO, "NL"));
        assertHint(() -> new StayRequest(there, THREE_NIGHTS, List.of(), EURO, "NL"));
        assertHint(() -> new StayRequest(there, THREE_NIGHTS, two, EURO, "nl"));
    }

    private static void assertHint(ThrowingCallable made) {
        assertThatThrownBy(made).isInstanceOf(IllegalArgumentException.class).hasMessageContaining("Maybe");
    }

    @Test
    void whatHasExpiredIsTheSameWhenItIsFoundAgain() {
        // given
        Validity later = Validity.of(NOON.plus(Duration.ofHours(1)), Duration.ofMinutes(15));
        LiveOffer dearer = offer(Price.of(euros(330_00)), later, Occupancy.of(2));

        // when
        LiveOffer found = offer().foundAgain(dearer);

        // then
        assertThat(found.lastCheck())
                .contains(new Recheck.PriceChanged(later.observedAt(), euros(300_00), euros(330_00)));
        assertThat(found.isLive(later.observedAt())).isTrue();
        assertHint(() -> offer().foundAgain(offer(Price.of(euros(1)), later, Occupancy.of(1))));
    }

    @Test
    void itCanBeToldWhereItIs() {
        // given
        LiveProperty known =
                new LiveProperty("hotels", "17", Optional.of("At the Bridge"), Optional.of(new GeoPoint(48, 16)), 3);

        // then
        assertThat(offer().in(known).property()).isEqualTo(known);
        assertThat(offer().in(known).id()).isEqualTo(offer().id());
        assertHint(() -> offer().in(new LiveProperty("hotels", "18", Optional.empty())));
        assertHint(() -> new LiveProperty("hotels", "17", Optional.empty(), Optional.empty(), 6));
        assertHint(() -> new LiveProperty("hotels", "17", Optional.empty(), Optional.empty(), -1));
    }
}

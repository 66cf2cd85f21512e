package com.surefoot.recommendation.live;

import static org.assertj.core.api.Assertions.assertThat;

import com.surefoot.fixtures.FixedRates;
import com.surefoot.lodging.Board;
import com.surefoot.lodging.CancellationPolicy;
import com.surefoot.lodging.LodgingOffer;
import com.surefoot.lodging.live.CancellationTerms;
import com.surefoot.lodging.live.Charge;
import com.surefoot.lodging.live.LiveOffer;
import com.surefoot.lodging.live.LiveProperty;
import com.surefoot.lodging.live.LiveRoom;
import com.surefoot.lodging.live.Occupancy;
import com.surefoot.lodging.live.Price;
import com.surefoot.lodging.live.Terms;
import com.surefoot.supply.hotels.Stays;
import com.surefoot.supply.standin.FakeTime;
import com.surefoot.travel.GeoPoint;
import com.surefoot.travel.Money;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/** A supplier's offer, in the terms trips are planned in. */
class RoomOnSaleTest {

    private static final LiveProperty INN = OnSale.inn("17", "At the Bridge", 48.2, 16.37);
    private static final RoomOnSale VIENNA = new RoomOnSale(
            Stays.VIENNA,
            new Counting(
                    FixedRates.of(LocalDate.of(2027, 2, 26), "USD", "1.1588"), new FakeTime("2027-03-01T12:00:00Z")),
            OnSale.NOON);

    private static Money euros(long cents) {
        return new Money(cents, Stays.EURO);
    }

    private static LodgingOffer planned(Price price, CancellationTerms terms) {
        return VIENNA.find(OnSale.room(INN, price, terms), Optional.empty()).orElseThrow();
    }

    @Test
    void itIsNamedAsItsEvidenceIs() {
        // given
        LiveOffer sold = OnSale.room(INN, Price.of(euros(240_00)), new CancellationTerms.Unstated());

        // when
        LodgingOffer planned = VIENNA.find(sold, Optional.empty()).orElseThrow();

        // then
        assertThat(planned.id()).isEqualTo(sold.id());
        assertThat(planned.live()).contains(sold);
        assertThat(planned.property().source().id()).isEqualTo("inns");
    }

    @Test
    void aNightCostsItsShareOfAllThatIsPaidRoundedUp() {
        // given
        Charge tax = new Charge("City tax", euros(7_01), Charge.Due.AT_PROPERTY);

        // when
        LodgingOffer planned = planned(new Price(euros(240_00), List.of(tax), true), new CancellationTerms.Unstated());

        // then
        assertThat(planned.ratePlan().nightlyPrice()).isEqualTo(euros(123_51));
    }

    @Test
    void aPriceInAnotherCurrencyIsCountedWithAllThatIsPaidRoundedUp() {
        // given
        Currency dollar = Currency.getInstance("USD");
        Charge tax = new Charge("City tax", new Money(7_01, dollar), Charge.Due.AT_PROPERTY);

        // when: two nights for 247.01 USD, which are 213.160... EUR
        LodgingOffer planned =
                planned(new Price(new Money(240_00, dollar), List.of(tax), true), new CancellationTerms.Unstated());

        // then
        assertThat(planned.ratePlan().nightlyPrice()).isEqualTo(euros(106_59));
        assertThat(planned.counted()).hasValueSatisfying(counted -> {
            assertThat(counted.from()).isEqualTo(new Money(247_01, dollar));
            assertThat(counted.to()).isEqualTo(euros(213_17));
            assertThat(counted.rate().day()).isEqualTo("2027-02-26");
        });
        assertThat(planned(Price.of(euros(240_00)), new CancellationTerms.Unstated())
                        .counted())
                .isEmpty();
    }

    @Test
    void whatIsNotSaidIsNotPromised() {
        // given
        LiveOffer sold = OnSale.room(INN, Price.of(euros(240_00)), new CancellationTerms.Unstated());
        LiveOffer silent = new LiveOffer(
                sold.property(),
                new LiveRoom("dbl", "Double Room"),
                new Terms("flex", Optional.empty(), new CancellationTerms.Unstated()),
                sold.stay(),
                List.of(Occupancy.of(2), Occupancy.of(1)),
                sold.price(),
                OptionalInt.of(2),
                sold.validity(),
                Optional.empty(),
                "handle");

        // when
        LodgingOffer planned = VIENNA.find(silent, Optional.empty()).orElseThrow();

        // then
        assertThat(planned.ratePlan().board()).isEqualTo(Board.ROOM_ONLY);
        assertThat(planned.ratePlan().cancellation()).isEqualTo(CancellationPolicy.NON_REFUNDABLE);
        assertThat(planned.ratePlan().name()).isEqualTo("room only, not refundable");
        assertThat(planned.ratePlan().allotment()).isEqualTo(2);
        assertThat(planned.roomType().beds()).isZero();
        assertThat(planned.roomType().sleeps()).isEqualTo(2);
    }

    @Test
    void itIsFreeToCancelUntilTheSuppliersDeadline() {
        // when: two days and an hour before rooms are ready at 15:00, which is 13:00 in Greenwich
        LodgingOffer planned = planned(Price.of(euros(240_00)), OnSale.freeUntil("2027-06-02T12:00:00Z"));

        // then
        assertThat(planned.ratePlan().cancellation()).isEqualTo(CancellationPolicy.freeUntil(Duration.ofHours(49)));
    }

    @Test
    void aDeadlineAfterCheckInIsOfNoMoreUseThanCheckIn() {
        // when
        LodgingOffer planned = planned(Price.of(euros(240_00)), OnSale.freeUntil("2027-06-05T12:00:00Z"));

        // then
        assertThat(planned.ratePlan().cancellation()).isEqualTo(CancellationPolicy.freeUntil(Duration.ZERO));
    }

    @Test
    void aDeadlineThatIsOverIsNone() {
        // when
        LodgingOffer planned = planned(Price.of(euros(240_00)), OnSale.freeUntil("2027-03-01T12:00:00Z"));

        // then
        assertThat(planned.ratePlan().cancellation()).isEqualTo(CancellationPolicy.NON_REFUNDABLE);
    }

    @Test
    void itIsForItsStayAndRoomsOnly() {
        // when
        LodgingOffer planned = planned(Price.of(euros(240_00)), new CancellationTerms.Unstated());

        // then
        assertThat(planned.isFor(1)).isTrue();
        assertThat(planned.isFor(2)).isFalse();
        assertThat(planned.isFor(Stays.JUNE)).isTrue();
    }

    @Test
    void whatNobodyCanPlaceOrAddUpIsLeftOut() {
        // given
        Price inFrancs = Price.of(new Money(240_00, Currency.getInstance("CHF")));
        Price withoutTaxes = new Price(euros(240_00), List.of(), false);
        LiveProperty nameless = new LiveProperty("inns", "17", Optional.empty(), Optional.of(new GeoPoint(48, 16)), 3);
        LiveProperty nowhere = new LiveProperty("inns", "17", Optional.of("At the Bridge"));
        CancellationTerms terms = new CancellationTerms.Unstated();

        // then
        assertThat(VIENNA.find(OnSale.room(INN, inFrancs, terms), Optional.empty()))
                .isEmpty();
        assertThat(VIENNA.find(OnSale.room(INN, withoutTaxes, terms), Optional.empty()))
                .isEmpty();
        assertThat(VIENNA.find(OnSale.room(nameless, Price.of(euros(1)), terms), Optional.empty()))
                .isEmpty();
        assertThat(VIENNA.find(OnSale.room(nowhere, Price.of(euros(1)), terms), Optional.empty()))
                .isEmpty();
    }
}

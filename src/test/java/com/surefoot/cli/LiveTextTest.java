package com.surefoot.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.surefoot.fixtures.FixedRates;
import com.surefoot.lodging.live.CancellationTerms;
import com.surefoot.lodging.live.Charge;
import com.surefoot.lodging.live.LiveOffer;
import com.surefoot.lodging.live.LiveProperty;
import com.surefoot.lodging.live.LiveRoom;
import com.surefoot.lodging.live.Occupancy;
import com.surefoot.lodging.live.Price;
import com.surefoot.lodging.live.Terms;
import com.surefoot.supply.hotels.Stays;
import com.surefoot.transport.TransportOffer;
import com.surefoot.transport.tickets.TicketOffer;
import com.surefoot.transport.tickets.Tickets;
import com.surefoot.travel.Conversion;
import com.surefoot.travel.Money;
import com.surefoot.travel.live.Recheck;
import com.surefoot.travel.live.Validity;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What suppliers state right now, in words. */
class LiveTextTest {

    private static final Instant NOON = Instant.parse("2027-03-01T12:00:00Z");

    private static Money euros(long cents) {
        return new Money(cents, Stays.EURO);
    }

    private static LiveOffer room(Price price, Validity validity, Optional<Recheck> check) {
        return new LiveOffer(
                new LiveProperty("inns", "17", Optional.of("At the Bridge")),
                new LiveRoom("dbl", "Double Room"),
                new Terms("flex", Optional.empty(), new CancellationTerms.Unstated()),
                Stays.JUNE,
                List.of(Occupancy.of(2)),
                price,
                OptionalInt.empty(),
                validity,
                check,
                "handle");
    }

    @Test
    void aRoomIsToldWithItsSellerItsTimesAndWhatIsPaidThere() {
        // given
        Price price = new Price(
                euros(240_00),
                List.of(
                        new Charge("VAT", euros(20_00), Charge.Due.IN_TOTAL),
                        new Charge("City tax", euros(7_70), Charge.Due.AT_PROPERTY)),
                true);

        // then
        assertThat(LiveText.of(
                        room(price, Validity.of(NOON, Duration.ofMinutes(15)), Optional.empty()), Optional.empty()))
                .containsExactly(
                        "sold by inns, seen 1 Mar 12:00 UTC, holds until 1 Mar 12:15 UTC",
                        "7.70 EUR of it is paid there: City tax");
    }

    static Stream<Arguments> checks() {
        return Stream.of(
                Arguments.of(new Recheck.Same(NOON), "asked again and as it was"),
                Arguments.of(new Recheck.SoldOut(NOON), "asked again and gone"),
                Arguments.of(
                        new Recheck.PriceChanged(NOON, euros(1_00), euros(2_00)),
                        "asked again and now 2.00 EUR instead of 1.00 EUR"),
                Arguments.of(
                        new Recheck.TermsChanged(NOON, Set.of(Recheck.Term.BOARD), euros(1_00), euros(1_00)),
                        "asked again and now on other terms"),
                Arguments.of(
                        new Recheck.TermsChanged(NOON, Set.of(Recheck.Term.BOARD), euros(1_00), euros(2_00)),
                        "asked again and now 2.00 EUR instead of 1.00 EUR on other terms"));
    }

    @ParameterizedTest
    @MethodSource("checks")
    void whatCameOfAskingAgainIsTold(Recheck check, String words) {
        // given
        LiveOffer room = room(Price.of(euros(1)), new Validity(NOON, Optional.empty()), Optional.of(check));

        // then
        assertThat(LiveText.of(room, Optional.empty())).containsExactly("sold by inns, seen 1 Mar 12:00 UTC, " + words);
    }

    @Test
    void aRideIsToldByItsNumber() {
        // given
        TicketOffer offer = Tickets.offer("air", 200_00);

        // then
        assertThat(LiveText.of(offer.findRide().orElseThrow()))
                .contains("OS1 is sold by air, seen 1 Mar 12:00 UTC, holds until 1 Mar 12:30 UTC");
    }

    @Test
    void whatIsSoldInAnotherCurrencyIsToldInBoth() {
        // given
        Currency dollar = Currency.getInstance("USD");
        Conversion counted = FixedRates.of(LocalDate.of(2027, 2, 26), "USD", "1.1588")
                .findLatest(dollar, Stays.EURO, LocalDate.of(2027, 3, 1))
                .orElseThrow()
                .convertUp(new Money(200_00, dollar));
        TransportOffer ride =
                Tickets.offer("air", 200_00).findRide().orElseThrow().counted(euros(86_30), counted);

        // then
        assertThat(LiveText.of(ride).orElseThrow())
                .endsWith(", 200.00 USD counted as 172.60 EUR at 0.862962 of Friday, 26 February 2027");
    }

    @Test
    void whoDidNotTellIsNamed() {
        assertThat(LiveText.of("inns", "It is closed.")).isEqualTo("Not all offers of inns are known. It is closed.");
    }
}

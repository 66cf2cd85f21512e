package com.surefoot.recommendation.live;

import static org.assertj.core.api.Assertions.assertThat;

import com.surefoot.lodging.LodgingOffer;
import com.surefoot.lodging.live.LiveOffer;
import com.surefoot.lodging.live.Where;
import com.surefoot.transport.TransportOffer;
import com.surefoot.transport.tickets.Tickets;
import com.surefoot.travel.live.Gap;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Offers that are looked at again before they are shown. */
class AnotherLookTest extends PlayedSuppliers {

    @Test
    void anOfferIsFreshForAWhileAndLiveForLonger() {
        // given
        Suppliers suppliers = suppliers();
        LiveOffer offer = live(search(BRIEF));

        // then
        assertThat(suppliers.isFresh(offer)).isTrue();
        time.pass(Duration.ofMinutes(2));
        assertThat(suppliers.isFresh(offer)).isFalse();
        assertThat(suppliers.isLive(offer)).isTrue();
        time.pass(Duration.ofMinutes(13));
        assertThat(suppliers.isLive(offer)).isFalse();
    }

    private Look<LodgingOffer> lookAgain() {
        LodgingOffer room = search(BRIEF).in(EASTBURG.id()).get(0);
        return suppliers()
                .lookAtRooms(List.of(room), List.of(EASTBURG))
                .values()
                .iterator()
                .next();
    }

    @Test
    void anotherLookTellsWhatARoomIsNow() {
        // given
        inns.check = offer -> Optional.of(offer.soldOut(OnSale.NOON));

        // then
        assertThat(lookAgain()).isEqualTo(new Look<>(Optional.empty(), Optional.empty()));
    }

    @Test
    void whoDoesNotTellIsBelievedAsLongAsTheOfferHolds() {
        // given
        inns.check = offer -> Optional.empty();

        // when
        Look<LodgingOffer> look = lookAgain();

        // then
        assertThat(look.now()).isPresent();
        assertThat(look.gap()).contains(new Gap("inns", "It is closed. Maybe later?"));
    }

    @Test
    void whatHasExpiredIsFoundAnewOrGone() {
        // given
        LodgingOffer room = search(BRIEF).in(EASTBURG.id()).get(0);
        time.pass(Duration.ofMinutes(20));

        // when: what the supplier lists has expired as well
        Look<LodgingOffer> found = suppliers()
                .lookAtRooms(List.of(room), List.of(EASTBURG))
                .values()
                .iterator()
                .next();
        inns.properties = List.of();
        Look<LodgingOffer> gone = suppliers()
                .lookAtRooms(List.of(room), List.of(EASTBURG))
                .values()
                .iterator()
                .next();

        // then
        assertThat(inns.asked.get(1).where()).isEqualTo(new Where.AtProperties(List.of("inns:17")));
        assertThat(found.now()).isEmpty();
        assertThat(gone).isEqualTo(new Look<>(Optional.empty(), Optional.empty()));
    }

    @Test
    void aTicketThatIsSoldOutIsNoRideAnyMore() {
        // given
        TransportOffer ride = Tickets.offer("air", 200_00).findRide().orElseThrow();

        // when
        Look<TransportOffer> look =
                suppliers().lookAtRides(List.of(ride)).values().iterator().next();

        // then
        assertThat(look).isEqualTo(new Look<>(Optional.empty(), Optional.empty()));
    }

    @Test
    void aTicketThatHasExpiredIsSearchedForByItsAirports() {
        // given
        TransportOffer ride = Tickets.offer("air", 200_00).findRide().orElseThrow();
        time.pass(Duration.ofMinutes(31));

        // when
        Look<TransportOffer> look =
                suppliers().lookAtRides(List.of(ride)).values().iterator().next();

        // then
        assertThat(look.now()).isEmpty();
        assertThat(air.asked.get(0).ways().get(0).from())
                .isEqualTo(new com.surefoot.transport.tickets.Where.AtCode("VIE"));
    }
}

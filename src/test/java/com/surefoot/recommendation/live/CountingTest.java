package com.surefoot.recommendation.live;

import static org.assertj.core.api.Assertions.assertThat;

import com.surefoot.evidence.FactKind;
import com.surefoot.evidence.Observation;
import com.surefoot.reliability.element.OfferElements;
import com.surefoot.transport.TransportOffer;
import com.surefoot.transport.tickets.TicketOffer;
import com.surefoot.transport.tickets.Tickets;
import com.surefoot.travel.Conversion;
import com.surefoot.travel.Money;
import java.util.Currency;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What suppliers sell in another currency than a trip's. */
class CountingTest extends AskingSuppliers {
    @Test
    void ticketsInAnotherCurrencyAreCountedByTheLatestRate() {
        // given
        air.offers = List.of(Tickets.offer("air", 200_00), sold("USD", 190_00));

        // when
        List<TransportOffer> rides = search(BRIEF).rides().values().iterator().next();

        // then: for two, 163.962... EUR, the cheaper one first
        TransportOffer counted = rides.get(0);
        assertThat(counted.price()).isEqualTo(new Money(81_99, Currency.getInstance("EUR")));
        assertThat(counted.counted().map(Conversion::to)).contains(new Money(163_97, Currency.getInstance("EUR")));
        assertThat(rides.get(1).counted()).isEmpty();
    }

    @Test
    void aSupplierIsReliedOnForThePriceItStates() {
        // given
        air.offers = List.of(sold("USD", 190_00));

        // when
        TransportOffer ride = search(BRIEF).rides().values().iterator().next().get(0);

        // then
        assertThat(OfferElements.of(ride).facts())
                .filteredOn(reliance -> reliance.fact().kind() == FactKind.PRICE)
                .singleElement()
                .satisfies(reliance -> assertThat(
                                evidence.list(List.of(reliance.fact())).get(reliance.fact()))
                        .extracting(Observation::value)
                        .contains(reliance.value(), "95.00 USD"));
    }

    @Test
    void aTicketInAnotherCurrencyIsCountedWhenItIsLookedAtAgain() {
        // given
        air.offers = List.of(sold("USD", 190_00));
        air.check = offer -> offer.restated(sold("USD", 200_00));
        TransportOffer ride = search(BRIEF).rides().values().iterator().next().get(0);

        // when
        Look<TransportOffer> look =
                suppliers().lookAtRides(List.of(ride)).values().iterator().next();

        // then: 172.592... EUR
        assertThat(look.now().map(TransportOffer::price)).contains(new Money(86_30, Currency.getInstance("EUR")));
        assertThat(look.now().flatMap(TransportOffer::counted)).isPresent();
    }

    private static TicketOffer sold(String currency, long minor) {
        TicketOffer euros = Tickets.offer("air", 200_00);
        return new TicketOffer(
                euros.source(),
                euros.seller(),
                euros.slices(),
                euros.travellers(),
                new Money(minor, Currency.getInstance(currency)),
                euros.conditions(),
                euros.hold(),
                euros.validity(),
                euros.lastCheck(),
                euros.handle());
    }

    @Test
    void ticketsForWhichNoRateIsKnownAreLeftOutAndSaid() {
        // given
        TicketOffer euros = Tickets.offer("air", 200_00);
        air.offers = List.of(euros, sold("CHF", 190_00));

        // when
        Found found = search(BRIEF);

        // then
        assertThat(found.rides().values()).allSatisfy(rides -> assertThat(rides)
                .extracting(ride -> ride.live().orElseThrow())
                .containsExactly(euros));
        assertThat(reasons(found))
                .containsExactly(
                        "1 of 2 offers are left out: they are sold for CHF, the trip is paid in EUR, and no rate is known.");
    }
}

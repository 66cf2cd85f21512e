package com.surefoot.reliability.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.surefoot.evidence.FactId;
import com.surefoot.evidence.FactKind;
import com.surefoot.evidence.Observation;
import com.surefoot.evidence.Observation.Manner;
import com.surefoot.fixtures.MemoryEvidence;
import com.surefoot.reliability.element.OfferElements;
import com.surefoot.reliability.element.Reliance;
import com.surefoot.supply.standin.FakeTime;
import com.surefoot.transport.tickets.Slice;
import com.surefoot.transport.tickets.TicketOffer;
import com.surefoot.transport.tickets.TicketOffers;
import com.surefoot.transport.tickets.TicketRequest;
import com.surefoot.transport.tickets.Tickets;
import com.surefoot.transport.tickets.Travellers;
import com.surefoot.transport.tickets.Where;
import com.surefoot.travel.live.Answer;
import com.surefoot.travel.live.Gap;
import com.surefoot.travel.live.NoAnswerException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** What suppliers of tickets say becomes evidence about the rides that trips are planned with. */
class WitnessedTicketsTest {

    private static final Instant HALF_PAST = Tickets.NOON.plus(Duration.ofMinutes(30));
    private static final String DAY = "2027-06-04";
    private static final String TIMES = "2027-06-04T07:00/2027-06-04T08:30";
    private static final TicketOffer OFFER = Tickets.offer("air", 240_00);
    private static final FactId RIDE = new FactId(FactKind.RIDE, OFFER.id(), DAY);
    private static final FactId PRICE = new FactId(FactKind.PRICE, OFFER.id(), DAY);
    private static final TicketRequest ASKED = TicketRequest.of(
            new TicketRequest.Way(new Where.AtCode("VIE"), new Where.AtCode("FRA"), LocalDate.parse(DAY)),
            Travellers.of(2));

    private final FakeTime time = new FakeTime("2027-03-01T12:00:00Z");
    private final MemoryEvidence evidence = new MemoryEvidence();
    private final Played air = new Played();
    private final WitnessedTickets tickets = new WitnessedTickets(List.of(air), evidence, Runnable::run, time);

    /** A supplier who says what it is told to. */
    private static final class Played implements TicketOffers {

        private List<TicketOffer> offers = List.of(OFFER);
        private UnaryOperator<TicketOffer> check = UnaryOperator.identity();

        @Override
        public String supplier() {
            return "air";
        }

        @Override
        public Answer<TicketOffer> search(TicketRequest request) {
            return new Answer<>(offers, List.of(new Gap("air", "half of it is missing")));
        }

        @Override
        public TicketOffer recheck(TicketOffer offer) {
            return check.apply(offer);
        }
    }

    private List<Observation> seen(FactId fact) {
        return evidence.list(List.of(fact)).getOrDefault(fact, List.of());
    }

    private static Observation seen(FactId fact, Manner manner, Optional<Instant> until, String value) {
        return new Observation(fact, "air", manner, Tickets.NOON, until, value);
    }

    @Test
    void aSearchSeesThatTheRideGoesAndWhatATicketCostsUntilTheOfferEnds() {
        // when
        Answer<TicketOffer> answer = tickets.search(ASKED);

        // then
        assertThat(answer).isEqualTo(air.search(ASKED));
        assertThat(seen(RIDE)).containsExactly(seen(RIDE, Manner.LISTED, Optional.empty(), TIMES));
        assertThat(seen(PRICE)).containsExactly(seen(PRICE, Manner.LISTED, Optional.of(HALF_PAST), "120.00 EUR"));
    }

    @Test
    void whatIsSeenIsWhatTripsRestOn() {
        // when
        List<Reliance> rests = OfferElements.of(OFFER.findRide().orElseThrow()).facts();

        // then
        assertThat(rests).extracting(Reliance::fact).containsExactly(RIDE, PRICE);
        assertThat(rests).extracting(Reliance::value).containsExactly(TIMES, "120.00 EUR");
    }

    @Test
    void ofThereAndBackNothingIsSeenSinceNobodySaysWhatOneWayCosts() {
        // given
        Slice back = Tickets.slice(Tickets.flight("OS2", Tickets.FRANKFURT, Tickets.VIENNA, "20:00", "21:30"));
        TicketOffer both = Tickets.offer("air", 400_00, OFFER.slices().get(0), back);
        air.offers = List.of(both);

        // when
        Answer<TicketOffer> answer = tickets.search(ASKED);

        // then
        assertThat(answer.offers()).containsExactly(both);
        assertThat(seen(new FactId(FactKind.PRICE, both.id(), DAY))).isEmpty();
    }

    @Test
    void whatHasExpiredIsNotShown() {
        // given
        time.pass(Duration.ofMinutes(30));

        // when
        Answer<TicketOffer> answer = tickets.search(ASKED);

        // then
        assertThat(answer.offers()).isEmpty();
        assertThat(answer.gaps()).hasSize(2);
        assertThatThrownBy(() -> tickets.recheck(OFFER))
                .isInstanceOf(NoAnswerException.class)
                .hasMessageContaining("is not live at 2027-03-01T12:30:00Z. Maybe search again?");
    }

    @Test
    void anotherLookChecks() throws Exception {
        // given
        air.check = offer -> offer.restated(Tickets.offer("air", 250_00));

        // when
        tickets.recheck(OFFER);

        // then
        assertThat(seen(RIDE)).containsExactly(seen(RIDE, Manner.CHECKED, Optional.empty(), TIMES));
        assertThat(seen(PRICE)).containsExactly(seen(PRICE, Manner.CHECKED, Optional.of(HALF_PAST), "125.00 EUR"));
    }

    @Test
    void whatIsSoldOutHasNoPriceAndMayStillGo() throws Exception {
        // given
        air.check = offer -> offer.soldOut(Tickets.NOON);

        // when
        tickets.recheck(OFFER);

        // then
        assertThat(seen(PRICE)).containsExactly(seen(PRICE, Manner.CHECKED, Optional.empty(), "sold out"));
        assertThat(seen(RIDE)).isEmpty();
    }

    @Test
    void anOfferThatHasEndedSaysNothing() throws Exception {
        // given
        air.check = offer -> offer.expired(Tickets.NOON);

        // when
        tickets.recheck(OFFER);

        // then
        assertThat(seen(PRICE)).isEmpty();
        assertThat(seen(RIDE)).isEmpty();
    }

    @Test
    void otherTimesAreSeenAndNobodyIsToldThatThePriceIsAsItWas() throws Exception {
        // given
        TicketOffer later = Tickets.offer(
                "air",
                240_00,
                Tickets.slice(Tickets.flight("OS1", Tickets.VIENNA, Tickets.FRANKFURT, "09:00", "10:30")));
        air.check = offer -> offer.restated(later);

        // when
        tickets.recheck(OFFER);

        // then
        assertThat(seen(PRICE)).containsExactly(seen(PRICE, Manner.CHECKED, Optional.empty(), "other terms"));
        assertThat(seen(RIDE))
                .containsExactly(seen(RIDE, Manner.CHECKED, Optional.empty(), "2027-06-04T09:00/2027-06-04T10:30"));
    }

    @Test
    void anotherFareIsSeenAsOneOfItsOwn() throws Exception {
        // given
        TicketOffer classic =
                Tickets.offer("air", 300_00, new Slice(OFFER.slices().get(0).segments(), Optional.of("Classic")));
        FactId its = new FactId(FactKind.PRICE, classic.id(), DAY);
        air.check = offer -> offer.restated(classic);

        // when
        tickets.recheck(OFFER);

        // then
        assertThat(seen(PRICE)).containsExactly(seen(PRICE, Manner.CHECKED, Optional.empty(), "other terms"));
        assertThat(seen(its)).containsExactly(seen(its, Manner.CHECKED, Optional.of(HALF_PAST), "150.00 EUR"));
    }

    @Test
    void whoeverWasNotAskedAgainHasNothingChecked() {
        assertThatThrownBy(() -> tickets.recheck(OFFER))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("was not asked about again. Maybe it comes from a search?");
    }
}

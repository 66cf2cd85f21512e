package com.surefoot.transport.tickets;

import static com.surefoot.transport.tickets.Tickets.FRANKFURT;
import static com.surefoot.transport.tickets.Tickets.HEATHROW;
import static com.surefoot.transport.tickets.Tickets.KENNEDY;
import static com.surefoot.transport.tickets.Tickets.NOON;
import static com.surefoot.transport.tickets.Tickets.VIENNA;
import static com.surefoot.transport.tickets.Tickets.flight;
import static com.surefoot.transport.tickets.Tickets.offer;
import static com.surefoot.transport.tickets.Tickets.slice;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.surefoot.transport.RideId;
import com.surefoot.transport.TransportOffer;
import com.surefoot.travel.Money;
import com.surefoot.travel.live.Recheck;
import com.surefoot.travel.live.Recheck.Term;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What an offer of tickets is, and what becomes of it. */
class TicketOfferTest {

    private static final Segment FIRST = flight("OS1", VIENNA, FRANKFURT, "07:00", "08:30");
    private static final Segment SECOND = flight("LH2", FRANKFURT, HEATHROW, "10:00", "10:40");

    @Test
    void theSameIsNamedTheSameWhateverItCosts() {
        assertThat(offer("air", 100_00).id())
                .isEqualTo("air:OS1@2027-06-04.VIE-FRA/economy.Light.K1@2")
                .isEqualTo(offer("air", 200_00).id());
        assertThat(RideId.find(offer("air", 100_00).id()))
                .as("no run of a timetable")
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 1, 99, 100_00, 100_01})
    void whatTravellersPayIsNoLessThanTheTotal(long cents) {
        // when
        TransportOffer ride = offer("air", cents).findRide().orElseThrow();

        // then
        assertThat(ride.priceFor(2).minor()).isBetween(cents, cents + 1);
    }

    @Test
    void itIsLiveUntilItEndsOrLeaves() {
        // given
        TicketOffer offer = offer("air", 100_00);

        // then
        assertThat(offer.isLive(NOON)).isTrue();
        assertThat(offer.isLive(NOON.plus(Duration.ofMinutes(30)).minusNanos(1)))
                .isTrue();
        assertThat(offer.isLive(NOON.plus(Duration.ofMinutes(30)))).isFalse();
        assertThat(offer.soldOut(NOON).isLive(NOON)).isFalse();
        assertThat(offer.expired(NOON).isLive(NOON)).isFalse();
        assertThat(offer.over().isLive(NOON)).isFalse();
    }

    @Test
    void whatIsTheSameAgainIsTheSame() {
        assertThat(offer("air", 100_00).restated(offer("air", 100_00)).lastCheck())
                .contains(new Recheck.Same(NOON));
    }

    @Test
    void anotherRideIsAnotherTime() {
        // given
        TicketOffer before = offer("air", 100_00, slice(FIRST, SECOND));
        TicketOffer direct = offer("air", 120_00, slice(flight("OS9", VIENNA, HEATHROW, "07:00", "08:30")));

        // then
        assertThat(before.restated(direct).lastCheck())
                .contains(new Recheck.TermsChanged(NOON, Set.of(Term.TIMES), euros(100_00), euros(120_00)));
    }

    @Test
    void oneWayLessIsAnotherTime() {
        // given
        TicketOffer both =
                offer("air", 100_00, slice(FIRST), slice(flight("OS2", FRANKFURT, VIENNA, "20:00", "21:30")));

        // then
        assertThat(both.changes(offer("air", 100_00))).contains(Term.TIMES);
    }

    @Test
    void bagsAreThoseThatAreAllowedAllTheWay() {
        // given
        Segment unsaid = new Segment(
                SECOND.mode(),
                SECOND.number(),
                SECOND.operator(),
                SECOND.from(),
                SECOND.to(),
                SECOND.departure(),
                SECOND.arrival(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                1);

        // then
        assertThat(offer("air", 1, slice(FIRST, SECOND)).baggage()).contains(new Baggage(1, 1));
        assertThat(offer("air", 1, slice(FIRST, unsaid)).baggage()).isEmpty();
        assertThat(new Baggage(2, 0).least(new Baggage(1, 1))).isEqualTo(new Baggage(1, 0));
        assertThat(offer("air", 1, slice(FIRST, unsaid))
                        .findRide()
                        .orElseThrow()
                        .changes())
                .as("a change, and a stop on the way")
                .isEqualTo(2);
    }

    @Test
    void whereTheFareHasNoNameItsClassIsShown() {
        assertThat(new Slice(List.of(FIRST), Optional.empty()).product()).isEqualTo("economy");
    }

    @Test
    void aChangeThatCannotBeMadeIsFound() {
        // given
        Segment tight = flight("LH3", FRANKFURT, HEATHROW, "08:50", "09:30");

        // then
        assertThat(offer("air", 1, slice(FIRST, SECOND)).findFault(MinimumConnections.USUAL))
                .isEmpty();
        assertThat(offer("air", 1, slice(FIRST, tight)).findFault(MinimumConnections.USUAL))
                .contains("from OS1 to LH3 at FRA there are 20 minutes, and it takes 60");
    }

    static List<ThrowingCallable> mistakes() {
        Where.AtCode vienna = new Where.AtCode("VIE");
        TicketRequest.Way way = new TicketRequest.Way(vienna, new Where.AtCode("FRA"), LocalDate.of(2027, 6, 4));
        TicketRequest.Way before = new TicketRequest.Way(new Where.AtCode("FRA"), vienna, LocalDate.of(2027, 6, 3));
        Travellers two = Travellers.of(2);
        return List.of(
                () -> new Where.AtCode("Vienna"),
                () -> new TicketRequest.Way(vienna, vienna, LocalDate.of(2027, 6, 4)),
                () -> new TicketRequest(List.of(), two, Optional.empty(), 1),
                () -> new TicketRequest(List.of(way), two, Optional.empty(), 3),
                () -> new TicketRequest(List.of(way), two, Optional.empty(), -1),
                () -> new TicketRequest(List.of(way, before), two, Optional.empty(), 1),
                () -> new TicketRequest(Collections.nCopies(7, way), two, Optional.empty(), 1),
                () -> Travellers.of(0),
                () -> Travellers.of(10),
                () -> new Travellers(1, List.of(18)),
                () -> new Travellers(1, List.of(-1)),
                () -> new Baggage(-1, 0),
                () -> new Condition.Allowed(Optional.of(euros(-1))),
                () -> slice(),
                () -> slice(SECOND, FIRST),
                () -> offer("air", -1),
                () -> new TicketOffer(
                        offer("air", 1).source(),
                        "Airline",
                        List.of(),
                        two,
                        euros(1),
                        offer("air", 1).conditions(),
                        Optional.empty(),
                        offer("air", 1).validity(),
                        Optional.empty(),
                        "handle"),
                () -> flight("OS1", VIENNA, VIENNA, "07:00", "08:30"),
                () -> flight(" ", VIENNA, FRANKFURT, "07:00", "08:30"),
                () -> flight("OS1", VIENNA, FRANKFURT, "08:30", "07:00"),
                () -> new Segment(
                        FIRST.mode(),
                        "OS1",
                        "Airline",
                        VIENNA,
                        KENNEDY,
                        FIRST.departure(),
                        FIRST.arrival(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        0));
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void whatCannotBeMeantIsRefusedWithAHint(ThrowingCallable mistake) {
        assertThatThrownBy(mistake).isInstanceOf(IllegalArgumentException.class).hasMessageContaining("Maybe");
    }

    @Test
    void travellersAreWrittenWithTheAgesOfChildren() {
        assertThat(new Travellers(2, List.of(9, 4))).hasToString("2-9,4");
        assertThat(new Travellers(2, List.of(9, 4)).size()).isEqualTo(4);
    }

    private static Money euros(long cents) {
        return new Money(cents, Currency.getInstance("EUR"));
    }
}

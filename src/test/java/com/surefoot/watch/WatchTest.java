package com.surefoot.watch;

import static com.surefoot.watch.SmallWatch.reliance;
import static org.assertj.core.api.Assertions.assertThat;

import com.surefoot.evidence.FactId;
import com.surefoot.evidence.FactKind;
import com.surefoot.evidence.Observation;
import com.surefoot.evidence.Observation.Manner;
import com.surefoot.fixtures.SmallWorld;
import com.surefoot.reliability.element.Reliance;
import com.surefoot.watch.Watched.Phase;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Saved trips are looked at when what they rest on is seen to be otherwise, and when time has passed. */
class WatchTest {

    private final SmallWatch small = new SmallWatch();

    @Test
    void aRoomThatIsSoldOutIsTold() {
        // given
        Watched trip = small.save();
        Reliance room = reliance(trip, FactKind.ROOM);
        Observation seen = small.see(room.fact(), "sold out");

        // when
        int scored = small.watch.look();

        // then
        assertThat(scored).isEqualTo(1);
        assertThat(small.rung).containsExactly(trip.trip().id());
        Notice notice = small.onlyNotice(trip);
        assertThat(notice.changes())
                .containsExactly(new Change(room.fact(), room.value(), "sold out", "checker:ann", seen.seenAt()));
        assertThat(notice.shifts()).singleElement().satisfies(shift -> {
            assertThat(shift.subject()).isEqualTo(room.fact().subject());
            assertThat(shift.failed()).isTrue();
            assertThat(shift.after()).isLessThan(shift.before());
        });
        assertThat(notice.confidenceAfter()).isLessThanOrEqualTo(notice.confidenceBefore());
        assertThat(notice.priceAfter()).isEqualTo(notice.priceBefore());
        assertThat(notice.repair()).isTrue();
        assertThat(small.read(trip).state().failed()).hasSize(1);
    }

    @Test
    void hoursThatLeaveAVisitAsItIsAreNotToldAsAChange() {
        // given
        Watched trip = small.save();
        FactId hours = reliance(trip, FactKind.HOURS).fact();
        FactId room = reliance(trip, FactKind.ROOM).fact();

        // when
        small.see(FactId.standing(FactKind.HOURS, hours.subject()), "24/7");
        small.see(room, "sold out");
        small.watch.look();

        // then
        assertThat(small.onlyNotice(trip).changes()).extracting(Change::fact).containsExactly(room);
    }

    @Test
    void theSameChangeToldTwiceIsOneNotice() {
        // given
        Watched trip = small.save();
        Reliance room = reliance(trip, FactKind.ROOM);
        small.see(room.fact(), "sold out");
        small.watch.look();

        // when
        small.clock.pass(Duration.ofSeconds(30));
        small.see(room.fact(), "sold out");
        small.watch.look();
        small.clock.pass(Duration.ofHours(2));
        small.watch.sweep();

        // then
        assertThat(small.told(trip)).hasSize(1);
    }

    @Test
    void whoIsKilledBeforeAFactIsSettledTellsNothingTwice() {
        // given
        Watched trip = small.save();
        Observation seen = small.see(reliance(trip, FactKind.ROOM).fact(), "sold out");
        small.watch.look();

        // when
        small.trips.stir(List.of(seen));
        int scored = small.watch.look();

        // then
        assertThat(scored).isZero();
        assertThat(small.told(trip)).hasSize(1);
    }

    @Test
    void onlyTripsThatRestOnTheFactAreLookedAt() {
        // given
        Watched trip = small.save();

        // when
        small.see(new FactId(FactKind.ROOM, "another hotel", ""), "sold out");
        int scored = small.watch.look();

        // then
        assertThat(scored).isZero();
        assertThat(small.read(trip)).isEqualTo(trip);
    }

    @Test
    void whatIsSeenAgainAsItWasIsTakenAlongLater() {
        // given
        Watched trip = small.save();
        small.clock.pass(Duration.ofMinutes(2));
        small.watch.sweep();
        Watched before = small.read(trip);
        Reliance room = reliance(trip, FactKind.ROOM);
        small.see(room.fact(), room.value());
        small.watch.look();

        // when
        small.clock.pass(Duration.ofMinutes(1));
        small.see(room.fact(), room.value());
        small.watch.look();
        small.watch.sweep();
        Watched meanwhile = small.read(trip);
        small.clock.pass(Duration.ofMinutes(10));
        small.watch.sweep();

        // then
        assertThat(meanwhile).isEqualTo(before);
        assertThat(small.told(trip)).isEmpty();
        assertThat(confidence(small.read(trip), room)).isGreaterThan(confidence(before, room));
    }

    @Test
    void theDayIsLookedAtWhereAnyDayWasSeen() {
        // given
        Watched trip = small.save();
        FactId hours = reliance(trip, FactKind.HOURS).fact();

        // when
        small.see(FactId.standing(FactKind.HOURS, hours.subject()), "closed");
        small.watch.look();

        // then
        assertThat(small.onlyNotice(trip).shifts())
                .filteredOn(Shift::failed)
                .extracting(Shift::subject)
                .contains(hours.subject());
    }

    @Test
    void aHigherRateIsTimesRoomsAndNights() {
        // given
        Watched trip = small.save();
        Reliance rate = reliance(trip, FactKind.RATE);
        Part stay = trip.trip().parts().stream()
                .filter(part -> part.element().facts().contains(rate))
                .findFirst()
                .orElseThrow();

        // when
        small.see(rate.fact(), "1000.00 EUR");
        small.watch.look();

        // then
        Notice notice = small.onlyNotice(trip);
        assertThat(notice.priceBefore()).isEqualTo(trip.trip().price());
        assertThat(notice.priceAfter())
                .isEqualTo(trip.trip()
                        .price()
                        .minus(stay.cost())
                        .plus(SmallWorld.eur("1000.00").times(stay.units())));
        assertThat(notice.repair()).isTrue();
        assertThat(small.read(trip).state().price()).isEqualTo(notice.priceAfter());
    }

    @Test
    void aLowerPriceIsToldAndNothingElseLookedFor() {
        // given
        Watched trip = small.save();

        // when
        small.see(reliance(trip, FactKind.RATE).fact(), "1.00 EUR");
        small.watch.look();

        // then
        Notice notice = small.onlyNotice(trip);
        assertThat(notice.priceAfter()).isLessThan(notice.priceBefore());
        assertThat(notice.repair()).isFalse();
    }

    @Test
    void aPriceThatOneListHasAndAnotherHasNotIsNoNews() {
        // given: the trip was planned by one list
        Watched trip = small.save();
        FactId rate = reliance(trip, FactKind.RATE).fact();

        // when: another one has another price, and repeats it
        for (int i = 0; i < 8; i++) {
            small.clock.pass(Duration.ofHours(3));
            small.see(rate, "agency", Manner.LISTED, "1000.00 EUR");
            small.watch.look();
        }

        // then
        assertThat(small.told(trip)).isEmpty();
        assertThat(small.read(trip).state().price()).isEqualTo(trip.trip().price());
    }

    @Test
    void aPriceThatTwoListsHaveIsToldOnce() {
        // given
        Watched trip = small.save();
        FactId rate = reliance(trip, FactKind.RATE).fact();
        small.see(rate, "agency", Manner.LISTED, "1000.00 EUR");
        small.watch.look();
        small.clock.pass(Duration.ofHours(3));

        // when
        Observation second = small.see(rate, "portal", Manner.LISTED, "1000.00 EUR");
        small.watch.look();
        small.see(rate, "channel", Manner.LISTED, "90.00 EUR");
        small.watch.look();

        // then
        Notice notice = small.onlyNotice(trip);
        assertThat(notice.changes()).singleElement().satisfies(change -> {
            assertThat(change.after()).isEqualTo("1000.00 EUR");
            assertThat(change.source()).isEqualTo("portal");
            assertThat(change.seenAt()).isEqualTo(second.seenAt());
        });
        assertThat(small.read(trip).state().known()).containsEntry(rate, "1000.00 EUR");
    }

    @Test
    void aCheckOutweighsAList() {
        // given
        Watched trip = small.save();
        FactId rate = reliance(trip, FactKind.RATE).fact();

        // when
        small.see(rate, "hotel", Manner.CHECKED, "1000.00 EUR");
        small.watch.look();
        small.see(rate, "agency", Manner.LISTED, "90.00 EUR");
        small.watch.look();

        // then
        assertThat(small.onlyNotice(trip).priceAfter())
                .isGreaterThan(trip.trip().price());
    }

    @Test
    void whatIsSoldOutHasNoOtherPrice() {
        // given
        Watched trip = small.save();
        FactId rate = reliance(trip, FactKind.RATE).fact();

        // when
        small.see(rate, "sold out");
        small.watch.look();

        // then
        Notice notice = small.onlyNotice(trip);
        assertThat(notice.changes()).extracting(Change::after).containsExactly("sold out");
        assertThat(notice.priceAfter()).isEqualTo(notice.priceBefore());
    }

    @Test
    void aPriceInAnotherCurrencyIsNone() {
        // given
        Watched trip = small.save();
        FactId rate = reliance(trip, FactKind.RATE).fact();

        // when
        small.see(rate, "agency", Manner.CHECKED, "1000.00 USD");
        small.watch.look();

        // then
        assertThat(small.read(trip).state().price()).isEqualTo(trip.trip().price());
    }

    @Test
    void aPriceThatHardlyMovesIsTakenAlongUntold() {
        // given: the smallest amounts add up until they are worth telling
        small.save();
        Watched trip = small.save();
        Reliance ride = trip.trip().listElements().get(0).facts().stream()
                .filter(fact -> fact.fact().kind() == FactKind.PRICE)
                .findFirst()
                .orElseThrow();
        String cents = ride.value().replaceFirst("\\.\\d\\d", ".01").replace(" EUR", "");

        // when
        small.see(ride.fact(), cents + " EUR");
        small.watch.look();

        // then
        assertThat(small.told(trip)).isEmpty();
        assertThat(small.read(trip).state().price()).isGreaterThan(trip.trip().price());
        assertThat(small.read(trip).state().toldPrice()).isEqualTo(trip.trip().price());
    }

    @Test
    void whatNobodyLooksAtGetsLessSure() {
        // given
        Watched trip = small.save();

        // when
        small.clock.pass(Duration.ofDays(20));
        int scored = small.watch.sweep();
        int again = small.watch.sweep();

        // then
        assertThat(scored).isEqualTo(1);
        assertThat(again).isZero();
        Reliance room = reliance(trip, FactKind.ROOM);
        assertThat(confidence(small.read(trip), room)).isLessThan(confidence(trip, room));
    }

    @Test
    void aWatchEndsWhenTheTripBegins() {
        // given
        Watched trip = small.save();
        small.clock.pass(Duration.between(small.clock.instant(), trip.trip().departure()));

        // when
        small.see(reliance(trip, FactKind.ROOM).fact(), "sold out");
        int scored = small.watch.look() + small.watch.sweep();

        // then
        assertThat(scored).isZero();
        assertThat(small.read(trip).phase()).isEqualTo(Phase.ENDED);
        assertThat(small.told(trip)).isEmpty();
    }

    @Test
    void aTripScoresAsItDidWhenItWasPlanned() {
        // given
        Map<String, Double> answered = new HashMap<>();
        SmallWatch.ANSWER
                .candidates()
                .get(0)
                .assessment()
                .scored()
                .elements()
                .forEach(one -> answered.put(one.element().id(), one.confidence()));

        // when
        Watched trip = small.save();

        // then
        assertThat(trip.state().confidences()).isEqualTo(answered);
        assertThat(trip.state().price()).isEqualTo(SmallWatch.ANSWER.itinerary().total());
    }

    /** The confidence in what rests on a fact. */
    private static double confidence(Watched trip, Reliance fact) {
        return trip.trip().parts().stream()
                .filter(part -> part.element().facts().contains(fact))
                .mapToDouble(trip.state()::confidence)
                .min()
                .orElseThrow();
    }
}

package com.surefoot.watch;

import static com.surefoot.watch.SmallWatch.reliance;
import static org.assertj.core.api.Assertions.assertThat;

import com.surefoot.evidence.FactKind;
import com.surefoot.fixtures.SavedSample;
import com.surefoot.reliability.element.Reliance;
import com.surefoot.watch.Watched.Phase;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What failed is replaced, with the rest as it was. */
class RepairsTest {

    private final SmallWatch small = new SmallWatch();

    @Test
    void aTripWithoutWhatFailedIsProposed() {
        // given
        Watched trip = small.save();
        Reliance room = reliance(trip, FactKind.ROOM);
        small.see(room.fact(), "sold out");
        small.watch.look();

        // when
        boolean answered = small.repairs.answerNext();
        boolean more = small.repairs.answerNext();

        // then
        assertThat(answered).isTrue();
        assertThat(more).isFalse();
        Proposal proposal = (Proposal) small.told(trip).get(1);
        assertThat(proposal.about()).isEqualTo(small.told(trip).get(0).no());
        Watched proposed = small.trips.find(proposal.trip().orElseThrow()).orElseThrow();
        assertThat(proposed.phase()).isEqualTo(Phase.PROPOSED);
        assertThat(proposed.trip().avoided()).containsExactly(room.fact().subject());
        Set<String> kept = new TreeSet<>(subjects(trip));
        kept.remove(room.fact().subject());
        assertThat(subjects(proposed)).doesNotContain(room.fact().subject()).containsAll(kept);
    }

    @Test
    void anAcceptedTripIsWatchedInPlaceOfTheOther() {
        // given
        Watched trip = small.save();
        Watched proposed = proposed(trip, "sold out");

        // when
        boolean accepted = small.trips.accept(proposed.trip().id(), small.clock.instant());
        boolean again = small.trips.accept(proposed.trip().id(), small.clock.instant());
        small.see(reliance(proposed, FactKind.ROOM).fact(), "sold out");
        small.watch.look();

        // then
        assertThat(accepted).isTrue();
        assertThat(again).isTrue();
        assertThat(small.read(trip).phase()).isEqualTo(Phase.REPLACED);
        assertThat(small.told(proposed)).hasSize(1);
        assertThat(small.told(trip)).hasSize(2);
    }

    @Test
    void whatFailedBeforeIsNotProposedAgain() {
        // given
        Watched trip = small.save();
        Watched proposed = proposed(trip, "sold out");
        small.trips.accept(proposed.trip().id(), small.clock.instant());

        // when
        Watched next = proposed(proposed, "sold out");

        // then
        assertThat(subjects(next))
                .doesNotContain(
                        reliance(trip, FactKind.ROOM).fact().subject(),
                        reliance(proposed, FactKind.ROOM).fact().subject());
    }

    @Test
    void whereNothingElseCostsLessThatIsSaid() {
        // given: another room costs more than the cent that this one does
        Watched trip = small.save();
        small.see(reliance(trip, FactKind.RATE).fact(), "1.00 EUR");
        small.watch.look();
        small.see(reliance(trip, FactKind.RATE).fact(), "20.00 EUR");
        small.clock.pass(Duration.ofSeconds(1));
        small.see(reliance(trip, FactKind.RATE).fact(), "20.00 EUR");
        small.watch.look();

        // when
        small.repairs.answerNext();

        // then
        assertThat(small.told(trip)).last().isInstanceOfSatisfying(Proposal.class, proposal -> {
            assertThat(proposal.trip()).isEmpty();
            assertThat(proposal.why()).isEqualTo(Repairs.NOTHING_CHEAPER);
        });
    }

    @Test
    void whatCannotBePlannedAnyMoreIsSaid() {
        // given
        Watched trip = small.save();
        small.trips.save(SavedSample.fresh(unreadable(trip)), 10);
        small.see(reliance(trip, FactKind.ROOM).fact(), "sold out");
        small.watch.look();

        // when
        while (small.repairs.answerNext()) {
            assertThat(small.told(trip)).isNotEmpty();
        }

        // then
        assertThat(small.trips.list("unreadable", 0, 10))
                .last()
                .isInstanceOfSatisfying(
                        Proposal.class, proposal -> assertThat(proposal.why()).isEqualTo(Repairs.OUTDATED));
    }

    private static Watched unreadable(Watched trip) {
        SavedTrip saved = trip.trip();
        return Watched.first(
                new SavedTrip(
                        "unreadable",
                        "no brief",
                        saved.asked(),
                        saved.price(),
                        saved.parts(),
                        saved.listings(),
                        saved.avoided(),
                        saved.savedAt(),
                        saved.departure()),
                trip.state());
    }

    private Watched proposed(Watched trip, String seen) {
        small.see(reliance(trip, FactKind.ROOM).fact(), seen);
        small.watch.look();
        small.repairs.answerNext();
        List<Told> told = small.told(trip);
        return small.trips
                .find(((Proposal) told.get(told.size() - 1)).trip().orElseThrow())
                .orElseThrow();
    }

    private static Set<String> subjects(Watched trip) {
        return trip.trip().listElements().stream()
                .map(element -> element.subject())
                .collect(Collectors.toSet());
    }
}

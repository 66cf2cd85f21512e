package com.surefoot.watch;

import static com.surefoot.fixtures.SomethingWithheld.OPEN;
import static com.surefoot.fixtures.SomethingWithheld.hours;
import static com.surefoot.fixtures.SomethingWithheld.visit;
import static com.surefoot.watch.SmallWatch.reliance;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.surefoot.evidence.ElementKind;
import com.surefoot.evidence.FactId;
import com.surefoot.evidence.FactKind;
import com.surefoot.evidence.Observation;
import com.surefoot.evidence.Observation.Manner;
import com.surefoot.evidence.desk.Verification;
import com.surefoot.fixtures.MemoryDesk;
import com.surefoot.reliability.element.Reliance;
import com.surefoot.watch.Effect.Whose;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What an answer of a checker makes of saved trips, and of what was withheld from answers. */
class EffectsTest {

    private final SmallWatch small = new SmallWatch();
    private final MemoryDesk desk = new MemoryDesk();
    private final Effects effects = new Effects(small.looks, small.trips, small.trips, desk);
    private final Dossiers dossiers = new Dossiers(small.looks, effects, desk);

    @Test
    void whatIsConfirmedReleasesWhatRestedOnIt() {
        // given
        desk.keep(List.of(visit("one", "museum", 90), visit("two", "museum", 99), visit("one", "garden", 90)));

        // when
        List<Effect> told = effects.of(small.see(hours("museum"), OPEN));

        // then
        assertThat(told).extracting(Effect::name).containsExactly("The museum", "The museum");
        assertThat(told).extracting(Effect::isReleased).containsExactly(true, false);
        assertThat(told).allSatisfy(effect -> {
            assertThat(effect.whose()).isEqualTo(Whose.ANSWER);
            assertThat(effect.kind()).isEqualTo(ElementKind.VISIT);
            assertThat(effect.before().confidence()).isLessThan(0.9);
            assertThat(effect.after().confidence()).isBetween(0.9, 0.99);
            assertThat(effect.before().passes()).isFalse();
        });
    }

    @Test
    void whatDiffersReleasesNothing() {
        // given
        desk.keep(List.of(visit("one", "museum", 90)));

        // when
        List<Effect> told = effects.of(small.see(hours("museum"), "15:00-18:00"));

        // then
        assertThat(told).singleElement().satisfies(effect -> {
            assertThat(effect.after().confidence()).isLessThan(effect.before().confidence());
            assertThat(effect.isReleased()).isFalse();
            assertThat(effect.isFallen()).isFalse();
        });
    }

    @Test
    void onlyWhatTheAnswerChangesIsItsDoing() {
        // given: another has confirmed it already
        desk.keep(List.of(visit("one", "museum", 90)));
        small.see(hours("museum"), "checker:ben", Manner.VERIFIED, OPEN);

        // when
        List<Effect> told = effects.of(small.see(hours("museum"), OPEN));

        // then
        assertThat(told).singleElement().satisfies(effect -> {
            assertThat(effect.before().passes()).isTrue();
            assertThat(effect.isReleased()).isFalse();
        });
    }

    @Test
    void aSavedTripIsUnblockedByWhoeverSeesThatItIsAsItWas() {
        // given
        Watched trip = small.save();
        Reliance room = reliance(trip, FactKind.ROOM);
        small.see(room.fact(), "portal", Manner.CHECKED, "sold out");
        small.clock.pass(Duration.ofMinutes(10));

        // when
        List<Effect> told = effects.of(small.see(room.fact(), room.value()));

        // then
        assertThat(told).singleElement().satisfies(effect -> {
            assertThat(effect.whose()).isEqualTo(Whose.SAVED_TRIP);
            assertThat(effect.kind()).isEqualTo(ElementKind.STAY);
            assertThat(effect.target()).isEmpty();
            assertThat(effect.isReleased()).isTrue();
        });
    }

    @Test
    void aSavedTripFallsByWhatIsNotSoAnyMore() {
        // given
        Watched trip = small.save();
        Reliance room = reliance(trip, FactKind.ROOM);

        // when
        List<Effect> told = effects.of(small.see(room.fact(), "sold out"));

        // then
        assertThat(told).extracting(Effect::isFallen).containsExactly(true);
    }

    @Test
    void howMuchRestsOnAFactIsCounted() {
        // given
        Watched trip = small.save();
        FactId room = reliance(trip, FactKind.ROOM).fact();
        desk.keep(List.of(visit("one", "museum", 90), visit("two", "museum", 99)));

        // when
        var resting = effects.listResting(List.of(room, hours("museum"), hours("nowhere")));

        // then
        assertThat(resting.get(room)).isEqualTo(new Effects.Resting(1, List.of()));
        assertThat(resting.get(hours("museum"))).satisfies(museum -> {
            assertThat(museum.trips()).isZero();
            assertThat(museum.heldBack()).hasSize(2);
        });
        assertThat(resting.get(hours("nowhere"))).isEqualTo(new Effects.Resting(0, List.of()));
    }

    @Test
    void whatAConfirmationWouldReleaseIsToldBeforeAnybodyLooks() {
        // given
        desk.keep(List.of(visit("one", "museum", 80)));
        Observation guide = small.see(hours("museum"), "guide", Manner.LISTED, "15:00-17:00");
        Verification asked = new Verification("1", hours("museum"), OPEN, 0.7, guide.seenAt(), 1, Optional.empty());

        // when
        Dossier dossier = dossiers.of(asked, "ann");

        // then: the guide's word as it said it, and that of the catalogue, which nobody keeps
        assertThat(dossier.words())
                .extracting(word -> word.said().source(), word -> word.said().value(), Word::counts, Word::agrees)
                .containsExactly(tuple("guide", "15:00-17:00", true, false), tuple("small-world", OPEN, true, true));
        assertThat(dossier.words()).noneMatch(Word::proven);
        assertThat(dossier.confirmed()).extracting(Effect::isReleased).containsExactly(true);
        assertThat(dossier.probability()).isBetween(0.01, 0.8);
    }
}

package com.surefoot.narration.telling;

import static com.surefoot.fixtures.SmallWorld.eur;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.surefoot.itinerary.demand.Choice;
import com.surefoot.itinerary.demand.MoneyDemand.SpendAtMost;
import com.surefoot.itinerary.demand.MoneyDemand.Spending;
import com.surefoot.itinerary.demand.SightDemand;
import com.surefoot.narration.grounding.Language;
import com.surefoot.narration.grounding.Phrase;
import com.surefoot.narration.grounding.Value.Wanted;
import com.surefoot.narration.telling.Explanation.Topic;
import com.surefoot.narration.telling.RefusalToTell.Change;
import com.surefoot.narration.telling.RefusalToTell.Clash;
import com.surefoot.narration.telling.RefusalToTell.Easing;
import com.surefoot.narration.telling.RefusalToTell.Fault;
import com.surefoot.narration.telling.RefusalToTell.Help;
import com.surefoot.narration.telling.RefusalToTell.Shortfall;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RefusalToTellTest {

    private static final Wanted BUDGET = Wants.of(new SpendAtMost(Spending.TOTAL, eur("400.00")));
    private static final Wanted SIGHTS = Wants.of(new SightDemand.Sights(Choice.all(Set.of("Upper Palace"))));

    /** All that can be in the way at once. */
    private static RefusalToTell refusal() {
        return new RefusalToTell(
                Phrase.NOTHING_RELIABLE,
                List.of(
                        new Fault(Phrase.ASKED_DESTINATION, "Eastberg", true, Optional.of("Eastburg")),
                        new Fault(Phrase.ASKED_ROOM, "", false, Optional.empty())),
                List.of(new Clash(List.of(BUDGET, SIGHTS)), new Clash(List.of(SIGHTS))),
                List.of(
                        new Easing(
                                List.of(new Change(
                                        BUDGET, Optional.of(Wants.of(new SpendAtMost(Spending.TOTAL, eur("520.00")))))),
                                eur("512.40")),
                        new Easing(List.of(new Change(SIGHTS, Optional.empty())), eur("390.00"))),
                List.of(
                        shortfall("tower", Optional.of(0.95), new Help.Time(Duration.ofMinutes(45))),
                        shortfall("inn", Optional.of(0.95), new Help.Check(Phrase.HOURS)),
                        shortfall("hotel", Optional.empty(), new Help.Outcomes(59))),
                Optional.of(0.95));
    }

    private static Shortfall shortfall(String id, Optional<Double> needed, Help help) {
        return new Shortfall(id, "The " + id, 0.84, needed, Phrase.NOTHING_KNOWN, Optional.of(help));
    }

    private static List<String> said(Language language, Topic topic) {
        return Trips.texts(
                new Narrator().tell(refusal(), new Audience(language, language.locale(), Tone.TRAVELLER, 0)), topic);
    }

    @Test
    void whyThereIsNoTripIsTold() {
        assertThat(said(Language.ENGLISH, Topic.REFUSAL))
                .containsExactly(
                        "Sorry, there are trips, but none that is sure enough for what you ask.",
                        "Unknown to us: the destination (Eastberg).",
                        "What stands in the way: the room.",
                        "There is a conflict between the budget (€400.00) and the sights you name (Upper Palace).",
                        "What stands in the way: the sights you name (Upper Palace).",
                        "The tower is 84% sure and would have to be 95%: nobody has confirmed it lately.",
                        "The inn is 84% sure and would have to be 95%: nobody has confirmed it lately.",
                        "We left out The hotel, because nobody has confirmed it lately.");
    }

    @Test
    void whatWouldLeadToATripIsTold() {
        assertThat(said(Language.ENGLISH, Topic.EASING))
                .containsExactly(
                        "Perhaps you had Eastburg in mind.",
                        "With 45 minutes to spare, The tower could be shown.",
                        "A check of the opening hours of The inn would help.",
                        "It would take 59 outcomes, all of them right, to prove it.",
                        "With €520.00 instead of the budget (€400.00), there is a trip for €512.40.",
                        "Without the sights you name (Upper Palace), there is a trip for €390.00.",
                        "Consider a target below 95%.");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void allOfItIsToldInEveryLanguage(Language language) {
        assertThat(said(language, Topic.REFUSAL)).hasSize(8);
        assertThat(said(language, Topic.EASING)).hasSize(7);
    }

    @Test
    void nothingIsNoRefusal() {
        assertThatThrownBy(() -> new Clash(List.of())).hasMessageContaining("Maybe");
        assertThatThrownBy(() -> new Easing(List.of(), eur("1.00"))).hasMessageContaining("Maybe");
    }
}

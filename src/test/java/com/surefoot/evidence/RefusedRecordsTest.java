package com.surefoot.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.surefoot.evidence.Observation.Manner;
import com.surefoot.evidence.Outcome.KnownBy;
import com.surefoot.evidence.desk.Question;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What cannot be is not even made, and the message says what is wrong. */
class RefusedRecordsTest {

    private static final Instant NOON = Instant.parse("2026-06-05T12:00:00Z");
    private static final FactId HOURS = FactId.standing(FactKind.HOURS, "museum");

    @Test
    void anOutcomeOfAFactHasAClusterAndOneOfAnElementNeedsNone() {
        // given
        Claim told = new Claim.OfFact(HOURS, "guide", "open");
        Claim element = new Claim.OfElement("trip", "1");

        // then
        assertThat(new Outcome("1", element, true, KnownBy.HOST, "host", NOON, "").cluster())
                .isEmpty();
        assertThatThrownBy(() -> new Outcome("1", told, true, KnownBy.HOST, "host", NOON, " "))
                .hasMessageContainingAll("'1'", "'host'", "Maybe");
        assertThatThrownBy(() -> new Outcome("", element, true, KnownBy.HOST, "host", NOON, "c"))
                .hasMessageContaining("Maybe");
        assertThatThrownBy(() -> new Outcome("1", element, true, KnownBy.HOST, "", NOON, "c"))
                .hasMessageContaining("Maybe");
    }

    @Test
    void anElementHasAName() {
        assertThatThrownBy(() -> new Claim.OfElement("trip", " ")).hasMessageContainingAll("trip", "Maybe");
    }

    @Test
    void aRetractionHasAReason() {
        assertThatThrownBy(() -> new Retraction("host", "17", " ", NOON))
                .hasMessageContainingAll("17", "host", "Maybe");
    }

    @Test
    void aSpellBeginsBeforeItEndsAndCountsItsEnds() {
        assertThat(spell(NOON, NOON, 1).times()).isEqualTo(1);
        assertThat(spell(NOON, NOON.plusSeconds(1), 2).times()).isEqualTo(2);
        assertThatThrownBy(() -> spell(NOON, NOON.minusSeconds(1), 2)).hasMessageContainingAll("museum", "Maybe");
        assertThatThrownBy(() -> spell(NOON, NOON, 0)).hasMessageContainingAll("0 times", "Maybe");
        assertThatThrownBy(() -> spell(NOON, NOON.plusSeconds(1), 1)).hasMessageContainingAll("1 times", "Maybe");
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, -1, Double.NaN, Double.POSITIVE_INFINITY})
    void aQuestionReleasesSomething(double gain) {
        assertThatThrownBy(() -> new Question(HOURS, "open", "trip", gain, NOON))
                .hasMessageContainingAll("museum", String.valueOf(gain), "Maybe");
    }

    @Test
    void aConflictNamesOneOfItsOutcomes() {
        // given
        Outcome outcome = new Outcome("17", new Claim.OfItinerary("trip"), true, KnownBy.HOST, "host", NOON, "c");

        // then
        assertThat(new ConflictingOutcomesException(List.of(outcome)))
                .hasMessageContainingAll("1 outcomes", "'17' of host", "Maybe")
                .extracting(ConflictingOutcomesException::conflicting)
                .isEqualTo(List.of(outcome));
    }

    @Test
    void whatTheCatalogueHasWasSeenWhenItWasImported() {
        assertThat(Observation.listed(HOURS, "guide", NOON, "open"))
                .isEqualTo(new Observation(HOURS, "guide", Manner.LISTED, NOON, Optional.empty(), "open"));
    }

    private static Spell spell(Instant first, Instant last, int times) {
        return new Spell(HOURS, "guide", Manner.LISTED, "open", first, last, times);
    }
}

package com.surefoot.narration.telling;

import static com.surefoot.fixtures.SmallWorld.FRIDAY;
import static com.surefoot.fixtures.SmallWorld.SUNDAY;
import static com.surefoot.narration.telling.Trips.english;
import static com.surefoot.narration.telling.Trips.leg;
import static com.surefoot.narration.telling.Trips.told;
import static com.surefoot.narration.telling.Trips.trip;
import static org.assertj.core.api.Assertions.assertThat;

import com.surefoot.fixtures.SmallWorld;
import com.surefoot.itinerary.Itinerary;
import com.surefoot.itinerary.Visit;
import com.surefoot.narration.grounding.Language;
import com.surefoot.narration.grounding.Phrase;
import com.surefoot.narration.grounding.Relation;
import com.surefoot.narration.telling.Explanation.Topic;
import com.surefoot.narration.telling.TripToTell.Background;
import com.surefoot.narration.telling.TripToTell.Rival;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ComparisonsTest {

    private static final Visit FREE = new Visit(
            SmallWorld.sight("park", 1, 1, "24/7", "0.00", 51),
            Trips.at(FRIDAY, "12:00"),
            Trips.at(FRIDAY, "14:00"),
            2,
            Optional.empty());

    private static final Itinerary OWN =
            trip(leg(true, FRIDAY, "08:00", 120, "50.00"), List.of(FREE), 0, leg(false, SUNDAY, "18:00", 120, "40.00"));

    /** Cheaper, without the park, later there and sooner back, and farther out. */
    private static final Itinerary OTHER =
            trip(leg(true, FRIDAY, "10:00", 120, "30.00"), List.of(), 1, leg(false, SUNDAY, "15:30", 120, "20.00"));

    private static TripToTell beside(Rival... rivals) {
        return told(
                OWN,
                0.95,
                List.of(rivals),
                List.of(),
                new Background(Optional.of(Phrase.BALANCED_TRIP), List.of(), Set.of(), Set.of()));
    }

    private static Rival thrifty() {
        return Rival.of(Phrase.THRIFTY_TRIP, OTHER, Optional.of(0.88), 0.93);
    }

    @Test
    void aTripIsToldByInWhatItDiffers() {
        assertThat(english(beside(thrifty()), Topic.COMPARED))
                .containsExactly(
                        "It costs €80.00 more than the thrifty trip.",
                        "It is 7 percentage points surer than the thrifty trip.",
                        "It takes in 1 sight more than the thrifty trip.",
                        "You are back home 2 hours 30 minutes later than on the thrifty trip.",
                        "You leave home 2 hours earlier than on the thrifty trip.");
        assertThat(english(beside(thrifty()), Topic.WHY)).startsWith("This is the balanced trip.");
    }

    @Test
    void theOtherWayAroundItIsTheOtherWay() {
        // given
        TripToTell other = told(
                OTHER,
                0.88,
                List.of(Rival.of(Phrase.BALANCED_TRIP, OWN, Optional.of(0.95), 0.95)),
                List.of(),
                Background.NONE);

        // then
        assertThat(english(other, Topic.COMPARED))
                .startsWith(
                        "It costs €80.00 less than the balanced trip.",
                        "It is 7 percentage points less sure than the balanced trip.",
                        "It takes in 1 sight fewer than the balanced trip.");
    }

    @Test
    void itIsAsSureAsTheLessSureOfBoth() {
        assertThat(TripClaims.of(beside(thrifty()))
                        .find(Relation.COSTS_THAN, "trip~THRIFTY_TRIP")
                        .orElseThrow()
                        .confidence())
                .isEqualTo(0.93);
    }

    @Test
    void ofSeveralEachIsToldInShortAndByItsName() {
        // when
        List<String> said =
                english(beside(thrifty(), Rival.of(Phrase.RELAXED_TRIP, OTHER, Optional.empty(), 0.9)), Topic.COMPARED);

        // then
        assertThat(said).filteredOn(text -> text.contains("the thrifty trip")).hasSize(3);
        assertThat(said)
                .filteredOn(text -> text.contains("the relaxed trip"))
                .hasSize(3)
                .noneMatch(text -> text.contains("sure"));
    }

    @Test
    void whereTripsDoNotDifferNothingIsSaid() {
        assertThat(english(beside(Rival.of(Phrase.FULL_TRIP, OWN, Optional.of(0.95), 0.95)), Topic.COMPARED))
                .isEmpty();
    }

    @Test
    void whatIsNotPricedIsNotComparedByItsPrice() {
        // given: the palace, whose ticket nobody prices
        Rival unpriced = Rival.of(Phrase.FULL_TRIP, trip(), Optional.empty(), 0.9);

        // then
        assertThat(english(beside(unpriced), Topic.COMPARED)).noneMatch(text -> text.contains("cost"));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void allOfItIsSaidInEveryLanguageAndTone(Language language) {
        for (Tone tone : Tone.values()) {
            Explanation told = Trips.said(beside(thrifty()), language, tone);
            assertThat(told.dropped()).isZero();
            assertThat(Trips.texts(told, Topic.COMPARED)).hasSize(5);
        }
    }
}

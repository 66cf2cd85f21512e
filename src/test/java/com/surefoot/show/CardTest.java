package com.surefoot.show;

import static org.assertj.core.api.Assertions.assertThat;

import com.surefoot.fixtures.AirSample;
import com.surefoot.fixtures.SmallWorld;
import com.surefoot.show.Card.State;
import com.surefoot.watch.Judged;
import com.surefoot.watch.Judged.JudgedPart;
import com.surefoot.watch.Watched;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Cards have on them what passes the target, and stand as long as rides and stays do. */
class CardTest {

    private static final Instant NOW = Instant.parse("2026-11-23T12:00:00Z");
    private static final Watched TRIP = AirSample.trip("t");

    /** @param fallen names of parts that may not be shown */
    private static Judged judged(double confidence, String... fallen) {
        List<JudgedPart> parts = TRIP.trip().parts().stream()
                .map(part -> new JudgedPart(
                        part,
                        confidence,
                        List.of(fallen).stream().noneMatch(name -> part.name().equals("The " + name)),
                        !part.name().equals("The inn")))
                .toList();
        return new Judged(TRIP, parts, confidence, List.of(), NOW);
    }

    private static Card card(State state, Judged trip, Set<String> left) {
        return new Card("card", 1, NOW, state, Optional.empty(), 90, Locale.ENGLISH, Optional.empty(), trip, left);
    }

    @ParameterizedTest
    @CsvSource({"museum, true", "inn, true", "train, false", "hotel, false"})
    void aTripStandsWhereRidesAndStaysDo(String fallen, boolean stands) {
        assertThat(Card.stands(judged(0.95, fallen))).isEqualTo(stands);
    }

    @Test
    void nothingIsNoTrip() {
        assertThat(Card.stands(judged(0.95, "train", "hotel", "museum", "tower", "inn")))
                .isFalse();
        assertThat(Card.stands(judged(0.95))).isTrue();
    }

    @Test
    void whatFellIsNeitherShownNorPaidFor() {
        // when
        Card card = card(State.ON_AIR, judged(0.95, "museum"), Set.of("inn-t@2027-06-04"));

        // then
        assertThat(card.parts())
                .extracting(part -> part.part().name())
                .containsExactly("The train", "The hotel", "The tower");
        assertThat(card.withheld()).isEqualTo(2);
        assertThat(card.price()).isEqualTo(SmallWorld.eur("255.00"));
        assertThat(card.certified()).isTrue();
        assertThat(card(State.ON_AIR, judged(0.95), Set.of()).certified()).isFalse();
    }

    @Test
    void nothingIsOnACardThatWasDropped() {
        // when
        Card card = card(State.DROPPED, judged(0.95, "train"), Set.of());

        // then
        assertThat(card.parts()).isEmpty();
        assertThat(card.withheld()).isEqualTo(5);
    }

    @Test
    void aCardIsAnotherWhereItLooksOtherwise() {
        // given
        String mark = card(State.ON_AIR, judged(0.951), Set.of()).mark();

        // then
        assertThat(card(State.ON_AIR, judged(0.949), Set.of()).mark()).isEqualTo(mark);
        assertThat(card(State.ON_AIR, judged(0.931), Set.of()).mark()).isNotEqualTo(mark);
        assertThat(card(State.OFF_AIR, judged(0.951), Set.of()).mark()).isNotEqualTo(mark);
        assertThat(card(State.ON_AIR, judged(0.951, "tower"), Set.of()).mark()).isNotEqualTo(mark);
    }
}

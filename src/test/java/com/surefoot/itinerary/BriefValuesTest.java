package com.surefoot.itinerary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.surefoot.fixtures.SmallWorld;
import com.surefoot.transport.TransportMode;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BriefValuesTest {

    @ParameterizedTest
    @CsvSource({"1, 0", "60, 0", "1, 59", "30, 30"})
    void partiesUpToTheLargestAreTaken(int adults, int children) {
        assertThat(new Party(adults, children).size()).isEqualTo(adults + children);
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "0, 2", "61, 0", "1, 60", "1, -1"})
    void otherPartiesAreNot(int adults, int children) {
        assertThatThrownBy(() -> new Party(adults, children)).hasMessageContaining("Maybe split the group?");
    }

    @Test
    void childrenHaveAnAgeEachOrNone() {
        assertThat(new Party(2, 2, List.of(9, 4)).childrenAges()).containsExactly(4, 9);
        assertThat(new Party(2, 2, List.of(9, 4)).isAgeOpen()).isFalse();
        assertThat(new Party(2, 2).isAgeOpen()).isTrue();
        assertThat(new Party(2, 0).isAgeOpen()).isFalse();
        assertThatThrownBy(() -> new Party(2, 2, List.of(9))).hasMessageContaining("Maybe state one age for each");
        assertThatThrownBy(() -> new Party(2, 1, List.of(18))).hasMessageContaining("Maybe count those above 17");
        assertThatThrownBy(() -> new Party(2, 1, List.of(-1))).hasMessageContaining("Maybe count those above 17");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 21, -3})
    void bedsThatNoRoomHasAreRefused(int beds) {
        assertThatThrownBy(() -> new RoomWish(Optional.empty(), Optional.of(beds), Optional.empty()))
                .hasMessageContaining("Maybe it is a room count?");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 61, -3})
    void roomCountsBeyondAPartyAreRefused(int rooms) {
        assertThatThrownBy(() -> new RoomWish(Optional.empty(), Optional.empty(), Optional.of(rooms)))
                .hasMessageContaining("Maybe leave it out?");
    }

    @Test
    void aTripOfThirtyDaysIsTakenAndOneOfThirtyOneIsNot() {
        assertThat(SmallWorld.brief(SmallWorld.FRIDAY, SmallWorld.FRIDAY.plusDays(29))
                        .dates()
                        .days())
                .isEqualTo(30);
        assertThatThrownBy(() -> SmallWorld.brief(SmallWorld.FRIDAY, SmallWorld.FRIDAY.plusDays(30)))
                .hasMessageContaining("31 days");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.00", "-5.00"})
    void aBudgetThatBuysNothingIsRefused(String budget) {
        TripBrief brief = SmallWorld.brief(SmallWorld.FRIDAY, SmallWorld.SUNDAY);
        assertThatThrownBy(() -> brief.withBudget(SmallWorld.eur(budget))).hasMessageContaining(budget);
    }

    @Test
    void aBareBriefAsksForNothing() {
        // when
        TripBrief bare = SmallWorld.brief(SmallWorld.FRIDAY, SmallWorld.SUNDAY);

        // then
        assertThat(bare.listRequirements()).isEmpty();
        assertThat(bare.roundTrip()).isTrue();
        assertThat(bare.pace()).isEqualTo(Pace.BALANCED);
        assertThat(bare.reliability().target()).isEmpty();
    }

    @Test
    void whatIsChangedLeavesTheRestOfABriefAsItIs() {
        // given
        TripBrief bare = SmallWorld.brief(SmallWorld.FRIDAY, SmallWorld.SUNDAY);

        // when
        TripBrief changed = bare.withDestination(Destination.city("Northburg"))
                .oneWay()
                .withBudget(SmallWorld.eur("900.00"))
                .withModes(Set.of(TransportMode.TRAIN))
                .withRoom(new RoomWish(Optional.of("suite"), Optional.empty(), Optional.empty()))
                .withMustSees(List.of("s12"))
                .withTastes(Set.of("art"))
                .withPace(Pace.FULL)
                .withReliability(Reliability.of(95));

        // then
        assertThat(changed)
                .isEqualTo(new TripBrief(
                        bare.origin(),
                        Destination.city("Northburg"),
                        false,
                        bare.dates(),
                        bare.party(),
                        Optional.of(SmallWorld.eur("900.00")),
                        Set.of(TransportMode.TRAIN),
                        Set.of(),
                        new RoomWish(Optional.of("suite"), Optional.empty(), Optional.empty()),
                        List.of("s12"),
                        Set.of("art"),
                        Pace.FULL,
                        Locks.NONE,
                        List.of(),
                        Reliability.of(95)));
    }

    @Test
    void anItineraryHasAtLeastADay() {
        assertThatThrownBy(() -> new Itinerary(
                        SmallWorld.WESTBURG, List.of(SmallWorld.EASTBURG), new Party(1, 0), List.of(), List.of()))
                .hasMessageContaining("Maybe the dates are missing?");
    }
}

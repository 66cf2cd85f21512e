package com.surefoot.planning.mapping;

import static com.surefoot.fixtures.SmallWorld.FRIDAY;
import static com.surefoot.itinerary.demand.RideDemand.Direction.EVERY;
import static com.surefoot.itinerary.demand.RideDemand.Direction.INBOUND;
import static com.surefoot.itinerary.demand.RideDemand.Direction.OUTBOUND;
import static org.assertj.core.api.Assertions.assertThat;

import com.surefoot.fixtures.SmallWorld;
import com.surefoot.itinerary.Locks;
import com.surefoot.itinerary.demand.Choice;
import com.surefoot.itinerary.demand.ClockSpan;
import com.surefoot.itinerary.demand.RideDemand;
import com.surefoot.planning.mapping.RideRules.Place;
import com.surefoot.transport.TransportMode;
import com.surefoot.transport.TransportOffer;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each demand of a ride that meets it and of one that does not: the Express E0910 of Grid Railways, 09:10 to 11:35. */
class RideRulesTest {

    private static final TransportOffer RIDE = SmallWorld.ride(true, FRIDAY, "09:10", 145, "59.00");
    private static final Place OUT = new Place(0, false);
    private static final Place BETWEEN = new Place(1, false);
    private static final Place BACK = new Place(2, true);
    private static final Place ONLY = new Place(0, true);

    static Stream<Arguments> met() {
        return Stream.of(
                        new RideDemand.Modes(EVERY, Choice.only(Set.of(TransportMode.TRAIN, TransportMode.FLIGHT))),
                        new RideDemand.Modes(EVERY, Choice.any(Set.of(TransportMode.TRAIN))),
                        new RideDemand.Modes(EVERY, Choice.none(Set.of(TransportMode.FLIGHT))),
                        new RideDemand.Classes(EVERY, Choice.only(Set.of("express"))),
                        new RideDemand.Classes(EVERY, Choice.only(Set.of("e"))),
                        new RideDemand.Classes(EVERY, Choice.none(Set.of("Slow", "W"))),
                        new RideDemand.Runs(EVERY, Choice.only(Set.of("e0910"))),
                        new RideDemand.Runs(EVERY, Choice.none(Set.of("E091"))),
                        new RideDemand.Operators(EVERY, Choice.only(Set.of("GRID RAILWAYS", "Other"))),
                        new RideDemand.Operators(EVERY, Choice.none(Set.of("Grid"))),
                        new RideDemand.Departs(EVERY, ClockSpan.from(LocalTime.of(9, 10))),
                        new RideDemand.Departs(EVERY, ClockSpan.until(LocalTime.of(9, 10))),
                        new RideDemand.Arrives(EVERY, ClockSpan.from(LocalTime.of(11, 35))),
                        new RideDemand.Arrives(EVERY, ClockSpan.until(LocalTime.of(11, 35))),
                        new RideDemand.LastsAtMost(EVERY, Duration.ofMinutes(145)),
                        new RideDemand.ChangesAtMost(EVERY, 0))
                .map(Arguments::of);
    }

    static Stream<Arguments> broken() {
        return Stream.of(
                        new RideDemand.Modes(EVERY, Choice.only(Set.of(TransportMode.FLIGHT))),
                        new RideDemand.Modes(EVERY, Choice.any(Set.of(TransportMode.FLIGHT))),
                        new RideDemand.Modes(EVERY, Choice.none(Set.of(TransportMode.TRAIN))),
                        new RideDemand.Classes(EVERY, Choice.only(Set.of("Slow"))),
                        new RideDemand.Classes(EVERY, Choice.none(Set.of("E"))),
                        new RideDemand.Runs(EVERY, Choice.only(Set.of("E091"))),
                        new RideDemand.Runs(EVERY, Choice.none(Set.of("E0910"))),
                        new RideDemand.Operators(EVERY, Choice.only(Set.of("Grid"))),
                        new RideDemand.Operators(EVERY, Choice.none(Set.of("grid railways"))),
                        new RideDemand.Departs(EVERY, ClockSpan.from(LocalTime.of(9, 11))),
                        new RideDemand.Departs(EVERY, ClockSpan.until(LocalTime.of(9, 9))),
                        new RideDemand.Arrives(EVERY, ClockSpan.from(LocalTime.of(11, 36))),
                        new RideDemand.Arrives(EVERY, ClockSpan.until(LocalTime.of(11, 34))),
                        new RideDemand.LastsAtMost(EVERY, Duration.ofMinutes(144)))
                .map(Arguments::of);
    }

    @ParameterizedTest
    @MethodSource("met")
    void aRideThatMeetsADemandIsAllowed(RideDemand demand) {
        assertThat(rules(demand).allow(RIDE, BETWEEN)).isTrue();
    }

    @ParameterizedTest
    @MethodSource("broken")
    void aRideThatBreaksADemandIsNot(RideDemand demand) {
        assertThat(rules(demand).allow(RIDE, BETWEEN)).isFalse();
    }

    @Test
    void asManyChangesAsAllowedAreRightAndOneMoreIsNot() {
        RideRules once = rules(new RideDemand.ChangesAtMost(EVERY, 1));

        assertThat(once.allow(withChanges(1), OUT)).isTrue();
        assertThat(once.allow(withChanges(2), OUT)).isFalse();
    }

    @Test
    void allDemandsBindTogether() {
        // given
        RideRules rules = rules(
                new RideDemand.Departs(EVERY, ClockSpan.from(LocalTime.of(9, 0))),
                new RideDemand.Departs(EVERY, ClockSpan.until(LocalTime.of(9, 0))));

        // then
        assertThat(rules.allow(RIDE, OUT)).isFalse();
    }

    @Test
    void aDemandOfTheRideOutBindsTheFirstRideOnly() {
        // given
        RideRules rules = rules(new RideDemand.Departs(OUTBOUND, ClockSpan.from(LocalTime.NOON)));

        // then
        assertThat(Stream.of(OUT, BETWEEN, BACK, ONLY).map(place -> rules.allow(RIDE, place)))
                .containsExactly(false, true, true, false);
    }

    @Test
    void aDemandOfTheRideHomeBindsTheLastRideOnly() {
        // given
        RideRules rules = rules(new RideDemand.Departs(INBOUND, ClockSpan.from(LocalTime.NOON)));

        // then
        assertThat(Stream.of(OUT, BETWEEN, BACK, ONLY).map(place -> rules.allow(RIDE, place)))
                .containsExactly(true, true, false, false);
    }

    @Test
    void aDemandOfEveryRideBindsEvery() {
        // given
        RideRules rules = rules(new RideDemand.Departs(EVERY, ClockSpan.from(LocalTime.NOON)));

        // then
        assertThat(Stream.of(OUT, BETWEEN, BACK, ONLY).map(place -> rules.allow(RIDE, place)))
                .containsOnly(false);
    }

    @Test
    void aLockedRideIsTheOnlyOneAllowedInItsPlace() {
        // given
        RideRules here = new RideRules(List.of(), List.of(), locks(Optional.of(RIDE.id()), Optional.empty()));
        RideRules elsewhere =
                new RideRules(List.of(), List.of(), locks(Optional.of("another"), Optional.of("a third")));

        // then
        assertThat(here.allow(RIDE, OUT)).isTrue();
        assertThat(Stream.of(OUT, BETWEEN, BACK).map(place -> elsewhere.allow(RIDE, place)))
                .containsExactly(false, true, false);
    }

    private static RideRules rules(RideDemand... demands) {
        return new RideRules(List.of(demands), List.of(), Locks.NONE);
    }

    private static Locks locks(Optional<String> outbound, Optional<String> inbound) {
        return new Locks(outbound, inbound, Optional.empty(), List.of());
    }

    private static TransportOffer withChanges(int changes) {
        return new TransportOffer(
                RIDE.id(),
                RIDE.mode(),
                RIDE.number(),
                RIDE.product(),
                RIDE.operator(),
                RIDE.from(),
                RIDE.to(),
                RIDE.departure(),
                RIDE.arrival(),
                RIDE.price(),
                RIDE.seats(),
                changes,
                RIDE.source());
    }
}

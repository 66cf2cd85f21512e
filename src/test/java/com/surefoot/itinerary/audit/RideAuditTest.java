package com.surefoot.itinerary.audit;

import static com.surefoot.itinerary.audit.Asked.assertMet;
import static com.surefoot.itinerary.audit.Asked.assertUnmet;
import static com.surefoot.itinerary.demand.RideDemand.Direction.EVERY;
import static com.surefoot.itinerary.demand.RideDemand.Direction.INBOUND;
import static com.surefoot.itinerary.demand.RideDemand.Direction.OUTBOUND;
import static org.assertj.core.api.Assertions.assertThat;

import com.surefoot.itinerary.Itinerary;
import com.surefoot.itinerary.Locks;
import com.surefoot.itinerary.TripBrief;
import com.surefoot.itinerary.demand.Choice;
import com.surefoot.itinerary.demand.ClockSpan;
import com.surefoot.itinerary.demand.RideDemand;
import com.surefoot.itinerary.demand.RideDemand.Direction;
import com.surefoot.transport.TransportMode;
import java.time.Duration;
import java.time.LocalTime;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Out by train E10 at 09:10, on by train R7 at 13:00, home by flight XY12 with one stopover at 10:00. */
class RideAuditTest {

    @Test
    void modesAreCheckedRideByRide() {
        assertMet(
                modes(OUTBOUND, Choice.only(Set.of(TransportMode.TRAIN))),
                modes(INBOUND, Choice.none(Set.of(TransportMode.TRAIN))),
                modes(EVERY, Choice.all(Set.of(TransportMode.TRAIN, TransportMode.FLIGHT))),
                modes(EVERY, Choice.atLeast(2, Set.of(TransportMode.TRAIN))));
        assertUnmet(modes(EVERY, Choice.only(Set.of(TransportMode.TRAIN))), "XY12 (FLIGHT)", "only TRAIN");
        assertUnmet(modes(OUTBOUND, Choice.none(Set.of(TransportMode.TRAIN))), "E10 (TRAIN)");
        assertUnmet(modes(EVERY, Choice.all(Set.of(TransportMode.FERRY))), "FERRY", "R7 (TRAIN)");
        assertUnmet(modes(EVERY, Choice.atLeast(3, Set.of(TransportMode.TRAIN))), "2 instead of at least 3");
    }

    @Test
    void aClassIsTheProductOrTheLettersOfTheNumber() {
        assertMet(
                classes(OUTBOUND, Choice.only(Set.of("express"))),
                classes(OUTBOUND, Choice.only(Set.of("e"))),
                classes(EVERY, Choice.only(Set.of("E", "R", "XY"))),
                classes(EVERY, Choice.none(Set.of("X"))));
        assertUnmet(classes(EVERY, Choice.only(Set.of("E", "R"))), "XY12 (Economy, XY)");
        assertUnmet(classes(INBOUND, Choice.any(Set.of("Business"))), "Business", "XY12");
    }

    @Test
    void runsAndOperatorsAreCheckedByName() {
        assertMet(
                new RideDemand.Runs(EVERY, Choice.all(Set.of("e10", "R7"))),
                new RideDemand.Operators(EVERY, Choice.any(Set.of("south rail"))));
        assertUnmet(new RideDemand.Runs(OUTBOUND, Choice.all(Set.of("R7"))), "R7", "E10");
        assertUnmet(new RideDemand.Operators(INBOUND, Choice.none(Set.of("Grid Air"))), "XY12 (Grid Air)");
    }

    @Test
    void departuresAndArrivalsIncludeBothEndsOfTheSpan() {
        assertMet(
                departs(OUTBOUND, "09:10", "09:10"),
                departs(EVERY, "09:10", "13:00"),
                new RideDemand.Arrives(OUTBOUND, span("11:35", "11:35")),
                new RideDemand.Arrives(EVERY, span("11:30", "15:00")));
        assertUnmet(departs(OUTBOUND, "09:11", "12:00"), "E10", "09:10", "09:11");
        assertUnmet(departs(EVERY, "09:00", "12:59"), "R7", "13:00", "12:59");
        assertUnmet(new RideDemand.Arrives(INBOUND, span("11:31", "12:00")), "XY12", "11:30", "11:31");
        assertUnmet(new RideDemand.Arrives(EVERY, span("11:00", "14:59")), "R7", "15:00", "14:59");
    }

    @Test
    void lengthsAndChangesAreBoundedInclusively() {
        assertMet(
                new RideDemand.LastsAtMost(EVERY, Duration.ofMinutes(145)),
                new RideDemand.LastsAtMost(INBOUND, Duration.ofMinutes(90)),
                new RideDemand.ChangesAtMost(EVERY, 1),
                new RideDemand.ChangesAtMost(OUTBOUND, 0));
        assertUnmet(new RideDemand.LastsAtMost(EVERY, Duration.ofMinutes(144)), "E10", "145", "144");
        assertUnmet(new RideDemand.ChangesAtMost(EVERY, 0), "XY12", "1 changes");
    }

    @Test
    void aOneWayTripHasNoRideHomeToBound() {
        TripBrief oneWay = Tour.brief(Tour.CITIES, false, Tour.TWO, Locks.NONE);
        RideDemand demand = new RideDemand.ChangesAtMost(INBOUND, 0);
        assertThat(breach(oneWay, demand)).isEmpty();
        assertThat(breach(oneWay, modes(INBOUND, Choice.any(Set.of(TransportMode.FLIGHT)))))
                .isPresent();
        assertThat(breach(Tour.BRIEF, demand)).isPresent();
    }

    private static Optional<String> breach(TripBrief brief, RideDemand demand) {
        Itinerary itinerary = Tour.HONEST;
        return new RequirementAudit(brief, itinerary, name -> Optional.empty()).findBreach(demand);
    }

    private static RideDemand modes(Direction direction, Choice<TransportMode> modes) {
        return new RideDemand.Modes(direction, modes);
    }

    private static RideDemand classes(Direction direction, Choice<String> classes) {
        return new RideDemand.Classes(direction, classes);
    }

    private static RideDemand departs(Direction direction, String from, String until) {
        return new RideDemand.Departs(direction, span(from, until));
    }

    private static ClockSpan span(String from, String until) {
        return new ClockSpan(LocalTime.parse(from), LocalTime.parse(until));
    }
}

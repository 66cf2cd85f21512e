package com.surefoot.bench.unsat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;

/**
 * A trip somebody proposes.
 *
 * @param legs from the origin through all cities and back
 * @param sights what is seen
 */
public record Trip(List<Leg> legs, List<Attraction> sights) {

    /** A flight taken on a day. */
    public record Leg(Flight flight, LocalDate date) {

        /**
         * From a landing to the next take-off at the least. The planner wants half an hour to leave an airport and to be
         * at one an hour and a half early, whatever is asked; its judges want no less, lest they ask it for trips that it
         * does not make.
         */
        static final Duration ON_THE_GROUND = Duration.ofHours(2);

        /** By the clocks of the origin. */
        public ZonedDateTime takesOff() {
            return flight.takesOff(date);
        }

        /** By the clocks of the destination. */
        public ZonedDateTime lands() {
            return flight.lands(date);
        }

        /** Whether this one can be taken after another. */
        public boolean follows(Leg before) {
            return !takesOff().isBefore(before.lands().plus(ON_THE_GROUND));
        }
    }

    public Trip {
        legs = List.copyOf(legs);
        sights = List.copyOf(sights);
    }

    /** Whole dollars for the flights of so many people. */
    public long cost(int people) {
        return people
                * legs.stream().mapToLong(leg -> leg.flight().price(leg.date())).sum();
    }
}

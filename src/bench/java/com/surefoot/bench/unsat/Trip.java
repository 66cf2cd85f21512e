package com.surefoot.bench.unsat;

import java.time.LocalDate;
import java.util.List;

/**
 * A trip somebody proposes.
 *
 * @param legs from the origin through all cities and back
 * @param sights what is seen
 */
public record Trip(List<Leg> legs, List<Attraction> sights) {

    /** A flight taken on a day. */
    public record Leg(Flight flight, LocalDate date) {}

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

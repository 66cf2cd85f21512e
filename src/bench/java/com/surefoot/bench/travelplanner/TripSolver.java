package com.surefoot.bench.travelplanner;

import java.util.List;

/** Answers wishes. */
@FunctionalInterface
public interface TripSolver {

    /** The days of a trip; none if there is none to be found. */
    List<PlanDay> solve(Wish wish);
}

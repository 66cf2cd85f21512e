package com.surefoot.planning.constraints;

import com.surefoot.itinerary.MealKind;
import java.util.Set;
import org.optaplanner.core.api.score.stream.ConstraintJustification;

/** How a plan breaks a hard constraint, one record each. Days count from 0. */
public sealed interface Breach extends ConstraintJustification {

    /** The ride back is due so many minutes before the ride out has arrived. */
    record Collision(int minutes) implements Breach {}

    /** The whole trip costs so many minor units. */
    record Overspent(long cost) implements Breach {}

    /** So many mandatory spots are in no day. */
    record Unvisited(long spots) implements Breach {}

    record Hungry(int day, Set<MealKind> meals) implements Breach {}

    record Closed(int day, int minutes) implements Breach {}

    record Late(int day, int minutes) implements Breach {}

    record Missed(int day, int minutes) implements Breach {}

    record Overfull(int day, long sights) implements Breach {}
}

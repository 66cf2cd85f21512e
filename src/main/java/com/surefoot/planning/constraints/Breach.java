package com.surefoot.planning.constraints;

import com.surefoot.itinerary.MealKind;
import com.surefoot.itinerary.demand.MoneyDemand.Spending;
import com.surefoot.planning.model.Cover;
import com.surefoot.planning.model.Quota;
import com.surefoot.planning.model.Usage;
import java.util.Set;
import org.optaplanner.core.api.score.stream.ConstraintJustification;

/** How a plan breaks a hard constraint, one record each. Days count from 0. */
public sealed interface Breach extends ConstraintJustification {

    /** Rides are due so many minutes before the party has arrived. */
    record Collision(int minutes) implements Breach {}

    /** So many minor units are spent where less may be. */
    record Overspent(Spending on, long cost) implements Breach {}

    /** So many of the wanted spots are in no day. */
    record Unvisited(Cover cover, int missing) implements Breach {}

    /** A day goes without meals it has room for. */
    record Hungry(int day, Set<MealKind> meals) implements Breach {}

    /** Visits come so many minutes too late to be let in. */
    record Closed(int day, int minutes) implements Breach {}

    /** The hotel is reached so many minutes too late. */
    record Late(int day, int minutes) implements Breach {}

    /** The station is reached so many minutes too late. */
    record Missed(int day, int minutes) implements Breach {}

    /** The day holds so many sights. */
    record Overfull(int day, long sights) implements Breach {}

    /** A whole day holds only so many sights. */
    record Underfull(int day, long sights) implements Breach {}

    /** The day takes so many metres on foot. */
    record Footsore(int day, long metres) implements Breach {}

    /** The whole trip takes so many metres on foot. */
    record WornOut(long metres) implements Breach {}

    /** So many more of some spots are visited than may be. */
    record TooMany(Quota quota, int excess) implements Breach {}

    /** So many ways too few are gone by the modes that are asked for. */
    record Unused(Usage usage, int missing) implements Breach {}

    /** A thousandth of what is allowed weighs as much as a minute that is missed. */
    static long excess(long had, long allowed) {
        return (had - allowed) * 1_000 / Math.max(1, allowed) + 1;
    }
}

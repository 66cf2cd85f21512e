package com.surefoot.planning.model;

import com.surefoot.itinerary.MealKind;
import com.surefoot.itinerary.demand.ClockSpan;
import com.surefoot.itinerary.demand.MoneyDemand.Spending;
import java.time.LocalTime;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * What binds a plan beyond the choice of rides, rooms and windows it is made from.
 *
 * @param caps the most that may be spent, in minor units, where there is a limit
 * @param covers spots that are wanted
 * @param meals those a day that leaves room for them must have
 * @param thrifty whether days of a ride may go without those meals for a budget's sake
 * @param sightsADay the most sights on a day
 * @param exempt indexes of spots that do not count against it
 * @param fewestSightsADay the fewest on a whole day
 * @param walkADay metres walked on a day at the most
 * @param walkATrip metres walked on all of the trip at the most
 * @param quotas spots of which there may be no more than so many
 * @param used modes by which ways must be gone
 * @param rest minutes of a whole day to be left free
 * @param breakfast spans of the clock in all of which breakfast is to begin
 */
public record Rules(
        Map<Spending, Long> caps,
        List<Cover> covers,
        Set<MealKind> meals,
        boolean thrifty,
        int sightsADay,
        Set<Integer> exempt,
        int fewestSightsADay,
        long walkADay,
        long walkATrip,
        List<Quota> quotas,
        List<Usage> used,
        int rest,
        List<ClockSpan> breakfast) {

    public Rules {
        caps = Map.copyOf(caps);
        covers = List.copyOf(covers);
        meals = Collections.unmodifiableSet(new TreeSet<>(meals));
        exempt = Collections.unmodifiableSet(new TreeSet<>(exempt));
        quotas = List.copyOf(quotas);
        used = List.copyOf(used);
        breakfast = List.copyOf(breakfast);
    }

    /** Whether breakfast may begin at a minute of the trip. */
    public boolean mayBreakfastAt(int minute) {
        LocalTime time = LocalTime.ofSecondOfDay(Math.floorMod(minute, TripCalendar.DAY) * 60L);
        return breakfast.stream().allMatch(span -> span.contains(time));
    }

    /** The most that may be spent on something, in minor units; {@link Long#MAX_VALUE} without a limit. */
    public long cap(Spending on) {
        return caps.getOrDefault(on, Long.MAX_VALUE);
    }
}

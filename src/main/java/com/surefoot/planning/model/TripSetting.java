package com.surefoot.planning.model;

import com.surefoot.itinerary.MealKind;
import com.surefoot.itinerary.Pace;
import java.util.List;
import java.util.Set;

/**
 * All that holds for the whole trip while it is planned.
 *
 * @param budget in minor units; {@link Long#MAX_VALUE} means none
 * @param reference a usual total in minor units, against which money is weighed
 * @param spots all that may be put into a day
 * @param mealsServed for each day the meals at which any of the spots is open
 */
public record TripSetting(
        TripCalendar calendar,
        Pace pace,
        long budget,
        long reference,
        JourneyTable journeys,
        List<Spot> spots,
        List<Set<MealKind>> mealsServed) {

    public TripSetting {
        spots = List.copyOf(spots);
        mealsServed = List.copyOf(mealsServed);
    }

    public int days() {
        return calendar.dates().days();
    }

    public int dayStart(int day) {
        return day * TripCalendar.DAY + pace.dayStart().toSecondOfDay() / 60;
    }

    public int dayEnd(int day) {
        return day * TripCalendar.DAY + pace.dayEnd().toSecondOfDay() / 60;
    }

    public long mandatorySpots() {
        return spots.stream().filter(Spot::mandatory).count();
    }
}

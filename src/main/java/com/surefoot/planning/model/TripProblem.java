package com.surefoot.planning.model;

import com.surefoot.itinerary.MealKind;
import com.surefoot.itinerary.Pace;
import com.surefoot.travel.Money;
import java.util.List;
import java.util.Set;

/**
 * All that holds for a trip while it is planned: the cities and days are settled, all else is to be chosen.
 *
 * @param parts in order of time
 * @param legs options for each ride
 * @param stays options for each segment's place to sleep
 * @param spots all that may be put into a part
 * @param tables of journeys, one a segment
 * @param styles how many ways there are to choose journeys
 * @param mealsServed for each part the meals at which any of the spots is open
 * @param basis for each part the spots an earlier plan had in it, in order
 * @param keeping whether as much as possible of an earlier plan is to stay, whatever it costs
 * @param dayStarts for each day of the trip the minute at which it begins
 * @param dayEnds for each day of the trip the minute by which one is back
 */
public record TripProblem(
        List<Segment> segments,
        List<Part> parts,
        List<List<LegOption>> legs,
        List<List<LodgingOption>> stays,
        List<Spot> spots,
        List<JourneyTable> tables,
        int styles,
        List<Set<MealKind>> mealsServed,
        List<List<Integer>> basis,
        boolean keeping,
        List<Integer> dayStarts,
        List<Integer> dayEnds,
        Pace pace,
        Rules rules,
        Points points) {

    public TripProblem {
        segments = List.copyOf(segments);
        parts = List.copyOf(parts);
        legs = legs.stream().map(List::copyOf).toList();
        stays = stays.stream().map(List::copyOf).toList();
        spots = List.copyOf(spots);
        tables = List.copyOf(tables);
        mealsServed = List.copyOf(mealsServed);
        dayStarts = List.copyOf(dayStarts);
        dayEnds = List.copyOf(dayEnds);
        basis = basis.stream().map(List::copyOf).toList();
    }

    public JourneyTable journeys(Segment segment) {
        return tables.get(segment.index());
    }

    /** An amount in what the trip is paid in. */
    public Money money(long minor) {
        return new Money(minor, segments.get(0).city().currency());
    }

    /** Minute at which a day of the trip begins. */
    public int dayStart(int day) {
        return day * TripCalendar.DAY + dayStarts.get(day);
    }

    /** Minute by which a day of the trip ends; a rest is taken out of its end. */
    public int dayEnd(int day) {
        return day * TripCalendar.DAY + dayEnds.get(day) - rules.rest();
    }

    /** Whether a part may go without the meals it has room for: they are then wanted, and not a must. */
    public boolean mayGoHungry(Bounds bounds) {
        return rules.thrifty() && !bounds.isWhole();
    }

    /** Whether a part leaves room for a meal that is then to be had. */
    public boolean callsFor(MealKind meal, Part part, Bounds bounds) {
        int midnight = part.day() * TripCalendar.DAY;
        return rules.meals().contains(meal)
                && mealsServed.get(part.index()).contains(meal)
                && bounds.leavesRoomFor(
                        midnight + meal.earliestStart().toSecondOfDay() / 60,
                        midnight + meal.latestStart().toSecondOfDay() / 60,
                        Math.toIntExact(meal.usual().toMinutes()));
    }
}

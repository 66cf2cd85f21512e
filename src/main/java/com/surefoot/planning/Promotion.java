package com.surefoot.planning;

import com.surefoot.itinerary.demand.AnyOf;
import com.surefoot.itinerary.demand.Demand;
import com.surefoot.itinerary.demand.InCityDemand;
import com.surefoot.itinerary.demand.LodgingDemand;
import com.surefoot.itinerary.demand.MealDemand;
import com.surefoot.itinerary.demand.MoneyDemand;
import com.surefoot.itinerary.demand.PaceDemand;
import com.surefoot.itinerary.demand.Requirement;
import com.surefoot.itinerary.demand.RideDemand;
import com.surefoot.itinerary.demand.SightDemand;
import com.surefoot.itinerary.demand.Strength;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Wishes that the search cannot weigh against points, such as budgets and times of rides, are treated as musts as long
 * as there is a trip with them; those that weigh least are given up first.
 */
final class Promotion {

    private final Attempts attempts;

    Promotion(Attempts attempts) {
        this.attempts = attempts;
    }

    List<Requirement> promote(List<Requirement> requirements) {
        List<Requirement> promotable = new ArrayList<>(requirements.stream()
                .filter(requirement -> !requirement.isMust() && isUnweighable(requirement.demand()))
                .sorted(Comparator.comparingInt(Promotion::weight).reversed())
                .toList());
        if (promotable.isEmpty()) {
            return requirements;
        }
        List<Requirement> others = new ArrayList<>(requirements);
        others.removeAll(promotable);
        List<Requirement> kept = new ArrayList<>(others);
        promotable.stream().map(Promotion::asMust).forEach(kept::add);
        if (attempts.glance(kept).isFeasible()) {
            return kept;
        }
        return oneByOne(others, promotable);
    }

    private List<Requirement> oneByOne(List<Requirement> others, List<Requirement> promotable) {
        List<Requirement> kept = new ArrayList<>(others);
        for (Requirement wish : promotable) {
            List<Requirement> more = new ArrayList<>(kept);
            more.add(asMust(wish));
            if (attempts.glance(more).isFeasible()) {
                kept = more;
            }
        }
        return kept;
    }

    private static Requirement asMust(Requirement wish) {
        return Requirement.must(wish.demand(), wish.pointer());
    }

    private static int weight(Requirement requirement) {
        return requirement.strength() instanceof Strength.Wish wish ? wish.weight() : 0;
    }

    private static boolean isUnweighable(Demand demand) {
        return demand instanceof AnyOf
                || demand instanceof MoneyDemand
                || demand instanceof RideDemand
                || demand instanceof InCityDemand
                || demand instanceof PaceDemand
                || demand instanceof LodgingDemand.NightsIn
                || demand instanceof MealDemand.Hours
                || demand instanceof MealDemand.Daily
                || demand instanceof MealDemand.Without
                || demand instanceof SightDemand.When
                || demand instanceof SightDemand.Lasts
                || demand instanceof SightDemand.AtMost
                || demand instanceof SightDemand.ADay;
    }
}

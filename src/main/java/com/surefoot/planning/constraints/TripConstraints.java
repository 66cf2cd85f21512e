package com.surefoot.planning.constraints;

import org.optaplanner.core.api.score.stream.Constraint;
import org.optaplanner.core.api.score.stream.ConstraintFactory;
import org.optaplanner.core.api.score.stream.ConstraintProvider;

/** What makes a plan right (hard) and what makes it good (soft, in points). */
public final class TripConstraints implements ConstraintProvider {

    public static final String DIRECTIONS = "A ride leaves after the one before has arrived";
    public static final String BUDGET = "The trip stays within its budget";
    public static final String LODGING_BUDGET = "Lodging stays within its budget";
    public static final String RIDE_BUDGET = "Rides stay within their budget";
    public static final String IN_CITY_BUDGET = "Getting around stays within its budget";
    public static final String MEAL_BUDGET = "Meals stay within their budget";
    public static final String TICKET_BUDGET = "Tickets stay within their budget";
    public static final String MANDATORY_VISITS = "What must be visited is visited";
    public static final String MEALS = "A day that leaves room for a meal has it";
    public static final String OPENING_HOURS = "Visits and meals begin while they can";
    public static final String DAY_END = "The day ends in time at the hotel";
    public static final String DEPARTURE = "The station or airport is reached in time";
    public static final String SIGHTS_A_DAY = "A day holds no more sights than the pace allows";
    public static final String FEWEST_SIGHTS = "A whole day holds the sights it must";
    public static final String WALKING = "Nobody walks further on a day than they can";
    public static final String WALKING_IN_ALL = "Nobody walks further on the trip than they can";
    public static final String QUOTAS = "There are no more sights of a kind than there may be";
    public static final String MODES = "One gets around by the modes asked for";
    static final String WISHES = "Wishes come true";
    static final String WORTH = "Sights and meals are worth their while";
    static final String TRAVEL = "Less time is spent on the way";
    static final String IDLE = "Less time is spent waiting";
    static final String MONEY = "Less money is spent";
    static final String SPARED_MEALS = "Days of a ride have the meals that can be paid";
    static final String RIDES = "Rides are short and at decent hours";
    static final String STAY = "Full days begin early and end late";
    static final String COMFORT = "Nights are comfortable";

    @Override
    public Constraint[] defineConstraints(ConstraintFactory factory) {
        return new Constraint[] {
            DayConstraints.directions(factory),
            BudgetConstraints.budget(factory),
            BudgetConstraints.lodgingBudget(factory),
            BudgetConstraints.rideBudget(factory),
            BudgetConstraints.inCityBudget(factory),
            BudgetConstraints.mealBudget(factory),
            BudgetConstraints.ticketBudget(factory),
            TripWideConstraints.mandatoryVisits(factory),
            DayConstraints.meals(factory),
            DayConstraints.openingHours(factory),
            DayConstraints.dayEnd(factory),
            DayConstraints.departure(factory),
            DayConstraints.sightsADay(factory),
            DayConstraints.fewestSights(factory),
            DayConstraints.walking(factory),
            TripWideConstraints.walking(factory),
            TripWideConstraints.quotas(factory),
            TripWideConstraints.modes(factory),
            TripWideConstraints.wishes(factory),
            SoftConstraints.worth(factory),
            SoftConstraints.travel(factory),
            SoftConstraints.idle(factory),
            SoftConstraints.money(factory),
            SoftConstraints.sparedMeals(factory),
            SoftConstraints.rides(factory),
            SoftConstraints.stay(factory),
            SoftConstraints.comfort(factory)
        };
    }
}

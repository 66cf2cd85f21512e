package com.surefoot.planning.constraints;

import com.surefoot.itinerary.demand.MoneyDemand.Spending;
import com.surefoot.planning.model.DayPlan;
import com.surefoot.planning.model.FramePlan;
import com.surefoot.planning.model.TripProblem;
import java.util.function.ToLongFunction;
import org.optaplanner.core.api.score.buildin.hardsoftlong.HardSoftLongScore;
import org.optaplanner.core.api.score.stream.Constraint;
import org.optaplanner.core.api.score.stream.ConstraintCollectors;
import org.optaplanner.core.api.score.stream.ConstraintFactory;

/** What may be spent, each on its own and all together. */
final class BudgetConstraints {

    private BudgetConstraints() {}

    static Constraint budget(ConstraintFactory factory) {
        return factory.forEach(DayPlan.class)
                .groupBy(ConstraintCollectors.sumLong(day -> day.timetable().cost()))
                .join(FramePlan.class)
                .map((days, plan) -> days + plan.rideCost() + plan.lodgingCost())
                .join(TripProblem.class)
                .filter((cost, problem) -> cost > problem.rules().cap(Spending.TOTAL))
                .penalizeLong(
                        HardSoftLongScore.ONE_HARD,
                        (cost, problem) -> Breach.excess(cost, problem.rules().cap(Spending.TOTAL)))
                .justifyWith((cost, problem, score) -> new Breach.Overspent(Spending.TOTAL, cost))
                .asConstraint(TripConstraints.BUDGET);
    }

    static Constraint lodgingBudget(ConstraintFactory factory) {
        return frameBudget(factory, Spending.LODGING, FramePlan::lodgingCost, TripConstraints.LODGING_BUDGET);
    }

    static Constraint rideBudget(ConstraintFactory factory) {
        return frameBudget(factory, Spending.INTERCITY, FramePlan::rideCost, TripConstraints.RIDE_BUDGET);
    }

    static Constraint inCityBudget(ConstraintFactory factory) {
        return dayBudget(factory, Spending.IN_CITY, day -> day.timetable().ways(), TripConstraints.IN_CITY_BUDGET);
    }

    static Constraint mealBudget(ConstraintFactory factory) {
        return dayBudget(factory, Spending.MEALS, day -> day.timetable().mealCost(), TripConstraints.MEAL_BUDGET);
    }

    static Constraint ticketBudget(ConstraintFactory factory) {
        return dayBudget(factory, Spending.TICKETS, day -> day.timetable().ticketCost(), TripConstraints.TICKET_BUDGET);
    }

    private static Constraint frameBudget(
            ConstraintFactory factory, Spending on, ToLongFunction<FramePlan> cost, String name) {
        return factory.forEach(FramePlan.class)
                .join(TripProblem.class)
                .filter((plan, problem) ->
                        cost.applyAsLong(plan) > problem.rules().cap(on))
                .penalizeLong(
                        HardSoftLongScore.ONE_HARD,
                        (plan, problem) -> Breach.excess(
                                cost.applyAsLong(plan), problem.rules().cap(on)))
                .justifyWith((plan, problem, score) -> new Breach.Overspent(on, cost.applyAsLong(plan)))
                .asConstraint(name);
    }

    private static Constraint dayBudget(
            ConstraintFactory factory, Spending on, ToLongFunction<DayPlan> cost, String name) {
        return factory.forEach(DayPlan.class)
                .groupBy(ConstraintCollectors.sumLong(cost))
                .join(TripProblem.class)
                .filter((spent, problem) -> spent > problem.rules().cap(on))
                .penalizeLong(
                        HardSoftLongScore.ONE_HARD,
                        (spent, problem) -> Breach.excess(spent, problem.rules().cap(on)))
                .justifyWith((spent, problem, score) -> new Breach.Overspent(on, spent))
                .asConstraint(name);
    }
}

package com.surefoot.planning.constraints;

import com.surefoot.planning.model.DayPlan;
import com.surefoot.planning.model.FramePlan;
import com.surefoot.planning.model.Points;
import com.surefoot.planning.model.TripProblem;
import org.optaplanner.core.api.score.buildin.hardsoftlong.HardSoftLongScore;
import org.optaplanner.core.api.score.stream.Constraint;
import org.optaplanner.core.api.score.stream.ConstraintCollectors;
import org.optaplanner.core.api.score.stream.ConstraintFactory;

/** What makes a plan good, in points. */
final class SoftConstraints {

    private SoftConstraints() {}

    static Constraint worth(ConstraintFactory factory) {
        return factory.forEach(DayPlan.class)
                .impactLong(HardSoftLongScore.ONE_SOFT, day -> day.timetable().worth())
                .asConstraint(TripConstraints.WORTH);
    }

    static Constraint travel(ConstraintFactory factory) {
        return factory.forEach(DayPlan.class)
                .join(TripProblem.class)
                .penalizeLong(HardSoftLongScore.ONE_SOFT, (day, problem) -> problem.points()
                        .travel(day.timetable()))
                .asConstraint(TripConstraints.TRAVEL);
    }

    static Constraint idle(ConstraintFactory factory) {
        return factory.forEach(DayPlan.class)
                .join(TripProblem.class)
                .penalizeLong(HardSoftLongScore.ONE_SOFT, (day, problem) -> problem.points()
                        .idle(day.timetable()))
                .asConstraint(TripConstraints.IDLE);
    }

    static Constraint money(ConstraintFactory factory) {
        return factory.forEach(DayPlan.class)
                .groupBy(ConstraintCollectors.sumLong(day -> day.timetable().cost()))
                .join(FramePlan.class)
                .join(TripProblem.class)
                .penalizeLong(HardSoftLongScore.ONE_SOFT, (days, plan, problem) -> problem.points()
                        .money(days + plan.rideCost() + plan.lodgingCost()))
                .asConstraint(TripConstraints.MONEY);
    }

    static Constraint sparedMeals(ConstraintFactory factory) {
        return factory.forEach(DayPlan.class)
                .filter(day -> !day.timetable().missingMeals().isEmpty())
                .join(TripProblem.class)
                .filter((day, problem) -> problem.mayGoHungry(day.timetable().bounds()))
                .penalizeLong(
                        HardSoftLongScore.ONE_SOFT,
                        (day, problem) ->
                                Points.MEAL * day.timetable().missingMeals().size())
                .asConstraint(TripConstraints.SPARED_MEALS);
    }

    static Constraint rides(ConstraintFactory factory) {
        return factory.forEach(FramePlan.class)
                .impactLong(HardSoftLongScore.ONE_SOFT, plan -> plan.frame().legs().stream()
                        .mapToLong(leg -> leg.favour() - leg.burden())
                        .sum())
                .asConstraint(TripConstraints.RIDES);
    }

    static Constraint stay(ConstraintFactory factory) {
        return factory.forEach(FramePlan.class)
                .join(TripProblem.class)
                .impactLong(HardSoftLongScore.ONE_SOFT, (plan, problem) -> problem.points()
                        .stay(plan.frame(), problem.pace()))
                .asConstraint(TripConstraints.STAY);
    }

    static Constraint comfort(ConstraintFactory factory) {
        return factory.forEach(FramePlan.class)
                .join(TripProblem.class)
                .impactLong(HardSoftLongScore.ONE_SOFT, (plan, problem) -> plan.frame()
                        .comfort(problem.segments()))
                .asConstraint(TripConstraints.COMFORT);
    }
}

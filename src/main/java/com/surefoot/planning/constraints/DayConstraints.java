package com.surefoot.planning.constraints;

import com.surefoot.planning.model.DayPlan;
import com.surefoot.planning.model.DayTimetable;
import com.surefoot.planning.model.FramePlan;
import com.surefoot.planning.model.TripProblem;
import java.util.function.ToLongFunction;
import org.optaplanner.core.api.score.buildin.hardsoftlong.HardSoftLongScore;
import org.optaplanner.core.api.score.stream.Constraint;
import org.optaplanner.core.api.score.stream.ConstraintFactory;
import org.optaplanner.core.api.score.stream.uni.UniConstraintBuilder;

/** What each day has to keep: hours, meals, how much there is in it, and the ride that leaves. */
final class DayConstraints {

    private DayConstraints() {}

    static Constraint directions(ConstraintFactory factory) {
        return factory.forEach(FramePlan.class)
                .filter(plan -> plan.frame().collision() > 0)
                .penalizeLong(
                        HardSoftLongScore.ONE_HARD, plan -> 10L * plan.frame().collision())
                .justifyWith((plan, score) -> new Breach.Collision(plan.frame().collision()))
                .asConstraint(TripConstraints.DIRECTIONS);
    }

    static Constraint meals(ConstraintFactory factory) {
        return factory.forEach(DayPlan.class)
                .filter(day -> !day.timetable().missingMeals().isEmpty())
                .join(TripProblem.class)
                .filter((day, problem) -> !problem.mayGoHungry(day.timetable().bounds()))
                .penalizeLong(
                        HardSoftLongScore.ONE_HARD,
                        (day, problem) -> 200L * day.timetable().missingMeals().size())
                .justifyWith((day, problem, score) ->
                        new Breach.Hungry(day.part().day(), day.timetable().missingMeals()))
                .asConstraint(TripConstraints.MEALS);
    }

    static Constraint openingHours(ConstraintFactory factory) {
        return forEachDay(factory, day -> day.timetable().closed())
                .justifyWith((day, score) ->
                        new Breach.Closed(day.part().day(), day.timetable().closed()))
                .asConstraint(TripConstraints.OPENING_HOURS);
    }

    static Constraint dayEnd(ConstraintFactory factory) {
        return forEachDay(factory, day -> late(day, true))
                .justifyWith((day, score) ->
                        new Breach.Late(day.part().day(), day.timetable().late()))
                .asConstraint(TripConstraints.DAY_END);
    }

    static Constraint departure(ConstraintFactory factory) {
        return forEachDay(factory, day -> 10 * late(day, false))
                .justifyWith((day, score) ->
                        new Breach.Missed(day.part().day(), day.timetable().late()))
                .asConstraint(TripConstraints.DEPARTURE);
    }

    private static UniConstraintBuilder<DayPlan, HardSoftLongScore> forEachDay(
            ConstraintFactory factory, ToLongFunction<DayPlan> minutes) {
        return factory.forEach(DayPlan.class)
                .filter(day -> minutes.applyAsLong(day) > 0)
                .penalizeLong(HardSoftLongScore.ONE_HARD, minutes);
    }

    private static long late(DayPlan day, boolean atHotel) {
        return day.timetable().bounds().endsAtHotel() == atHotel
                ? day.timetable().late()
                : 0;
    }

    static Constraint sightsADay(ConstraintFactory factory) {
        return factory.forEach(DayPlan.class)
                .join(TripProblem.class)
                .filter((day, problem) -> overfull(day.timetable(), problem) > 0)
                .penalizeLong(HardSoftLongScore.ONE_HARD, (day, problem) -> 100 * overfull(day.timetable(), problem))
                .justifyWith((day, problem, score) ->
                        new Breach.Overfull(day.part().day(), day.timetable().sights()))
                .asConstraint(TripConstraints.SIGHTS_A_DAY);
    }

    private static long overfull(DayTimetable day, TripProblem problem) {
        long counted = day.slots().stream()
                .filter(slot -> !slot.spot().isMeal())
                .filter(slot -> !problem.rules().exempt().contains(slot.spot().index()))
                .count();
        return Math.max(0, counted - problem.rules().sightsADay());
    }

    static Constraint fewestSights(ConstraintFactory factory) {
        return factory.forEach(DayPlan.class)
                .filter(day -> day.timetable().bounds().isWhole())
                .join(TripProblem.class)
                .filter((day, problem) ->
                        day.timetable().sights() < problem.rules().fewestSightsADay())
                .penalizeLong(
                        HardSoftLongScore.ONE_HARD,
                        (day, problem) -> 100
                                * (problem.rules().fewestSightsADay()
                                        - day.timetable().sights()))
                .justifyWith((day, problem, score) ->
                        new Breach.Underfull(day.part().day(), day.timetable().sights()))
                .asConstraint(TripConstraints.FEWEST_SIGHTS);
    }

    static Constraint walking(ConstraintFactory factory) {
        return factory.forEach(DayPlan.class)
                .join(TripProblem.class)
                .filter((day, problem) ->
                        day.timetable().walked() > problem.rules().walkADay())
                .penalizeLong(
                        HardSoftLongScore.ONE_HARD,
                        (day, problem) -> Breach.excess(
                                day.timetable().walked(), problem.rules().walkADay()))
                .justifyWith((day, problem, score) ->
                        new Breach.Footsore(day.part().day(), day.timetable().walked()))
                .asConstraint(TripConstraints.WALKING);
    }
}

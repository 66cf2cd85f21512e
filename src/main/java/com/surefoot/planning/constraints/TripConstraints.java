package com.surefoot.planning.constraints;

import com.surefoot.planning.model.DayPlan;
import com.surefoot.planning.model.DayTimetable;
import com.surefoot.planning.model.Frame;
import com.surefoot.planning.model.Points;
import com.surefoot.planning.model.TripSetting;
import java.util.function.ToLongFunction;
import org.optaplanner.core.api.score.buildin.hardsoftlong.HardSoftLongScore;
import org.optaplanner.core.api.score.stream.Constraint;
import org.optaplanner.core.api.score.stream.ConstraintCollectors;
import org.optaplanner.core.api.score.stream.ConstraintFactory;
import org.optaplanner.core.api.score.stream.ConstraintProvider;
import org.optaplanner.core.api.score.stream.uni.UniConstraintBuilder;

/** What makes a plan right (hard) and what makes it good (soft, in {@link Points}). */
public final class TripConstraints implements ConstraintProvider {

    public static final String DIRECTIONS = "The ride back leaves after the ride out has arrived";
    public static final String BUDGET = "The trip stays within its budget";
    public static final String MANDATORY_VISITS = "What must be visited is visited";
    public static final String MEALS = "A day that leaves room for a meal has it";
    public static final String OPENING_HOURS = "Visits and meals begin while they can";
    public static final String DAY_END = "The day ends in time at the hotel";
    public static final String DEPARTURE = "The station or airport is reached in time";
    public static final String SIGHTS_A_DAY = "A day holds no more sights than the pace allows";
    static final String WORTH = "Sights and meals are worth their while";
    static final String TRAVEL = "Less time is spent on the way";
    static final String IDLE = "Less time is spent waiting";
    static final String MONEY = "Less money is spent";
    static final String RIDES = "Rides are short and at decent hours";
    static final String COMFORT = "Nights are comfortable";

    @Override
    public Constraint[] defineConstraints(ConstraintFactory factory) {
        return new Constraint[] {
            directions(factory),
            budget(factory),
            mandatoryVisits(factory),
            meals(factory),
            openingHours(factory),
            dayEnd(factory),
            departure(factory),
            sightsADay(factory),
            worth(factory),
            travel(factory),
            idle(factory),
            money(factory),
            rides(factory),
            comfort(factory)
        };
    }

    Constraint directions(ConstraintFactory factory) {
        return factory.forEach(Frame.class)
                .filter(frame -> frame.collision() > 0)
                .penalizeLong(HardSoftLongScore.ONE_HARD, frame -> 10L * frame.collision())
                .justifyWith((frame, score) -> new Breach.Collision(frame.collision()))
                .asConstraint(DIRECTIONS);
    }

    Constraint budget(ConstraintFactory factory) {
        return factory.forEach(DayPlan.class)
                .groupBy(ConstraintCollectors.sumLong(day -> day.timetable().cost()))
                .join(Frame.class)
                .join(TripSetting.class)
                .filter((days, frame, setting) -> days + frame.cost() > setting.budget())
                .penalizeLong(
                        HardSoftLongScore.ONE_HARD,
                        (days, frame, setting) -> overspent(days + frame.cost(), setting.budget()))
                .justifyWith((days, frame, setting, score) -> new Breach.Overspent(days + frame.cost()))
                .asConstraint(BUDGET);
    }

    /** A thousandth of the budget weighs as much as a minute that is missed. */
    private static long overspent(long cost, long budget) {
        return (cost - budget) * 1_000 / budget + 1;
    }

    Constraint mandatoryVisits(ConstraintFactory factory) {
        return factory.forEach(DayPlan.class)
                .groupBy(ConstraintCollectors.sumLong(day -> day.timetable().mandatorySpots()))
                .join(TripSetting.class)
                .filter((visited, setting) -> visited < setting.mandatorySpots())
                .penalizeLong(
                        HardSoftLongScore.ONE_HARD, (visited, setting) -> 500 * (setting.mandatorySpots() - visited))
                .justifyWith((visited, setting, score) -> new Breach.Unvisited(setting.mandatorySpots() - visited))
                .asConstraint(MANDATORY_VISITS);
    }

    Constraint meals(ConstraintFactory factory) {
        return factory.forEach(DayPlan.class)
                .filter(day -> !day.timetable().missingMeals().isEmpty())
                .penalizeLong(
                        HardSoftLongScore.ONE_HARD,
                        day -> 200L * day.timetable().missingMeals().size())
                .justifyWith((day, score) ->
                        new Breach.Hungry(day.index(), day.timetable().missingMeals()))
                .asConstraint(MEALS);
    }

    Constraint openingHours(ConstraintFactory factory) {
        return forEachDay(factory, day -> day.timetable().closed())
                .justifyWith((day, score) ->
                        new Breach.Closed(day.index(), day.timetable().closed()))
                .asConstraint(OPENING_HOURS);
    }

    Constraint dayEnd(ConstraintFactory factory) {
        return forEachDay(factory, day -> late(day.timetable(), true))
                .justifyWith((day, score) ->
                        new Breach.Late(day.index(), day.timetable().late()))
                .asConstraint(DAY_END);
    }

    Constraint departure(ConstraintFactory factory) {
        return forEachDay(factory, day -> 10 * late(day.timetable(), false))
                .justifyWith((day, score) ->
                        new Breach.Missed(day.index(), day.timetable().late()))
                .asConstraint(DEPARTURE);
    }

    private static long late(DayTimetable day, boolean atHotel) {
        return day.presence().endsAtHotel() == atHotel ? day.late() : 0;
    }

    Constraint sightsADay(ConstraintFactory factory) {
        return factory.forEach(DayPlan.class)
                .join(TripSetting.class)
                .filter((day, setting) -> Points.overfull(day.timetable(), setting) > 0)
                .penalizeLong(
                        HardSoftLongScore.ONE_HARD, (day, setting) -> 100 * Points.overfull(day.timetable(), setting))
                .justifyWith((day, setting, score) ->
                        new Breach.Overfull(day.index(), day.timetable().sights()))
                .asConstraint(SIGHTS_A_DAY);
    }

    Constraint worth(ConstraintFactory factory) {
        return factory.forEach(DayPlan.class)
                .rewardLong(HardSoftLongScore.ONE_SOFT, day -> day.timetable().worth())
                .asConstraint(WORTH);
    }

    Constraint travel(ConstraintFactory factory) {
        return factory.forEach(DayPlan.class)
                .penalizeLong(HardSoftLongScore.ONE_SOFT, day -> Points.travel(day.timetable()))
                .asConstraint(TRAVEL);
    }

    Constraint idle(ConstraintFactory factory) {
        return factory.forEach(DayPlan.class)
                .penalizeLong(HardSoftLongScore.ONE_SOFT, day -> Points.idle(day.timetable()))
                .asConstraint(IDLE);
    }

    Constraint money(ConstraintFactory factory) {
        return factory.forEach(DayPlan.class)
                .groupBy(ConstraintCollectors.sumLong(day -> day.timetable().cost()))
                .join(Frame.class)
                .join(TripSetting.class)
                .penalizeLong(
                        HardSoftLongScore.ONE_SOFT,
                        (days, frame, setting) -> Points.money(days + frame.cost(), setting))
                .asConstraint(MONEY);
    }

    Constraint rides(ConstraintFactory factory) {
        return factory.forEach(Frame.class)
                .penalizeLong(
                        HardSoftLongScore.ONE_SOFT,
                        frame -> frame.outbound().burden() + frame.inbound().burden())
                .asConstraint(RIDES);
    }

    Constraint comfort(ConstraintFactory factory) {
        return factory.forEach(Frame.class)
                .rewardLong(HardSoftLongScore.ONE_SOFT, frame -> frame.lodging().comfort() * frame.nights())
                .asConstraint(COMFORT);
    }

    private static UniConstraintBuilder<DayPlan, HardSoftLongScore> forEachDay(
            ConstraintFactory factory, ToLongFunction<DayPlan> minutes) {
        return factory.forEach(DayPlan.class)
                .filter(day -> minutes.applyAsLong(day) > 0)
                .penalizeLong(HardSoftLongScore.ONE_HARD, minutes);
    }
}

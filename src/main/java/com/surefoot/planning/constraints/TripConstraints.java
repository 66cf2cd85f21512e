package com.surefoot.planning.constraints;

import com.surefoot.itinerary.demand.MoneyDemand.Spending;
import com.surefoot.planning.model.Cover;
import com.surefoot.planning.model.DayPlan;
import com.surefoot.planning.model.DayTimetable;
import com.surefoot.planning.model.FramePlan;
import com.surefoot.planning.model.TripProblem;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import org.optaplanner.core.api.score.buildin.hardsoftlong.HardSoftLongScore;
import org.optaplanner.core.api.score.stream.Constraint;
import org.optaplanner.core.api.score.stream.ConstraintCollectors;
import org.optaplanner.core.api.score.stream.ConstraintFactory;
import org.optaplanner.core.api.score.stream.ConstraintProvider;
import org.optaplanner.core.api.score.stream.uni.UniConstraintBuilder;
import org.optaplanner.core.api.score.stream.uni.UniConstraintStream;

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
    public static final String MODES = "One gets around by the modes asked for";
    static final String WISHES = "Wishes come true";
    static final String WORTH = "Sights and meals are worth their while";
    static final String TRAVEL = "Less time is spent on the way";
    static final String IDLE = "Less time is spent waiting";
    static final String MONEY = "Less money is spent";
    static final String RIDES = "Rides are short and at decent hours";
    static final String COMFORT = "Nights are comfortable";

    /** What a missing must weighs against minutes missed. */
    private static final long UNVISITED = 500;

    @Override
    public Constraint[] defineConstraints(ConstraintFactory factory) {
        return new Constraint[] {
            directions(factory),
            budget(factory),
            lodgingBudget(factory),
            rideBudget(factory),
            inCityBudget(factory),
            mealBudget(factory),
            ticketBudget(factory),
            mandatoryVisits(factory),
            meals(factory),
            openingHours(factory),
            dayEnd(factory),
            departure(factory),
            sightsADay(factory),
            fewestSights(factory),
            walking(factory),
            modes(factory),
            wishes(factory),
            worth(factory),
            travel(factory),
            idle(factory),
            money(factory),
            rides(factory),
            comfort(factory)
        };
    }

    Constraint directions(ConstraintFactory factory) {
        return factory.forEach(FramePlan.class)
                .filter(plan -> plan.frame().collision() > 0)
                .penalizeLong(
                        HardSoftLongScore.ONE_HARD, plan -> 10L * plan.frame().collision())
                .justifyWith((plan, score) -> new Breach.Collision(plan.frame().collision()))
                .asConstraint(DIRECTIONS);
    }

    Constraint budget(ConstraintFactory factory) {
        return factory.forEach(DayPlan.class)
                .groupBy(ConstraintCollectors.sumLong(day -> day.timetable().cost()))
                .join(FramePlan.class)
                .map((days, plan) -> days + plan.rideCost() + plan.lodgingCost())
                .join(TripProblem.class)
                .filter((cost, problem) -> cost > problem.rules().cap(Spending.TOTAL))
                .penalizeLong(
                        HardSoftLongScore.ONE_HARD,
                        (cost, problem) -> overspent(cost, problem.rules().cap(Spending.TOTAL)))
                .justifyWith((cost, problem, score) -> new Breach.Overspent(Spending.TOTAL, cost))
                .asConstraint(BUDGET);
    }

    Constraint lodgingBudget(ConstraintFactory factory) {
        return frameBudget(factory, Spending.LODGING, FramePlan::lodgingCost, LODGING_BUDGET);
    }

    Constraint rideBudget(ConstraintFactory factory) {
        return frameBudget(factory, Spending.INTERCITY, FramePlan::rideCost, RIDE_BUDGET);
    }

    Constraint inCityBudget(ConstraintFactory factory) {
        return dayBudget(factory, Spending.IN_CITY, day -> day.timetable().ways(), IN_CITY_BUDGET);
    }

    Constraint mealBudget(ConstraintFactory factory) {
        return dayBudget(factory, Spending.MEALS, day -> day.timetable().mealCost(), MEAL_BUDGET);
    }

    Constraint ticketBudget(ConstraintFactory factory) {
        return dayBudget(factory, Spending.TICKETS, day -> day.timetable().ticketCost(), TICKET_BUDGET);
    }

    private static Constraint frameBudget(
            ConstraintFactory factory, Spending on, ToLongFunction<FramePlan> cost, String name) {
        return factory.forEach(FramePlan.class)
                .join(TripProblem.class)
                .filter((plan, problem) ->
                        cost.applyAsLong(plan) > problem.rules().cap(on))
                .penalizeLong(
                        HardSoftLongScore.ONE_HARD,
                        (plan, problem) -> overspent(
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
                        (spent, problem) -> overspent(spent, problem.rules().cap(on)))
                .justifyWith((spent, problem, score) -> new Breach.Overspent(on, spent))
                .asConstraint(name);
    }

    /** A thousandth of the budget weighs as much as a minute that is missed. */
    private static long overspent(long cost, long budget) {
        return (cost - budget) * 1_000 / Math.max(1, budget) + 1;
    }

    Constraint mandatoryVisits(ConstraintFactory factory) {
        return forEachOf(factory, TripConstraints::musts)
                .join(forEachVisited(factory))
                .filter((cover, visited) -> cover.missing(visited) > 0)
                .penalizeLong(HardSoftLongScore.ONE_HARD, (cover, visited) -> UNVISITED * cover.missing(visited))
                .justifyWith((cover, visited, score) -> new Breach.Unvisited(cover, cover.missing(visited)))
                .asConstraint(MANDATORY_VISITS);
    }

    private static List<Cover> musts(TripProblem problem) {
        return problem.rules().covers().stream().filter(Cover::isMust).toList();
    }

    private static List<Cover> wishes(TripProblem problem) {
        return problem.rules().covers().stream()
                .filter(cover -> !cover.isMust())
                .toList();
    }

    /**
     * Each of some things a problem holds. They are flattened before they meet what changes: a stream that is flattened
     * afterwards goes on with what it was first joined with.
     */
    private static <T> UniConstraintStream<T> forEachOf(
            ConstraintFactory factory, Function<TripProblem, Iterable<T>> things) {
        return factory.forEach(TripProblem.class).flattenLast(things);
    }

    /** Everything that is visited, in a single set. */
    private static UniConstraintStream<Set<Integer>> forEachVisited(ConstraintFactory factory) {
        return factory.forEach(DayPlan.class)
                // days are grouped by value: a list of days that change inside would count as unchanged
                .groupBy(ConstraintCollectors.toList(TripConstraints::visited))
                .map(TripConstraints::union);
    }

    private static Set<Integer> visited(DayPlan day) {
        return day.timetable().slots().stream().map(slot -> slot.spot().index()).collect(Collectors.toSet());
    }

    private static <T> Set<T> union(List<Set<T>> days) {
        return days.stream().flatMap(Set::stream).collect(Collectors.toSet());
    }

    Constraint meals(ConstraintFactory factory) {
        return factory.forEach(DayPlan.class)
                .filter(day -> !day.timetable().missingMeals().isEmpty())
                .penalizeLong(
                        HardSoftLongScore.ONE_HARD,
                        day -> 200L * day.timetable().missingMeals().size())
                .justifyWith((day, score) ->
                        new Breach.Hungry(day.part().day(), day.timetable().missingMeals()))
                .asConstraint(MEALS);
    }

    Constraint openingHours(ConstraintFactory factory) {
        return forEachDay(factory, day -> day.timetable().closed())
                .justifyWith((day, score) ->
                        new Breach.Closed(day.part().day(), day.timetable().closed()))
                .asConstraint(OPENING_HOURS);
    }

    Constraint dayEnd(ConstraintFactory factory) {
        return forEachDay(factory, day -> late(day, true))
                .justifyWith((day, score) ->
                        new Breach.Late(day.part().day(), day.timetable().late()))
                .asConstraint(DAY_END);
    }

    Constraint departure(ConstraintFactory factory) {
        return forEachDay(factory, day -> 10 * late(day, false))
                .justifyWith((day, score) ->
                        new Breach.Missed(day.part().day(), day.timetable().late()))
                .asConstraint(DEPARTURE);
    }

    private static long late(DayPlan day, boolean atHotel) {
        return day.timetable().bounds().endsAtHotel() == atHotel
                ? day.timetable().late()
                : 0;
    }

    Constraint sightsADay(ConstraintFactory factory) {
        return factory.forEach(DayPlan.class)
                .join(TripProblem.class)
                .filter((day, problem) -> overfull(day.timetable(), problem) > 0)
                .penalizeLong(HardSoftLongScore.ONE_HARD, (day, problem) -> 100 * overfull(day.timetable(), problem))
                .justifyWith((day, problem, score) ->
                        new Breach.Overfull(day.part().day(), day.timetable().sights()))
                .asConstraint(SIGHTS_A_DAY);
    }

    private static long overfull(DayTimetable day, TripProblem problem) {
        long counted = day.slots().stream()
                .filter(slot -> !slot.spot().isMeal())
                .filter(slot -> !problem.rules().exempt().contains(slot.spot().index()))
                .count();
        return Math.max(0, counted - problem.rules().sightsADay());
    }

    Constraint fewestSights(ConstraintFactory factory) {
        return factory.forEach(DayPlan.class)
                .filter(day -> isWhole(day.timetable()))
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
                .asConstraint(FEWEST_SIGHTS);
    }

    private static boolean isWhole(DayTimetable day) {
        return day.bounds().here()
                && day.bounds().startsAtHotel()
                && day.bounds().endsAtHotel();
    }

    Constraint walking(ConstraintFactory factory) {
        return factory.forEach(DayPlan.class)
                .join(TripProblem.class)
                .filter((day, problem) ->
                        day.timetable().walked() > problem.rules().walkADay())
                .penalizeLong(
                        HardSoftLongScore.ONE_HARD,
                        (day, problem) -> overspent(
                                day.timetable().walked(), problem.rules().walkADay()))
                .justifyWith((day, problem, score) ->
                        new Breach.Footsore(day.part().day(), day.timetable().walked()))
                .asConstraint(WALKING);
    }

    Constraint modes(ConstraintFactory factory) {
        return forEachOf(factory, problem -> problem.rules().used())
                .join(factory.forEach(DayPlan.class)
                        .groupBy(ConstraintCollectors.toList(
                                day -> day.timetable().modes()))
                        .map(TripConstraints::union))
                .filter((mode, used) -> !used.contains(mode))
                .penalizeLong(HardSoftLongScore.ONE_HARD, (mode, used) -> UNVISITED)
                .justifyWith((mode, used, score) -> new Breach.Unused(mode))
                .asConstraint(MODES);
    }

    Constraint wishes(ConstraintFactory factory) {
        return forEachOf(factory, TripConstraints::wishes)
                .join(forEachVisited(factory))
                .filter((cover, visited) -> cover.missing(visited) > 0)
                .penalizeLong(HardSoftLongScore.ONE_SOFT, (cover, visited) -> cover.wish() * cover.missing(visited))
                .asConstraint(WISHES);
    }

    Constraint worth(ConstraintFactory factory) {
        return factory.forEach(DayPlan.class)
                .impactLong(HardSoftLongScore.ONE_SOFT, day -> day.timetable().worth())
                .asConstraint(WORTH);
    }

    Constraint travel(ConstraintFactory factory) {
        return factory.forEach(DayPlan.class)
                .join(TripProblem.class)
                .penalizeLong(HardSoftLongScore.ONE_SOFT, (day, problem) -> problem.points()
                        .travel(day.timetable()))
                .asConstraint(TRAVEL);
    }

    Constraint idle(ConstraintFactory factory) {
        return factory.forEach(DayPlan.class)
                .join(TripProblem.class)
                .penalizeLong(HardSoftLongScore.ONE_SOFT, (day, problem) -> problem.points()
                        .idle(day.timetable()))
                .asConstraint(IDLE);
    }

    Constraint money(ConstraintFactory factory) {
        return factory.forEach(DayPlan.class)
                .groupBy(ConstraintCollectors.sumLong(day -> day.timetable().cost()))
                .join(FramePlan.class)
                .join(TripProblem.class)
                .penalizeLong(HardSoftLongScore.ONE_SOFT, (days, plan, problem) -> problem.points()
                        .money(days + plan.rideCost() + plan.lodgingCost()))
                .asConstraint(MONEY);
    }

    Constraint rides(ConstraintFactory factory) {
        return factory.forEach(FramePlan.class)
                .impactLong(HardSoftLongScore.ONE_SOFT, plan -> plan.frame().legs().stream()
                        .mapToLong(leg -> leg.favour() - leg.burden())
                        .sum())
                .asConstraint(RIDES);
    }

    Constraint comfort(ConstraintFactory factory) {
        return factory.forEach(FramePlan.class)
                .join(TripProblem.class)
                .impactLong(HardSoftLongScore.ONE_SOFT, (plan, problem) -> plan.frame()
                        .comfort(problem.segments()))
                .asConstraint(COMFORT);
    }

    private static UniConstraintBuilder<DayPlan, HardSoftLongScore> forEachDay(
            ConstraintFactory factory, ToLongFunction<DayPlan> minutes) {
        return factory.forEach(DayPlan.class)
                .filter(day -> minutes.applyAsLong(day) > 0)
                .penalizeLong(HardSoftLongScore.ONE_HARD, minutes);
    }
}

package com.surefoot.planning.constraints;

import com.surefoot.planning.model.Cover;
import com.surefoot.planning.model.DayPlan;
import com.surefoot.planning.model.TripProblem;
import com.surefoot.transport.incity.InCityMode;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.optaplanner.core.api.score.buildin.hardsoftlong.HardSoftLongScore;
import org.optaplanner.core.api.score.stream.Constraint;
import org.optaplanner.core.api.score.stream.ConstraintCollectors;
import org.optaplanner.core.api.score.stream.ConstraintFactory;
import org.optaplanner.core.api.score.stream.uni.UniConstraintStream;

/** What the trip as a whole has to have, and what it had better have. */
final class TripWideConstraints {

    /** What a missing must weighs against minutes missed. */
    private static final long UNVISITED = 500;

    private TripWideConstraints() {}

    static Constraint mandatoryVisits(ConstraintFactory factory) {
        return forEachOf(factory, TripWideConstraints::musts)
                .join(forEachVisited(factory))
                .filter((cover, visited) -> cover.missing(visited) > 0)
                .penalizeLong(HardSoftLongScore.ONE_HARD, (cover, visited) -> UNVISITED * cover.missing(visited))
                .justifyWith((cover, visited, score) -> new Breach.Unvisited(cover, cover.missing(visited)))
                .asConstraint(TripConstraints.MANDATORY_VISITS);
    }

    static Constraint wishes(ConstraintFactory factory) {
        return forEachOf(factory, TripWideConstraints::wishes)
                .join(forEachVisited(factory))
                .filter((cover, visited) -> cover.missing(visited) > 0)
                .penalizeLong(HardSoftLongScore.ONE_SOFT, (cover, visited) -> cover.wish() * cover.missing(visited))
                .asConstraint(TripConstraints.WISHES);
    }

    static Constraint quotas(ConstraintFactory factory) {
        return forEachOf(factory, problem -> problem.rules().quotas())
                .join(forEachVisited(factory))
                .filter((quota, visited) -> quota.excess(visited) > 0)
                .penalizeLong(HardSoftLongScore.ONE_HARD, (quota, visited) -> UNVISITED * quota.excess(visited))
                .justifyWith((quota, visited, score) -> new Breach.TooMany(quota, quota.excess(visited)))
                .asConstraint(TripConstraints.QUOTAS);
    }

    static Constraint walking(ConstraintFactory factory) {
        return factory.forEach(DayPlan.class)
                .groupBy(ConstraintCollectors.sumLong(day -> day.timetable().walked()))
                .join(TripProblem.class)
                .filter((walked, problem) -> walked > problem.rules().walkATrip())
                .penalizeLong(
                        HardSoftLongScore.ONE_HARD,
                        (walked, problem) ->
                                Breach.excess(walked, problem.rules().walkATrip()))
                .justifyWith((walked, problem, score) -> new Breach.WornOut(walked))
                .asConstraint(TripConstraints.WALKING_IN_ALL);
    }

    static Constraint modes(ConstraintFactory factory) {
        return forEachOf(factory, problem -> problem.rules().used())
                .join(factory.forEach(DayPlan.class)
                        .groupBy(ConstraintCollectors.toList(
                                day -> day.timetable().modes()))
                        .map(TripWideConstraints::ways))
                .filter((usage, ways) -> usage.missing(ways) > 0)
                .penalizeLong(HardSoftLongScore.ONE_HARD, (usage, ways) -> UNVISITED * usage.missing(ways))
                .justifyWith((usage, ways, score) -> new Breach.Unused(usage, usage.missing(ways)))
                .asConstraint(TripConstraints.MODES);
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
                .groupBy(ConstraintCollectors.toList(TripWideConstraints::visited))
                .map(TripWideConstraints::union);
    }

    private static Set<Integer> visited(DayPlan day) {
        return day.timetable().slots().stream().map(slot -> slot.spot().index()).collect(Collectors.toSet());
    }

    private static List<InCityMode> ways(List<List<InCityMode>> days) {
        return days.stream().flatMap(List::stream).toList();
    }

    private static Set<Integer> union(List<Set<Integer>> days) {
        return days.stream().flatMap(Set::stream).collect(Collectors.toSet());
    }
}

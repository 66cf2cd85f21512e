package com.surefoot.planning.routing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds days between which whole tours can be exchanged. */
final class DayClasses {

    /** All that makes a day what it is. */
    private record Traits(TourDay day, List<List<VisitWindow>> windows, List<List<Long>> wants) {}

    private DayClasses() {}

    static int[] of(RoutingProblem problem) {
        Map<Traits, Integer> classes = new HashMap<>();
        int[] classOf = new int[problem.days().size()];
        for (int d = 0; d < classOf.length; d++) {
            Integer known = classes.putIfAbsent(traits(problem, d), classes.size());
            classOf[d] = known == null ? classes.size() - 1 : known;
        }
        return classOf;
    }

    private static Traits traits(RoutingProblem problem, int day) {
        return new Traits(
                problem.days().get(day),
                problem.spots().stream().map(spot -> spot.windows().get(day)).toList(),
                problem.wants().stream()
                        .filter(want -> want.day() == day)
                        .map(want -> List.of((long) want.kind(), want.penalty()))
                        .toList());
    }
}

package com.surefoot.planning.routing;

import java.util.List;

/**
 * A feasible plan.
 *
 * @param days the visits of each day in order
 * @param objective worth less what the weights and penalties take
 * @param worth sum over the visited spots
 * @param travel ticks
 * @param waiting ticks between visits
 * @param money of visits and legs
 * @param penalty for missing covers, locks and wants
 * @param satisfied whether every cap holds; false only if locked spots alone exceed one
 */
public record RoutePlan(
        List<List<Visit>> days,
        long objective,
        long worth,
        long travel,
        long waiting,
        long money,
        long penalty,
        boolean satisfied) {

    public RoutePlan {
        days = days.stream().map(List::copyOf).toList();
    }

    /** The spots of each day in order, as {@link RouteSearch#startFrom} takes them. */
    public int[][] routes() {
        return days.stream()
                .map(day -> day.stream().mapToInt(Visit::spot).toArray())
                .toArray(int[][]::new);
    }
}

package com.surefoot.planning.routing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Splits a problem into what has nothing to do with each other: the days of one city, and what may be visited on them.
 * Tables of travel need not hold ways from one to another. Nodes are numbered as in {@link Tables}.
 */
final class Zones {

    /** How many there are. */
    final int count;
    /** By node. */
    final int[] zone;
    /** By node: its number in its zone. */
    final int[] column;
    /** Nodes of the largest. */
    final int width;
    /** By day: the number of its style among those of its zone. */
    final int[] matrix;

    Zones(RoutingProblem problem) {
        int[] zoneOfDay = numbered(linked(problem));
        count = Arrays.stream(zoneOfDay).max().orElse(0) + 1;
        int spots = problem.spots().size();
        int days = problem.days().size();
        zone = new int[spots + 2 * days];
        for (int s = 0; s < spots; s++) {
            int day = firstDay(problem.spots().get(s));
            zone[s] = day < 0 ? 0 : zoneOfDay[day];
        }
        System.arraycopy(zoneOfDay, 0, zone, spots, days);
        System.arraycopy(zoneOfDay, 0, zone, spots + days, days);
        int[] sizes = new int[count];
        column = new int[zone.length];
        for (int node = 0; node < zone.length; node++) {
            column[node] = sizes[zone[node]]++;
        }
        width = Arrays.stream(sizes).max().orElse(0);
        matrix = matrices(problem, zoneOfDay, count);
    }

    /** For each day the first one that it is linked with, by a spot that may be visited on either. */
    private static int[] linked(RoutingProblem problem) {
        int[] first = new int[problem.days().size()];
        Arrays.setAll(first, day -> day);
        for (VisitSpot spot : problem.spots()) {
            int before = firstDay(spot);
            for (int day = before + 1; before >= 0 && day < first.length; day++) {
                if (!spot.windows().get(day).isEmpty()) {
                    link(first, before, day);
                }
            }
        }
        return first;
    }

    private static void link(int[] first, int one, int other) {
        int from = Math.max(first[one], first[other]);
        int to = Math.min(first[one], first[other]);
        for (int day = 0; from != to && day < first.length; day++) {
            first[day] = first[day] == from ? to : first[day];
        }
    }

    private static int firstDay(VisitSpot spot) {
        for (int day = 0; day < spot.windows().size(); day++) {
            if (!spot.windows().get(day).isEmpty()) {
                return day;
            }
        }
        return -1;
    }

    private static int[] numbered(int[] first) {
        int[] found = Arrays.stream(first).distinct().sorted().toArray();
        return Arrays.stream(first).map(day -> Arrays.binarySearch(found, day)).toArray();
    }

    private static int[] matrices(RoutingProblem problem, int[] zoneOfDay, int count) {
        List<List<Integer>> styles = new ArrayList<>();
        for (int zone = 0; zone < count; zone++) {
            styles.add(new ArrayList<>());
        }
        int[] matrix = new int[zoneOfDay.length];
        for (int day = 0; day < matrix.length; day++) {
            List<Integer> known = styles.get(zoneOfDay[day]);
            Integer style = problem.days().get(day).style();
            if (!known.contains(style)) {
                known.add(style);
            }
            matrix[day] = known.indexOf(style);
        }
        return matrix;
    }
}

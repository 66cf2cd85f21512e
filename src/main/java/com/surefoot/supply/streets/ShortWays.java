package com.surefoot.supply.streets;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The lightest ways from a door to others near by. One climbs no higher than what the whole way may take: some tens of junctions
 * instead of some hundreds. Used for many doors one after another, by one thread at a time.
 */
final class ShortWays {

    private final Climb out;
    private final Climb in;

    ShortWays(Hierarchy hierarchy) {
        out = new Climb(hierarchy.out(), hierarchy.nodes());
        in = new Climb(hierarchy.in(), hierarchy.nodes());
    }

    /**
     * What the way to each goal takes; empty where none leads there that is light enough.
     *
     * @param most what it may count for
     */
    List<Optional<Effort>> list(Door from, List<Door> goals, double most) {
        Map<Integer, Effort> reached = new HashMap<>();
        out.start(from.base(), from.fromHereToBase());
        out.start(from.end(), from.fromHereToEnd());
        out.run(most, reached::put);
        List<Optional<Effort>> ways = new ArrayList<>();
        for (Door goal : goals) {
            ways.add(find(from, goal, reached, most));
        }
        return ways;
    }

    private Optional<Effort> find(Door from, Door goal, Map<Integer, Effort> reached, double most) {
        List<Effort> ways = new ArrayList<>();
        from.straightTo(goal).ifPresent(ways::add);
        in.start(goal.base(), goal.fromBaseToHere());
        in.start(goal.end(), goal.fromEndToHere());
        in.run(most, (node, effort) -> {
            Effort before = reached.get(node);
            if (before != null) {
                ways.add(before.plus(effort));
            }
        });
        return ways.stream()
                .filter(way -> way.weight() <= most)
                .min((one, other) -> Double.compare(one.weight(), other.weight()));
    }
}

package com.surefoot.supply.streets;

import com.surefoot.transport.incity.Footpaths.Paths;
import com.surefoot.transport.incity.Footpaths.Walks;
import com.surefoot.travel.Distance;
import com.surefoot.travel.GeoPoint;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * Short walks to points whose doors are found once, as are the ways between them. Of the extracts that have both ends at their
 * streets the first counts.
 */
final class StreetPaths implements Paths {

    private final List<Mapped> extracts;
    private final List<GeoPoint> points;
    private final Map<Hop, Walks> hops = new ConcurrentHashMap<>();

    /** From a point to others. */
    private record Hop(int from, Set<Integer> to, Distance farthest) {}

    /** @param aside metres a point may be away from its street */
    StreetPaths(List<StreetGraph> graphs, List<GeoPoint> points, double aside) {
        this.points = List.copyOf(points);
        this.extracts = graphs.stream()
                .map(graph -> new Mapped(graph, aside, Mapped.doors(graph, points, aside)))
                .toList();
    }

    /** An extract's streets, and where on them the points are. */
    private record Mapped(StreetGraph graph, double aside, List<Optional<Door>> doors) {

        static List<Optional<Door>> doors(StreetGraph graph, List<GeoPoint> points, double aside) {
            return points.stream().map(point -> graph.findDoor(point, aside)).toList();
        }

        boolean reaches(int point) {
            return doors.get(point).isPresent();
        }
    }

    @Override
    public Walks from(GeoPoint place, Collection<Integer> to, Distance farthest) {
        return walks(place, extract -> extract.graph().findDoor(place, extract.aside()), to, farthest);
    }

    @Override
    public Walks between(int from, Collection<Integer> to, Distance farthest) {
        return hops.computeIfAbsent(
                new Hop(from, Set.copyOf(to), farthest),
                hop -> walks(points.get(from), extract -> extract.doors().get(from), hop.to(), farthest));
    }

    private Walks walks(
            GeoPoint place, Function<Mapped, Optional<Door>> entry, Collection<Integer> to, Distance farthest) {
        Map<Integer, Distance> lengths = new HashMap<>();
        Set<Integer> unknown = new HashSet<>(to);
        for (Mapped extract : extracts) {
            entry.apply(extract).ifPresent(door -> {
                List<Integer> here = List.copyOf(
                        new TreeSet<>(unknown.stream().filter(extract::reaches).toList()));
                here.forEach(unknown::remove);
                add(lengths, extract, place, door, here, farthest);
            });
        }
        return new Walks(lengths, unknown);
    }

    private void add(
            Map<Integer, Distance> lengths,
            Mapped extract,
            GeoPoint place,
            Door door,
            List<Integer> to,
            Distance farthest) {
        List<Door> goals = to.stream()
                .map(point -> extract.doors().get(point).orElseThrow())
                .toList();
        List<Optional<Effort>> ways = extract.graph().foot().shortWays(door, goals, farthest.metres());
        for (int i = 0; i < goals.size(); i++) {
            int point = to.get(i);
            double aside = door.aside() + goals.get(i).aside();
            ways.get(i)
                    .map(way -> Tables.onFoot(way, aside, place, points.get(point)))
                    .filter(length -> length.compareTo(farthest) <= 0)
                    .ifPresent(length -> lengths.put(point, length));
        }
    }
}

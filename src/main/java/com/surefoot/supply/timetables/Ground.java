package com.surefoot.supply.timetables;

import com.surefoot.transport.incity.Footpaths;
import com.surefoot.transport.incity.Footpaths.Paths;
import com.surefoot.transport.incity.Footpaths.Walks;
import com.surefoot.transport.incity.WalkRules;
import com.surefoot.travel.Distance;
import com.surefoot.travel.GeoPoint;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ObjIntConsumer;

/**
 * Where stops are, and how one walks to them: on streets where these are known, elsewhere by the city's rules from straight
 * lines.
 */
final class Ground {

    /** Nobody walks longer to the first vehicle, or from the last one. */
    private static final Duration FARTHEST_ACCESS = Duration.ofMinutes(15);

    private static final double METRES_PER_DEGREE = 110_574;

    /** Degrees; some 550 m from south to north. */
    private static final double CELL = 0.005;

    private record Cell(long north, long east) {

        static Cell of(double lat, double lon) {
            return new Cell((long) Math.floor(lat / CELL), (long) Math.floor(lon / CELL));
        }
    }

    private final List<Halt> halts;
    private final WalkRules walk;
    private final Paths paths;
    private final Map<Cell, List<Integer>> cells = new HashMap<>();

    Ground(List<Halt> halts, WalkRules walk, Footpaths footpaths) {
        this.halts = halts;
        this.walk = walk;
        this.paths = footpaths.about(halts.stream().map(Halt::point).toList());
        for (int i = 0; i < halts.size(); i++) {
            GeoPoint point = halts.get(i).point();
            cells.computeIfAbsent(Cell.of(point.lat(), point.lon()), cell -> new ArrayList<>())
                    .add(i);
        }
    }

    /** Seconds on foot, a fraction counted as a whole one. */
    int seconds(Distance way) {
        Duration time = walk.time(way);
        return Math.toIntExact(time.plusSeconds(1).minusNanos(1).toSeconds());
    }

    /** By rules. */
    Distance way(GeoPoint from, GeoPoint to) {
        return walk.way(from.distanceTo(to));
    }

    /** The stops that one can walk to. Those that are too far by rules are not looked for on streets. */
    Access near(GeoPoint point) {
        Map<Integer, Distance> reckoned = new TreeMap<>();
        around(point, reach(FARTHEST_ACCESS), (stop, number) -> {
            Distance way = way(point, stop);
            if (isNear(way)) {
                reckoned.put(number, way);
            }
        });
        Map<Integer, Distance> ways = known(reckoned, paths.from(point, reckoned.keySet(), length(FARTHEST_ACCESS)));
        Map<Integer, Integer> seconds = new TreeMap<>();
        ways.forEach((number, way) -> seconds.put(number, seconds(way)));
        return new Access(seconds, ways, !reckoned.isEmpty());
    }

    /**
     * The stops within a distance of one, straight on, that one can walk to, and how far that is. Within a station rules tell it,
     * since its passages are no streets.
     */
    Map<Integer, Distance> near(int from, Distance distance) {
        Halt halt = halts.get(from);
        Map<Integer, Distance> inside = new TreeMap<>();
        Map<Integer, Distance> outside = new TreeMap<>();
        around(halt.point(), distance, (stop, number) -> {
            if (halt.point().distanceTo(stop).compareTo(distance) <= 0) {
                boolean within = number == from || halt.sharesStationWith(halts.get(number));
                (within ? inside : outside).put(number, way(halt.point(), stop));
            }
        });
        inside.putAll(known(outside, paths.between(from, outside.keySet(), length(FARTHEST_ACCESS))));
        return inside;
    }

    /** With the lengths that are known instead of those that are reckoned, and without ways that are known not to be there. */
    private static Map<Integer, Distance> known(Map<Integer, Distance> reckoned, Walks walks) {
        Map<Integer, Distance> ways = new TreeMap<>(walks.lengths());
        reckoned.forEach((number, way) -> {
            if (walks.unknown().contains(number)) {
                ways.put(number, way);
            }
        });
        return ways;
    }

    private boolean isNear(Distance way) {
        return seconds(way) <= FARTHEST_ACCESS.toSeconds();
    }

    /** How far one walks in a time. */
    private Distance length(Duration time) {
        return Distance.ofKilometres(walk.kmh() * time.toSeconds() / 3600);
    }

    /** How far off a stop may be, straight on. */
    private Distance reach(Duration time) {
        return Distance.ofKilometres(walk.kmh() / walk.detour() * time.toSeconds() / 3600);
    }

    /** Tells the stops that may lie within a distance, and some that lie a little farther. */
    void around(GeoPoint point, Distance distance, ObjIntConsumer<GeoPoint> near) {
        double north = distance.metres() / METRES_PER_DEGREE;
        double widest = Math.cos(Math.toRadians(Math.min(89, Math.abs(point.lat()) + north)));
        Cell southWest = Cell.of(point.lat() - north, point.lon() - north / widest);
        Cell northEast = Cell.of(point.lat() + north, point.lon() + north / widest);
        for (long row = southWest.north(); row <= northEast.north(); row++) {
            for (long column = southWest.east(); column <= northEast.east(); column++) {
                for (int number : cells.getOrDefault(new Cell(row, column), List.of())) {
                    near.accept(halts.get(number).point(), number);
                }
            }
        }
    }
}

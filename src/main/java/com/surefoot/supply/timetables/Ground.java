package com.surefoot.supply.timetables;

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

/** Where stops are, and how one walks to them by the city's rules: from straight lines. */
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
    private final Map<Cell, List<Integer>> cells = new HashMap<>();

    Ground(List<Halt> halts, WalkRules walk) {
        this.halts = halts;
        this.walk = walk;
        for (int i = 0; i < halts.size(); i++) {
            GeoPoint point = halts.get(i).point();
            cells.computeIfAbsent(Cell.of(point.lat(), point.lon()), cell -> new ArrayList<>())
                    .add(i);
        }
    }

    /** Seconds on foot, a fraction counted as a whole one. */
    int seconds(GeoPoint from, GeoPoint to) {
        Duration time = walk.time(way(from, to));
        return Math.toIntExact(time.plusSeconds(1).minusNanos(1).toSeconds());
    }

    Distance way(GeoPoint from, GeoPoint to) {
        return walk.way(from.distanceTo(to));
    }

    /** The stops that one can walk to, and how many seconds that takes. */
    Map<Integer, Integer> near(GeoPoint point) {
        Map<Integer, Integer> near = new TreeMap<>();
        int most = Math.toIntExact(FARTHEST_ACCESS.toSeconds());
        around(point, reach(FARTHEST_ACCESS), (stop, number) -> {
            int seconds = seconds(point, stop);
            if (seconds <= most) {
                near.put(number, seconds);
            }
        });
        return near;
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

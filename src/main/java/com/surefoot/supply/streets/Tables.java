package com.surefoot.supply.streets;

import com.surefoot.travel.Distance;
import com.surefoot.travel.GeoPoint;
import java.util.List;
import java.util.Optional;

/**
 * All walks and drives between some points, on the streets of one extract.
 *
 * @param covered which of the points lie where the extract has streets
 */
record Tables(List<Boolean> covered, Table foot, Table car) {

    /** What one vehicle does: the points' doors, and the ways between them. */
    record Table(List<Optional<Door>> doors, Matrix matrix) {

        static Table of(StreetNetwork network, StreetGraph graph, List<GeoPoint> points, double farthest) {
            List<Optional<Door>> doors = points.stream()
                    .map(point -> graph.covers(point) ? network.findDoor(point, farthest) : Optional.<Door>empty())
                    .toList();
            return new Table(doors, network.matrix(doors));
        }

        boolean reaches(int point) {
            return doors.get(point).isPresent();
        }

        /** Metres between the two points and their streets. */
        double aside(int from, int to) {
            return doors.get(from).orElseThrow().aside()
                    + doors.get(to).orElseThrow().aside();
        }
    }

    Tables {
        covered = List.copyOf(covered);
    }

    static Tables of(StreetGraph graph, List<GeoPoint> points, double farthest) {
        return new Tables(
                points.stream().map(graph::covers).toList(),
                Table.of(graph.foot(), graph, points, farthest),
                Table.of(graph.car(), graph, points, farthest));
    }

    /** The length of a walk with what lies between its ends and their streets. */
    static Distance onFoot(Effort way, double aside, GeoPoint from, GeoPoint to) {
        // the engine measures on a sphere, which falls short of a straight line on the ellipsoid by up to half a
        // percent
        return new Distance(Math.max(way.metres() + aside, from.distanceTo(to).metres()));
    }

    boolean covers(int from, int to) {
        return covered.get(from) && covered.get(to);
    }
}

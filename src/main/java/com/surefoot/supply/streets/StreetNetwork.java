package com.surefoot.supply.streets;

import com.graphhopper.routing.util.DefaultSnapFilter;
import com.graphhopper.storage.index.LocationIndexTree;
import com.graphhopper.storage.index.Snap;
import com.graphhopper.util.DistancePlaneProjection;
import com.graphhopper.util.EdgeIteratorState;
import com.graphhopper.util.FetchMode;
import com.graphhopper.util.PointList;
import com.graphhopper.util.shapes.GHPoint;
import com.surefoot.travel.GeoPoint;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.jspecify.annotations.Nullable;

/** The streets open to a vehicle. */
final class StreetNetwork {

    private final Vehicle vehicle;
    private final Hierarchy hierarchy;
    private final LocationIndexTree index;
    private final DefaultSnapFilter open;
    private final Queue<ShortWays> idle = new ConcurrentLinkedQueue<>();

    StreetNetwork(Vehicle vehicle, Hierarchy hierarchy, LocationIndexTree index, DefaultSnapFilter open) {
        this.vehicle = vehicle;
        this.hierarchy = hierarchy;
        this.index = index;
        this.open = open;
    }

    /** Where the street nearest to a point is; empty if that is farther off than so many metres. Islands do not count. */
    Optional<Door> findDoor(GeoPoint point, double farthest) {
        Snap snap = index.findClosest(point.lat(), point.lon(), open);
        return snap.isValid() && snap.getQueryDistance() <= farthest ? Optional.of(door(snap)) : Optional.empty();
    }

    private Door door(Snap snap) {
        EdgeIteratorState stretch = snap.getClosestEdge();
        double metres = stretch.getDistance();
        return new Door(
                snap.getQueryDistance(),
                stretch.getEdge(),
                stretch.getBaseNode(),
                stretch.getAdjNode(),
                fraction(snap, stretch.fetchWayGeometry(FetchMode.ALL)),
                new Effort(vehicle.calcEdgeWeight(stretch, false), metres),
                new Effort(vehicle.calcEdgeWeight(stretch, true), metres));
    }

    /** How far along its stretch a point is, from the corner before it. */
    private static double fraction(Snap snap, PointList corners) {
        double before = 0;
        double all = 0;
        for (int i = 1; i < corners.size(); i++) {
            double length = metres(corners.get(i - 1), corners.get(i));
            before += i <= snap.getWayIndex() ? length : 0;
            all += length;
        }
        double here = before + metres(corners.get(snap.getWayIndex()), snap.getSnappedPoint());
        return all > 0 ? Math.min(1, here / all) : 0;
    }

    private static double metres(GHPoint a, GHPoint b) {
        return DistancePlaneProjection.DIST_PLANE.calcDist(a.lat, a.lon, b.lat, b.lon);
    }

    /** Ways from a door to others near by; empty where none leads there that counts for so much or less. */
    List<Optional<Effort>> shortWays(Door from, List<Door> goals, double most) {
        @Nullable ShortWays found = idle.poll();
        ShortWays ways = found == null ? new ShortWays(hierarchy) : found;
        List<Optional<Effort>> all = ways.list(from, goals, most);
        // not if it breaks off, with a search half done
        idle.add(ways);
        return all;
    }

    Matrix matrix(List<Optional<Door>> doors) {
        return Matrix.of(hierarchy, doors);
    }
}

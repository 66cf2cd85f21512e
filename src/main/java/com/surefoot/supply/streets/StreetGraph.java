package com.surefoot.supply.streets;

import com.graphhopper.routing.util.DefaultSnapFilter;
import com.graphhopper.storage.BaseGraph;
import com.graphhopper.storage.CHStorage;
import com.graphhopper.storage.Directory;
import com.graphhopper.storage.RAMDirectory;
import com.graphhopper.storage.RoutingCHGraphImpl;
import com.graphhopper.storage.index.LocationIndexTree;
import com.graphhopper.util.shapes.BBox;
import com.surefoot.travel.GeoPoint;
import java.nio.file.Path;
import java.util.Optional;

/** The streets of an extract, for those on foot and those in a car. */
final class StreetGraph {

    private final BBox bounds;
    private final StreetNetwork foot;
    private final StreetNetwork car;

    private StreetGraph(BBox bounds, StreetNetwork foot, StreetNetwork car) {
        this.bounds = bounds;
        this.foot = foot;
        this.car = car;
    }

    /**
     * Loads what {@link GraphMaker} made.
     *
     * @throws BrokenExtractException if it is not all there
     */
    static StreetGraph load(Path folder) throws BrokenExtractException {
        try {
            Tags tags = new Tags();
            Directory directory = new RAMDirectory(folder.toString(), true);
            BaseGraph graph =
                    new BaseGraph.Builder(tags.encoding()).setDir(directory).build();
            if (!graph.loadExisting()) {
                throw new IllegalStateException("there are no streets");
            }
            LocationIndexTree index = new LocationIndexTree(graph, directory);
            if (!index.loadExisting()) {
                throw new IllegalStateException("there is no index");
            }
            return new StreetGraph(
                    graph.getBounds(),
                    network(tags, tags.foot(), graph, index),
                    network(tags, tags.car(), graph, index));
        } catch (RuntimeException e) {
            throw new BrokenExtractException(
                    "The graph in %s cannot be read (%s). Maybe somebody deleted a part of it?"
                            .formatted(folder, e.getMessage()),
                    e);
        }
    }

    private static StreetNetwork network(Tags tags, Vehicle vehicle, BaseGraph graph, LocationIndexTree index) {
        CHStorage cuts = new CHStorage(graph.getDirectory(), vehicle.name(), graph.getSegmentSize(), false);
        if (!cuts.loadExisting()) {
            throw new IllegalStateException("there are no short cuts for " + vehicle.name());
        }
        Hierarchy hierarchy = Hierarchy.of(new RoutingCHGraphImpl(graph, cuts, vehicle));
        cuts.close();
        return new StreetNetwork(vehicle, hierarchy, index, new DefaultSnapFilter(vehicle, tags.island(vehicle)));
    }

    /** Whether a point lies in the rectangle around all its streets. */
    boolean covers(GeoPoint point) {
        return bounds.contains(point.lat(), point.lon());
    }

    /** Where the street nearest to a point is on which one walks; empty outside, or if it is farther off than so many metres. */
    Optional<Door> findDoor(GeoPoint point, double farthest) {
        return covers(point) ? foot.findDoor(point, farthest) : Optional.empty();
    }

    StreetNetwork foot() {
        return foot;
    }

    StreetNetwork car() {
        return car;
    }
}

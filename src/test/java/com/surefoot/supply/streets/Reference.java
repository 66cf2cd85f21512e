package com.surefoot.supply.streets;

import com.graphhopper.routing.Dijkstra;
import com.graphhopper.routing.Path;
import com.graphhopper.routing.querygraph.QueryGraph;
import com.graphhopper.routing.util.DefaultSnapFilter;
import com.graphhopper.routing.util.TraversalMode;
import com.graphhopper.storage.BaseGraph;
import com.graphhopper.storage.RAMDirectory;
import com.graphhopper.storage.index.LocationIndexTree;
import com.graphhopper.storage.index.Snap;
import com.surefoot.transport.incity.InCityMode;
import com.surefoot.travel.Place;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;

/** The engine's own search without short cuts, for comparison. */
final class Reference {

    private final Tags tags = new Tags();
    private final BaseGraph graph;
    private final LocationIndexTree index;

    private Reference(java.nio.file.Path folder) {
        RAMDirectory directory = new RAMDirectory(folder.toString(), true);
        graph = new BaseGraph.Builder(tags.encoding()).setDir(directory).build();
        graph.loadExisting();
        index = new LocationIndexTree(graph, directory);
        index.loadExisting();
    }

    static Reference of(java.nio.file.Path extract, java.nio.file.Path folder) {
        try {
            Files.createDirectories(folder);
            GraphMaker.make(new Extract(extract), folder);
            return new Reference(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Metres from place to place, on foot those to and from the streets included. */
    double metres(InCityMode mode, Place from, Place to) {
        Vehicle vehicle = mode == InCityMode.WALK ? tags.foot() : tags.car();
        Snap start = snap(vehicle, from);
        Snap end = snap(vehicle, to);
        QueryGraph both = QueryGraph.create(graph, start, end);
        Path path = new Dijkstra(both, both.wrapWeighting(vehicle), TraversalMode.NODE_BASED)
                .calcPath(start.getClosestNode(), end.getClosestNode());
        double aside = mode == InCityMode.WALK ? start.getQueryDistance() + end.getQueryDistance() : 0;
        return path.getDistance() + aside;
    }

    private Snap snap(Vehicle vehicle, Place place) {
        return index.findClosest(
                place.point().lat(), place.point().lon(), new DefaultSnapFilter(vehicle, tags.island(vehicle)));
    }
}

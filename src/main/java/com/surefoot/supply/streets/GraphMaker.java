package com.surefoot.supply.streets;

import com.graphhopper.reader.osm.OSMReader;
import com.graphhopper.routing.OSMReaderConfig;
import com.graphhopper.routing.ch.PrepareContractionHierarchies;
import com.graphhopper.routing.subnetwork.PrepareRoutingSubnetworks;
import com.graphhopper.routing.subnetwork.PrepareRoutingSubnetworks.PrepareJob;
import com.graphhopper.storage.BaseGraph;
import com.graphhopper.storage.CHConfig;
import com.graphhopper.storage.Directory;
import com.graphhopper.storage.RAMDirectory;
import com.graphhopper.storage.index.LocationIndexTree;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Makes a graph of an extract: junctions and stretches, an index to find them by, and short cuts for quick answers. */
final class GraphMaker {

    static {
        // The engine reads extracts by code that is generated and old; they are files of whoever runs Surefoot, of a
        // bounded
        // size, and the warning would come once for each of their types.
        if (System.getProperty("com.google.protobuf.use_unsafe_pre22_gencode") == null) {
            System.setProperty("com.google.protobuf.use_unsafe_pre22_gencode", "");
        }
    }

    private GraphMaker() {}

    /**
     * Writes the graph of an extract.
     *
     * @throws BrokenExtractException if the file cannot be read, or there are no streets in it
     */
    static void make(Extract extract, Path folder) throws IOException {
        Tags tags = new Tags();
        Directory directory = new RAMDirectory(folder.toString(), true).create();
        try {
            make(extract, tags, directory);
        } catch (RuntimeException e) {
            throw new BrokenExtractException(
                    "No streets can be read from %s (%s). Maybe it broke off on the way, or there are none in it?"
                            .formatted(extract.file(), e.getMessage()),
                    e);
        } finally {
            directory.close();
        }
    }

    private static void make(Extract extract, Tags tags, Directory directory) throws IOException {
        BaseGraph graph = read(extract, tags, directory);
        List<PrepareJob> islands = tags.vehicles().stream()
                .map(vehicle -> new PrepareJob(tags.island(vehicle), vehicle))
                .toList();
        new PrepareRoutingSubnetworks(graph, islands)
                .setMinNetworkSize(Tags.SMALLEST_NETWORK)
                .doWork();
        LocationIndexTree index = new LocationIndexTree(graph, directory);
        index.prepareIndex();
        graph.freeze();
        for (Vehicle vehicle : tags.vehicles()) {
            PrepareContractionHierarchies.fromGraph(graph, CHConfig.nodeBased(vehicle.name(), vehicle))
                    .doWork()
                    .getCHStorage()
                    .flush();
        }
        index.flush();
        graph.flush();
    }

    private static BaseGraph read(Extract extract, Tags tags, Directory directory) throws IOException {
        BaseGraph graph =
                new BaseGraph.Builder(tags.encoding()).setDir(directory).create();
        new OSMReader(graph, tags.parsers(), new OSMReaderConfig())
                .setFile(extract.file().toFile())
                .readGraph();
        return graph;
    }
}

package com.surefoot.supply.streets;

import com.graphhopper.routing.util.AllEdgesIterator;
import com.graphhopper.storage.RoutingCHEdgeExplorer;
import com.graphhopper.storage.RoutingCHEdgeIterator;
import com.graphhopper.storage.RoutingCHGraph;
import java.util.Arrays;
import java.util.function.ToDoubleFunction;

/**
 * The engine's contraction hierarchy of a vehicle, laid out flat: from each junction the stretches and short cuts to junctions
 * of a higher level, in one direction. The engine's own iterators know what a short cut counts for but not how long it is;
 * here both are known, so that no way has to be unpacked to tell its length.
 */
final class Hierarchy {

    /** The ways up out of junctions, or those that lead down into them, seen from below. */
    static final class Half {

        private final int[] first;
        private final int[] higher;
        private final double[] weights;
        private final double[] metres;

        private Half(int nodes, int ways) {
            first = new int[nodes + 1];
            higher = new int[ways];
            weights = new double[ways];
            metres = new double[ways];
        }

        int begin(int node) {
            return first[node];
        }

        int end(int node) {
            return first[node + 1];
        }

        int higher(int way) {
            return higher[way];
        }

        Effort effort(int way) {
            return new Effort(weights[way], metres[way]);
        }
    }

    private final Half out;
    private final Half in;
    private final int nodes;

    private Hierarchy(Half out, Half in, int nodes) {
        this.out = out;
        this.in = in;
        this.nodes = nodes;
    }

    static Hierarchy of(RoutingCHGraph graph) {
        double[] lengths = lengths(graph);
        return new Hierarchy(
                half(graph, graph.createOutEdgeExplorer(), way -> way.getWeight(false), lengths),
                half(graph, graph.createInEdgeExplorer(), way -> way.getWeight(true), lengths),
                graph.getNodes());
    }

    Half out() {
        return out;
    }

    Half in() {
        return in;
    }

    int nodes() {
        return nodes;
    }

    /** Lengths of stretches and of short cuts, which are made of two that were there before them. */
    private static double[] lengths(RoutingCHGraph graph) {
        double[] lengths = new double[graph.getEdges()];
        AllEdgesIterator stretches = graph.getBaseGraph().getAllEdges();
        while (stretches.next()) {
            lengths[stretches.getEdge()] = stretches.getDistance();
        }
        for (int cut = graph.getBaseGraph().getEdges(); cut < graph.getEdges(); cut++) {
            var found = graph.getEdgeIteratorState(cut, Integer.MIN_VALUE);
            int one = found.getSkippedEdge1();
            int other = found.getSkippedEdge2();
            if (one >= cut || other >= cut) {
                throw new IllegalStateException(
                        "Short cut %d is made of %d and %d. Maybe the engine changed their order?"
                                .formatted(cut, one, other));
            }
            lengths[cut] = lengths[one] + lengths[other];
        }
        return lengths;
    }

    private static Half half(
            RoutingCHGraph graph,
            RoutingCHEdgeExplorer explorer,
            ToDoubleFunction<RoutingCHEdgeIterator> weight,
            double[] lengths) {
        int nodes = graph.getNodes();
        int[] counts = new int[nodes];
        for (int node = 0; node < nodes; node++) {
            RoutingCHEdgeIterator ways = explorer.setBaseNode(node);
            while (ways.next()) {
                counts[node] += leadsUp(graph, ways, node) ? 1 : 0;
            }
        }
        Half half = new Half(nodes, Arrays.stream(counts).sum());
        int at = 0;
        for (int node = 0; node < nodes; node++) {
            RoutingCHEdgeIterator ways = explorer.setBaseNode(node);
            while (ways.next()) {
                if (leadsUp(graph, ways, node)) {
                    half.higher[at] = ways.getAdjNode();
                    half.weights[at] = weight.applyAsDouble(ways);
                    half.metres[at] = lengths[ways.getEdge()];
                    at++;
                }
            }
            half.first[node + 1] = at;
        }
        return half;
    }

    private static boolean leadsUp(RoutingCHGraph graph, RoutingCHEdgeIterator way, int node) {
        return graph.getLevel(way.getAdjNode()) > graph.getLevel(node);
    }
}

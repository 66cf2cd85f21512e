package com.surefoot.supply.streets;

import com.surefoot.supply.streets.Hierarchy.Half;
import java.util.Arrays;
import java.util.Comparator;
import java.util.PriorityQueue;
import java.util.function.BiConsumer;

/** Searches from a place up through the hierarchy, with Dijkstra's algorithm. Used for many places one after another. */
final class Climb {

    private record Label(int node, Effort effort) {}

    private static final Comparator<Label> LIGHTEST =
            Comparator.<Label>comparingDouble(label -> label.effort().weight()).thenComparingInt(Label::node);

    private final Half half;
    private final double[] least;
    private final PriorityQueue<Label> open = new PriorityQueue<>(LIGHTEST);
    private int[] touched = new int[256];
    private int touches;

    Climb(Half half, int nodes) {
        this.half = half;
        least = new double[nodes];
        Arrays.fill(least, Double.POSITIVE_INFINITY);
    }

    /** Another place where the search begins. */
    void start(int node, Effort effort) {
        if (effort.isPossible() && effort.weight() < least[node]) {
            if (least[node] == Double.POSITIVE_INFINITY) {
                touch(node);
            }
            least[node] = effort.weight();
            open.add(new Label(node, effort));
        }
    }

    private void touch(int node) {
        if (touches == touched.length) {
            touched = Arrays.copyOf(touched, 2 * touches);
        }
        touched[touches++] = node;
    }

    /** Tells each junction that is reached, and what it takes to get there; then all is forgotten. */
    void run(BiConsumer<Integer, Effort> reached) {
        run(Double.POSITIVE_INFINITY, reached);
    }

    /** Likewise, as far as one gets with so much weight. */
    void run(double most, BiConsumer<Integer, Effort> reached) {
        for (Label label = open.poll(); label != null; label = open.poll()) {
            double weight = label.effort().weight();
            if (weight <= least[label.node()] && weight <= most) {
                reached.accept(label.node(), label.effort());
                for (int way = half.begin(label.node()); way < half.end(label.node()); way++) {
                    start(half.higher(way), label.effort().plus(half.effort(way)));
                }
            }
        }
        for (int i = 0; i < touches; i++) {
            least[touched[i]] = Double.POSITIVE_INFINITY;
        }
        touches = 0;
    }
}

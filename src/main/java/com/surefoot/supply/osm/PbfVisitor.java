package com.surefoot.supply.osm;

import java.io.IOException;
import java.util.List;
import java.util.Map;

/**
 * Is shown the elements of one kind. Tags are there only of elements that have one of the keys looked for; of all others
 * there are none.
 */
interface PbfVisitor {

    /** The kind to be shown; the others are skipped unread. */
    OsmId.Kind kind();

    /**
     * A node.
     *
     * @param lat degrees north, as the file has it
     * @param lon degrees east, as the file has it
     */
    default void node(long id, double lat, double lon, Map<String, String> tags) {}

    /**
     * A way.
     *
     * @param nodes the points of its line, in order
     */
    default void way(long id, Nodes nodes, Map<String, String> tags) throws IOException {}

    /**
     * A relation.
     *
     * @param ways those that bound it from outside
     */
    default void relation(long id, List<Long> ways, Map<String, String> tags) {}

    /** The nodes of a way, read only if they are asked for. */
    @FunctionalInterface
    interface Nodes {
        long[] read() throws IOException;
    }
}

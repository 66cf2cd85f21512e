package com.surefoot.supply.streets;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A process that ends while it makes a graph, as if it was killed. */
final class HalfMade {

    static final int KILLED = 137;

    private HalfMade() {}

    public static void main(String[] arguments) throws IOException {
        new GraphFolder(Path.of(arguments[0]))
                .open(
                        new Extract(Path.of(arguments[1])),
                        1 << 20,
                        made -> {
                            Files.writeString(made.resolve("edges"), "half of it");
                            Runtime.getRuntime().halt(KILLED);
                        },
                        StreetGraph::load);
    }
}

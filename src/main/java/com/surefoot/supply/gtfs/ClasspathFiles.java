package com.surefoot.supply.gtfs;

import java.io.InputStream;
import java.util.Optional;

/** A feed that comes with the product. */
record ClasspathFiles(ClassLoader loader, String folder) implements FeedFiles {

    @Override
    public Optional<InputStream> open(String file) {
        return Optional.ofNullable(loader.getResourceAsStream(folder + "/" + file));
    }
}

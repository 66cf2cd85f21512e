package com.surefoot.supply.gtfs;

import java.io.InputStream;
import java.util.Optional;

/** A feed that comes with the product. */
record ClasspathFiles(String folder) implements FeedFiles {

    @Override
    public Optional<InputStream> open(String file) {
        return Optional.ofNullable(GtfsFeed.class.getClassLoader().getResourceAsStream(folder + "/" + file));
    }
}

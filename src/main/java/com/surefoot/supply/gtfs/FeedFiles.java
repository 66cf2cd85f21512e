package com.surefoot.supply.gtfs;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** The files of a feed, opened one at a time. */
interface FeedFiles extends Closeable {

    /** The bytes of a table, or empty where the feed has no such table. */
    Optional<InputStream> open(String file) throws IOException;

    @Override
    default void close() throws IOException {}
}

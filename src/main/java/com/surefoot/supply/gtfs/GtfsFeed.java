package com.surefoot.supply.gtfs;

import com.surefoot.catalogue.BrokenSourceException;
import com.surefoot.catalogue.CatalogueSink;
import com.surefoot.catalogue.CatalogueStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A GTFS static feed (gtfs.org/schedule/reference): a zip file, a folder, or a folder inside the product. It is read
 * row by row; however large it is, no more than the ids of its small tables are held.
 */
public final class GtfsFeed implements CatalogueStore.Content {

    private static final long GENEROUS = 20_000_000_000L;

    private final Opening opening;
    private final long maximumBytes;

    private GtfsFeed(Opening opening, long maximumBytes) {
        this.opening = opening;
        this.maximumBytes = maximumBytes;
    }

    /** A feed in a zip file, where its tables may lie in one folder, or in a folder. */
    public static GtfsFeed at(Path path) {
        return new GtfsFeed(bytes -> open(path, bytes), GENEROUS);
    }

    /** A feed that comes with the product. */
    public static GtfsFeed onClasspath(String folder) {
        return onClasspath(GtfsFeed.class.getClassLoader(), folder);
    }

    static GtfsFeed onClasspath(ClassLoader loader, String folder) {
        return new GtfsFeed(bytes -> new ClasspathFiles(loader, folder), GENEROUS);
    }

    /** The same feed, refused once a zip file's tables unpack to more than this. */
    public GtfsFeed withMaximumBytes(long bytes) {
        return new GtfsFeed(opening, bytes);
    }

    /**
     * Writes all of its tables.
     *
     * @throws BrokenSourceException where the feed cannot be read or does not follow the GTFS reference
     */
    @Override
    public void writeTo(CatalogueSink sink) throws IOException {
        try (FeedFiles files = opening.open(maximumBytes)) {
            new FeedReader(files, sink).read();
        }
    }

    private static FeedFiles open(Path path, long maximumBytes) {
        if (Files.isDirectory(path)) {
            return new FolderFiles(path);
        }
        if (!Files.isRegularFile(path)) {
            throw new BrokenSourceException(
                    Shown.plain(path.toString()), 0, "there is no such file or folder.", "Maybe the path is misspelt?");
        }
        return ZipFiles.open(path, maximumBytes);
    }

    @FunctionalInterface
    private interface Opening {
        FeedFiles open(long maximumBytes);
    }
}

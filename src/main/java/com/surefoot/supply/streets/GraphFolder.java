package com.surefoot.supply.streets;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The folder where graphs are kept. A graph is made beside its place and moved there once all of it is on disk, so that one
 * that is there is whole, whenever the process or the machine ended. One process at a time makes and loads graphs.
 */
final class GraphFolder {

    private static final Logger LOG = LoggerFactory.getLogger(GraphFolder.class);

    private static final String UNFINISHED = ".unfinished";

    /** File locks hold off other processes only. */
    private static final Object THIS_PROCESS = new Object();

    /** Makes all files of a graph in an empty folder. */
    @FunctionalInterface
    interface Maker {
        void make(Path folder) throws IOException;
    }

    /** Loads a graph. */
    @FunctionalInterface
    interface Loader<T> {
        T load(Path folder) throws IOException;
    }

    private final Path folder;

    GraphFolder(Path folder) {
        this.folder = folder;
    }

    /**
     * The graph of an extract as it is now, made if there is none or it was damaged. Graphs of what was in the extract before are deleted.
     *
     * @throws IOException if it can be neither made nor loaded; nothing half-made stays that counts as a graph
     */
    <T> T open(Extract extract, long largest, Maker maker, Loader<T> loader) throws IOException {
        Files.createDirectories(folder);
        synchronized (THIS_PROCESS) {
            try (FileChannel channel =
                    FileChannel.open(folder.resolve(".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
                // let go of when the channel is closed, or the process ends however it may
                channel.lock();
                Path place = folder.resolve(extract.graphName(largest));
                deleteOthers(extract, place);
                return Files.isDirectory(place) ? load(place, maker, loader) : makeAndLoad(place, maker, loader);
            }
        }
    }

    private <T> T load(Path place, Maker maker, Loader<T> loader) throws IOException {
        try {
            return loader.load(place);
        } catch (BrokenExtractException e) {
            LOG.warn("{} It is made again.", e.getMessage());
            delete(place);
            return makeAndLoad(place, maker, loader);
        }
    }

    private <T> T makeAndLoad(Path place, Maker maker, Loader<T> loader) throws IOException {
        make(place, maker);
        return loader.load(place);
    }

    private void make(Path place, Maker maker) throws IOException {
        Path beside = folder.resolve(place.getFileName() + UNFINISHED);
        delete(beside);
        Files.createDirectory(beside);
        try {
            maker.make(beside);
            force(beside);
            Files.move(beside, place, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            delete(beside);
        }
    }

    /** Waits until all is on disk, so that a move never comes before what is moved. */
    private static void force(Path made) throws IOException {
        for (Path file : list(made)) {
            try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
                channel.force(true);
            }
        }
    }

    private void deleteOthers(Extract extract, Path place) throws IOException {
        for (Path other : list(folder)) {
            String name = String.valueOf(other.getFileName());
            if (name.matches(extract.name() + "-[0-9a-f]+(" + UNFINISHED + ")?") && !other.equals(place)) {
                delete(other);
            }
        }
    }

    private static List<Path> list(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }

    private static void delete(Path tree) throws IOException {
        if (!Files.exists(tree)) {
            return;
        }
        try (Stream<Path> files = Files.walk(tree)) {
            files.sorted(Comparator.reverseOrder()).forEach(GraphFolder::deleteFile);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static void deleteFile(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

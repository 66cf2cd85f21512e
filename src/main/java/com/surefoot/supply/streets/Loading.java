package com.surefoot.supply.streets;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Makes or loads the graphs of all extracts, one after another, while others get on with their work. */
final class Loading {

    private static final Logger LOG = LoggerFactory.getLogger(Loading.class);

    /** How an extract is doing. */
    enum State {
        /** Its turn has not come, or nobody has asked yet. */
        WAITING,
        LOADING,
        LOADED,
        /** It could not be read; the log says why. */
        BROKEN
    }

    private final StreetSettings settings;
    private final Map<Extract, State> states = Collections.synchronizedMap(new LinkedHashMap<>());
    private final Executor executor;
    private final AtomicBoolean started = new AtomicBoolean();
    private final CountDownLatch done = new CountDownLatch(1);
    private volatile List<StreetGraph> graphs = List.of();

    Loading(StreetSettings settings, Executor executor) {
        this.settings = settings;
        this.executor = executor;
        settings.listExtracts().forEach(extract -> states.put(extract, State.WAITING));
    }

    /** Begins, unless it has begun. */
    void start() {
        if (!started.getAndSet(true)) {
            executor.execute(this::run);
        }
    }

    private void run() {
        try {
            List<StreetGraph> loaded = new ArrayList<>();
            GraphFolder folder = new GraphFolder(Path.of(settings.folder()));
            for (Extract extract : settings.listExtracts()) {
                states.put(extract, State.LOADING);
                Optional<StreetGraph> graph = open(folder, extract);
                states.put(extract, graph.isPresent() ? State.LOADED : State.BROKEN);
                graph.ifPresent(loaded::add);
            }
            graphs = List.copyOf(loaded);
        } finally {
            done.countDown();
        }
    }

    /** One extract that is of no use does not take the others away. */
    private Optional<StreetGraph> open(GraphFolder folder, Extract extract) {
        long start = System.nanoTime();
        try {
            StreetGraph graph = folder.open(
                    extract, settings.largestExtract(), made -> GraphMaker.make(extract, made), StreetGraph::load);
            LOG.info(
                    "The streets of {} are ready after {}.",
                    extract.file(),
                    Duration.ofNanos(System.nanoTime() - start));
            return Optional.of(graph);
        } catch (BrokenExtractException e) {
            LOG.warn("{} Ways there are reckoned by rules.", e.getMessage());
        } catch (IOException | RuntimeException | OutOfMemoryError e) {
            LOG.error("There are no streets of {}; ways there are reckoned by rules.", extract.file(), e);
        }
        return Optional.empty();
    }

    /** Whether all that can be loaded is; waits for it as long as the settings let it. */
    boolean await() {
        start();
        try {
            return done.await(settings.patience().toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** How each extract of the settings is doing, in order. */
    Map<Extract, State> states() {
        synchronized (states) {
            return new LinkedHashMap<>(states);
        }
    }

    /** What could be loaded, in the order of the settings; nothing before all is done. */
    List<StreetGraph> graphs() {
        return graphs;
    }
}

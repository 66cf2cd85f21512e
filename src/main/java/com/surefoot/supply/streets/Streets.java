package com.surefoot.supply.streets;

import com.surefoot.transport.incity.CityTravel;
import com.surefoot.transport.incity.Footpaths;
import com.surefoot.transport.incity.Kept;
import com.surefoot.transport.incity.Router;
import com.surefoot.transport.incity.Way;
import com.surefoot.transport.incity.Way.Gap;
import com.surefoot.transport.incity.Ways;
import com.surefoot.travel.GeoPoint;
import com.surefoot.travel.Place;
import io.micronaut.context.annotation.Requires;
import io.micronaut.context.event.ApplicationEventListener;
import io.micronaut.runtime.server.event.ServerStartupEvent;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executor;

/** Walks and drives on the streets of extracts. A server begins to load them when it starts, a command when it plans. */
@Singleton
@Requires(beans = StreetSettings.class)
final class Streets implements Router, Footpaths, ApplicationEventListener<ServerStartupEvent> {

    static final String NAME = "streets";

    /** Lists of places whose ways are kept: a trip is planned several times over the same ones. */
    private static final int KEPT = 64;

    /** Lists of a city's stops: the timetable of the next day has the same. */
    private static final int KEPT_PATHS = 12;

    private final StreetSettings settings;
    private final Loading loading;
    private final Kept<List<GeoPoint>, List<Tables>> kept = new Kept<>(KEPT);
    private final Kept<List<GeoPoint>, Paths> keptPaths = new Kept<>(KEPT_PATHS);

    @Inject
    Streets(StreetSettings settings) {
        this(settings, Streets::onAThreadOfItsOwn);
    }

    Streets(StreetSettings settings, Executor executor) {
        this.settings = settings;
        this.loading = new Loading(settings, executor);
    }

    /** A process that ends does not wait for it: what is half-made does not count. */
    private static void onAThreadOfItsOwn(Runnable task) {
        Thread thread = new Thread(task, NAME);
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void onApplicationEvent(ServerStartupEvent event) {
        loading.start();
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Ways ways(CityTravel travel, List<Place> places) {
        if (!loading.await()) {
            return (mode, from, to) -> Way.unknown(Gap.NOT_READY);
        }
        List<Tables> tables = tables(places.stream().map(Place::point).toList());
        return new StreetWays(travel, places, tables);
    }

    @Override
    public int extent() {
        return loading.graphs().size();
    }

    @Override
    public Paths about(List<GeoPoint> points) {
        return loading.await() ? keptPaths.get(List.copyOf(points), this::paths) : Paths.UNKNOWN;
    }

    private Paths paths(List<GeoPoint> points) {
        return new StreetPaths(loading.graphs(), points, settings.farthest());
    }

    /** How each extract is doing. */
    Map<Extract, Loading.State> states() {
        return loading.states();
    }

    private List<Tables> tables(List<GeoPoint> points) {
        return kept.get(points, asked -> loading.graphs().stream()
                .map(graph -> Tables.of(graph, asked, settings.farthest()))
                .toList());
    }
}

package com.surefoot.sandbox;

import com.surefoot.catalogue.CatalogueStore;
import com.surefoot.catalogue.Cities;
import com.surefoot.catalogue.ImportProgress;
import com.surefoot.fixtures.MovingClock;
import com.surefoot.sandbox.Sandbox.Telling;
import com.surefoot.supply.gtfs.GtfsFeed;
import com.surefoot.supply.sample.SampleWorld;
import com.surefoot.travel.Source;
import io.micronaut.context.ApplicationContext;
import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Property;
import io.micronaut.context.annotation.Replaces;
import io.micronaut.context.annotation.Requires;
import io.micronaut.runtime.server.EmbeddedServer;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/** A sandbox over the sample world, whose time goes by as a test has it. */
public final class LivingWorld implements AutoCloseable {

    public static final Instant START = Instant.parse("2027-03-01T08:00:00Z");

    private static final AtomicInteger DATABASES = new AtomicInteger();

    private final EmbeddedServer server;

    private LivingWorld(EmbeddedServer server) {
        this.server = server;
    }

    /** In memory, planning quickly. */
    public static LivingWorld start(Map<String, Object> others) {
        Map<String, Object> settings = new HashMap<>(Map.of(
                "surefoot.sandbox.enabled",
                true,
                "surefoot.sandbox.look-every",
                "1h",
                "surefoot.moving-clock",
                START.toString(),
                "surefoot.jdbc.url",
                inMemory(),
                "surefoot.warm-up",
                false,
                "surefoot.port",
                -1,
                "surefoot.planning.steps",
                6,
                "surefoot.planning.idle-steps",
                3,
                "surefoot.planning.time",
                "20s"));
        settings.putAll(others);
        LivingWorld world = new LivingWorld(ApplicationContext.run(EmbeddedServer.class, settings));
        if (world.get(Cities.class).listCities().isEmpty()) {
            world.importSample();
        }
        return world;
    }

    static String inMemory() {
        return "jdbc:h2:mem:living" + DATABASES.incrementAndGet()
                + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH";
    }

    private void importSample() {
        CatalogueStore store = get(CatalogueStore.class);
        store.replace(SampleWorld.SOURCE, SampleWorld.embedded()::writeTo, ImportProgress.SILENT);
        store.replace(
                new Source("sample-timetable", "Sample timetable", true),
                GtfsFeed.onClasspath("data/sample-world/timetable"),
                ImportProgress.SILENT);
    }

    public <T> T get(Class<T> type) {
        return server.getApplicationContext().getBean(type);
    }

    public int port() {
        return server.getPort();
    }

    MovingClock clock() {
        return get(MovingClock.class);
    }

    Instant now() {
        return get(Clock.class).instant();
    }

    /** Time goes by, and the world is told every so often. */
    public void pass(Duration time, Duration every) {
        MovingClock clock = get(MovingClock.class);
        Instant end = clock.instant().plus(time);
        while (clock.instant().isBefore(end)) {
            Duration left = Duration.between(clock.instant(), end);
            clock.pass(left.compareTo(every) < 0 ? left : every);
            get(Telling.class).catchUp();
        }
    }

    @Override
    public void close() {
        server.close();
    }

    /** The time of the test. */
    @Factory
    @Requires(property = "surefoot.moving-clock")
    static final class Time {

        @Singleton
        @Replaces(Clock.class)
        MovingClock clock(@Property(name = "surefoot.moving-clock") String start) {
            return new MovingClock(Instant.parse(start));
        }
    }
}

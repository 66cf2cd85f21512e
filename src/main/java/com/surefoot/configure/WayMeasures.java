package com.surefoot.configure;

import com.surefoot.transport.incity.InCityMode;
import com.surefoot.transport.incity.Routers;
import com.surefoot.transport.incity.Way;
import com.surefoot.transport.incity.Way.Gap;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Counts what routers say, and tells when one begins to leave ways to others. */
final class WayMeasures implements Routers.Ear {

    private static final Logger LOG = LoggerFactory.getLogger(WayMeasures.class);
    private static final String WAYS = "surefoot.ways";

    /** What is not a gap. */
    private enum Told {
        KNOWN,
        NONE
    }

    /** @param outcome what was told, or the gap */
    private record Kind(String router, InCityMode mode, Enum<?> outcome) {}

    private final MeterRegistry registry;
    private final Map<Kind, Counter> counters = new ConcurrentHashMap<>();

    WayMeasures(MeterRegistry registry) {
        this.registry = registry;
    }

    @Override
    public void heard(String router, InCityMode mode, Way way) {
        Enum<?> outcome = outcome(way);
        if (outcome != Gap.NOT_ITS_MODE) {
            counters.computeIfAbsent(new Kind(router, mode, outcome), this::counter)
                    .increment();
        }
    }

    private static Enum<?> outcome(Way way) {
        if (way instanceof Way.Unknown unknown) {
            return unknown.gap();
        }
        return way instanceof Way.Known ? Told.KNOWN : Told.NONE;
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    private Counter counter(Kind kind) {
        if (kind.outcome() instanceof Gap gap) {
            LOG.info(
                    "{} leaves ways by {} to the next router or to rules: {}. Maybe see surefoot_ways_total at /prometheus?",
                    kind.router(),
                    word(kind.mode()),
                    word(gap));
        }
        return Counter.builder(WAYS)
                .description("What routers said when they were asked for a way inside a city")
                .tags("router", kind.router(), "mode", word(kind.mode()), "outcome", word(kind.outcome()))
                .register(registry);
    }
}

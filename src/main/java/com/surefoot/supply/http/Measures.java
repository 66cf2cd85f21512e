package com.surefoot.supply.http;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.TimeGauge;
import io.micrometer.core.instrument.Timer;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** Calls to a supplier by what came of them, how long they took, and the age of what it last said. */
final class Measures {

    private static final String CALLS = "surefoot.supplier.calls";
    private static final String QUOTA = "surefoot.supplier.quota";
    private static final String AGE = "surefoot.supplier.data.age";

    private final MeterRegistry registry;
    private final String supplier;

    /** @param lastGood when the supplier last gave an answer */
    Measures(MeterRegistry registry, String supplier, Clock clock, Supplier<Optional<Instant>> lastGood) {
        this.registry = registry;
        this.supplier = supplier;
        TimeGauge.builder(AGE, () -> age(clock, lastGood.get()), TimeUnit.SECONDS)
                .description("Time since the supplier last gave an answer that was understood")
                .tag("supplier", supplier)
                .register(registry);
    }

    private static double age(Clock clock, Optional<Instant> since) {
        return since.map(then -> Duration.between(then, clock.instant()).toMillis() / 1e3)
                .orElse(Double.NaN);
    }

    /**
     * Tells of a quota.
     *
     * @param calls that may be made in a period
     * @param left of these right now
     */
    void watchQuota(Supplier<Number> calls, Supplier<Number> left) {
        Gauge.builder(QUOTA, calls)
                .description("Calls that may be made to the supplier in a period of its quota")
                .tag("supplier", supplier)
                .register(registry);
        Gauge.builder(QUOTA + ".left", left)
                .description("Calls that its quota still allows")
                .tag("supplier", supplier)
                .register(registry);
    }

    /** @param outcome {@code changed}, {@code unchanged}, or the kind of failure */
    void add(String outcome, Duration took) {
        Timer.builder(CALLS)
                .description("Calls to the supplier, those that were not sent included")
                .tags("supplier", supplier, "outcome", outcome)
                .register(registry)
                .record(took);
    }
}

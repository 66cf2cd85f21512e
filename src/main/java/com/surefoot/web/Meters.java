package com.surefoot.web;

import com.surefoot.wire.OperationDocument.AuthorDocument;
import com.surefoot.wire.OperationDocument.CallsDocument;
import com.surefoot.wire.OperationDocument.ModelDocument;
import com.surefoot.wire.OperationDocument.SupplierDocument;
import com.surefoot.wire.OperationDocument.TellingDocument;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.micronaut.context.event.ApplicationEventListener;
import io.micronaut.runtime.server.event.ServerStartupEvent;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/** Reads what is counted since the server started, as {@code /prometheus} has it, for people. */
@Singleton
final class Meters implements ApplicationEventListener<ServerStartupEvent> {

    private static final String SUPPLIER = "supplier";
    private static final String AUTHOR = "author";

    private final MeterRegistry registry;
    private final Clock clock;
    private volatile Instant since;

    Meters(MeterRegistry registry, Clock clock) {
        this.registry = registry;
        this.clock = clock;
        this.since = clock.instant();
    }

    @Override
    public void onApplicationEvent(ServerStartupEvent event) {
        since = clock.instant();
    }

    /** When the server started. */
    Instant since() {
        return since;
    }

    /** Those there are settings of, by name, be it that nobody has asked them yet. */
    List<SupplierDocument> suppliers() {
        return registry.find("surefoot.supplier.quota").gauges().stream()
                .map(gauge -> String.valueOf(gauge.getId().getTag(SUPPLIER)))
                .sorted()
                .map(this::supplier)
                .toList();
    }

    private SupplierDocument supplier(String name) {
        return new SupplierDocument(
                name,
                gauge("surefoot.supplier.data.age", name),
                gauge("surefoot.supplier.quota", name).orElse(0L),
                gauge("surefoot.supplier.quota.left", name).orElse(0L),
                calls(registry.find("surefoot.supplier.calls")
                        .tag(SUPPLIER, name)
                        .timers()));
    }

    private Optional<Long> gauge(String meter, String supplier) {
        return registry.find(meter).tag(SUPPLIER, supplier).gauges().stream()
                .map(Gauge::value)
                .filter(Double::isFinite)
                .map(Math::round)
                .findFirst();
    }

    ModelDocument model() {
        return new ModelDocument(
                calls(registry.find("surefoot.model.calls").timers()),
                count("surefoot.model.tokens", "direction", "read"),
                count("surefoot.model.tokens", "direction", "written"));
    }

    TellingDocument telling() {
        List<AuthorDocument> authors = registry.find("surefoot.telling.trips").counters().stream()
                .map(Counter::getId)
                .map(id -> String.valueOf(id.getTag(AUTHOR)))
                .sorted()
                .map(author -> new AuthorDocument(
                        author,
                        count("surefoot.telling.trips", AUTHOR, author),
                        count("surefoot.telling.sentences", AUTHOR, author)))
                .toList();
        return new TellingDocument(
                authors,
                sum(registry.find("surefoot.telling.rejected").counters()),
                sum(registry.find("surefoot.telling.filled.in").counters()));
    }

    private long count(String meter, String tag, String value) {
        return sum(registry.find(meter).tag(tag, value).counters());
    }

    private static long sum(Collection<Counter> counters) {
        return Math.round(counters.stream().mapToDouble(Counter::count).sum());
    }

    /** By outcome, whatever else they are told apart by. */
    private static List<CallsDocument> calls(Collection<Timer> timers) {
        return timers.stream()
                .collect(Collectors.groupingBy(Meters::outcome, TreeMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(outcome -> calls(outcome.getKey(), outcome.getValue()))
                .toList();
    }

    private static String outcome(Meter timer) {
        return String.valueOf(timer.getId().getTag("outcome"));
    }

    private static CallsDocument calls(String outcome, List<Timer> timers) {
        long count = timers.stream().mapToLong(Timer::count).sum();
        double millis = timers.stream()
                .mapToDouble(timer -> timer.totalTime(TimeUnit.MILLISECONDS))
                .sum();
        return new CallsDocument(outcome, count, Math.round(10 * millis / Math.max(1, count)) / 10.0);
    }
}

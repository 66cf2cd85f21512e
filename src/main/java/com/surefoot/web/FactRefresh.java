package com.surefoot.web;

import com.surefoot.refresh.Refresher;
import com.surefoot.refresh.Refresher.Round;
import com.surefoot.refresh.Refreshers;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import io.micronaut.context.annotation.Bean;
import io.micronaut.context.annotation.Value;
import io.micronaut.context.event.ApplicationEventListener;
import io.micronaut.runtime.server.event.ServerStartupEvent;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.TaskScheduler;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledFuture;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Asks suppliers again beside requests, each at its own pace: one that is slow keeps no other from being asked. */
@Singleton
@Bean(preDestroy = "close")
final class FactRefresh implements ApplicationEventListener<ServerStartupEvent> {

    private static final Logger LOG = LoggerFactory.getLogger(FactRefresh.class);
    private static final String ASKED = "surefoot.refresh.asked";
    private static final String WAITING = "surefoot.refresh.waiting";

    private final Refreshers refreshers;
    private final TaskScheduler scheduler;
    private final ExecutorService executor;
    private final MeterRegistry registry;
    private final Duration every;
    private final Map<String, Round> last = new ConcurrentHashMap<>();
    private volatile boolean closed;

    FactRefresh(
            Refreshers refreshers,
            @Named(TaskExecutors.SCHEDULED) TaskScheduler scheduler,
            @Named(TaskExecutors.BLOCKING) ExecutorService executor,
            MeterRegistry registry,
            @Value("${surefoot.refresh.every:10s}") Duration every) {
        this.refreshers = refreshers;
        this.scheduler = scheduler;
        this.executor = executor;
        this.registry = registry;
        this.every = every;
    }

    @Override
    public void onApplicationEvent(ServerStartupEvent event) {
        refreshers.all().forEach(refresher -> {
            registry.gauge(
                    WAITING, Tags.of("supplier", refresher.supplier()), last, rounds -> waiting(refresher.supplier()));
            again(refresher, every);
        });
    }

    /** What came of the last round with each supplier. */
    Map<String, Round> lastRounds() {
        return Map.copyOf(last);
    }

    private double waiting(String supplier) {
        Round round = last.get(supplier);
        return round == null ? Double.NaN : round.waiting();
    }

    private void again(Refresher refresher, Duration pause) {
        try {
            ScheduledFuture<?> unused = scheduler.schedule(pause, () -> executor.execute(() -> round(refresher)));
        } catch (RejectedExecutionException e) {
            LOG.debug("Nothing is asked again any more: the server stops.", e);
        }
    }

    /** What breaks off is tried again the next time. */
    private void round(Refresher refresher) {
        Duration pause = every;
        try {
            Round round = refresher.round();
            last.put(refresher.supplier(), round);
            count(refresher.supplier(), round);
            pause = round.pause();
        } catch (RuntimeException e) {
            if (!closed) {
                LOG.error("Asking {} again broke off, and goes on.", refresher.supplier(), e);
            }
        }
        if (!closed) {
            again(refresher, pause);
        }
    }

    private void count(String supplier, Round round) {
        registry.counter(ASKED, "supplier", supplier, "outcome", "answered").increment(round.answered());
        registry.counter(ASKED, "supplier", supplier, "outcome", "failed").increment(round.failed());
    }

    void close() {
        closed = true;
    }
}

package com.surefoot.web;

import com.surefoot.watch.Repairs;
import com.surefoot.watch.Watch;
import io.micronaut.context.annotation.Bean;
import io.micronaut.context.annotation.Value;
import io.micronaut.context.event.ApplicationEventListener;
import io.micronaut.runtime.server.event.ServerStartupEvent;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.TaskScheduler;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ScheduledFuture;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Looks at saved trips beside requests: at what was seen, at what time has passed of, and for what could be done. */
@Singleton
@Bean(preDestroy = "close")
final class TripWatch implements ApplicationEventListener<ServerStartupEvent> {

    private static final Logger LOG = LoggerFactory.getLogger(TripWatch.class);
    private static final Duration MINUTE = Duration.ofMinutes(1);

    private final Watch watch;
    private final Repairs repairs;
    private final TaskScheduler scheduler;
    private final Duration every;
    private volatile List<ScheduledFuture<?>> running = List.of();
    private volatile boolean closed;

    TripWatch(
            Watch watch,
            Repairs repairs,
            @Named(TaskExecutors.SCHEDULED) TaskScheduler scheduler,
            @Value("${surefoot.watch.look-every}") Duration every) {
        this.watch = watch;
        this.repairs = repairs;
        this.scheduler = scheduler;
        this.every = every;
    }

    @Override
    public void onApplicationEvent(ServerStartupEvent event) {
        running = List.of(
                scheduler.scheduleWithFixedDelay(every, every, () -> quietly(watch::look)),
                scheduler.scheduleWithFixedDelay(MINUTE, MINUTE, () -> quietly(watch::sweep)),
                // the next begins when the last has ended: no more than one trip is planned at a time
                scheduler.scheduleWithFixedDelay(every, every, () -> quietly(repairs::answerNext)));
    }

    /** What breaks off is tried again the next time. */
    private void quietly(Runnable work) {
        try {
            work.run();
        } catch (RuntimeException e) {
            if (!closed) {
                LOG.error("Watching over saved trips broke off, and goes on.", e);
            }
        }
    }

    void close() {
        closed = true;
        running.forEach(task -> task.cancel(false));
    }
}

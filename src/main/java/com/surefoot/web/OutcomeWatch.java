package com.surefoot.web;

import com.surefoot.reliability.learn.Knowledge;
import io.micronaut.context.annotation.Bean;
import io.micronaut.context.annotation.Value;
import io.micronaut.context.event.ApplicationEventListener;
import io.micronaut.runtime.server.event.ServerStartupEvent;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.TaskScheduler;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.concurrent.ScheduledFuture;
import org.jspecify.annotations.Nullable;

/** Notices, beside requests, that another process on the same database has kept outcomes or taken them back. */
@Singleton
@Bean(preDestroy = "close")
final class OutcomeWatch implements ApplicationEventListener<ServerStartupEvent> {

    private final Knowledge knowledge;
    private final TaskScheduler scheduler;
    private final Duration every;
    private volatile @Nullable ScheduledFuture<?> watching;

    OutcomeWatch(
            Knowledge knowledge,
            @Named(TaskExecutors.SCHEDULED) TaskScheduler scheduler,
            @Value("${surefoot.look-every}") Duration every) {
        this.knowledge = knowledge;
        this.scheduler = scheduler;
        this.every = every;
    }

    // a scheduled method would have its bean made anew while the server stops
    @Override
    public void onApplicationEvent(ServerStartupEvent event) {
        watching = scheduler.scheduleWithFixedDelay(every, every, knowledge::look);
    }

    void close() {
        ScheduledFuture<?> begun = watching;
        if (begun != null) {
            begun.cancel(false);
        }
    }
}

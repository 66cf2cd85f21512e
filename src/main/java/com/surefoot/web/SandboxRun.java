package com.surefoot.web;

import com.surefoot.sandbox.Sandbox.Telling;
import com.surefoot.sandbox.SandboxRefusedException;
import io.micronaut.context.annotation.Bean;
import io.micronaut.context.annotation.Requires;
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
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Lets the sandbox's world tell, beside requests, what has happened in it. */
@Singleton
@Bean(preDestroy = "close")
@Requires(bean = Telling.class)
final class SandboxRun implements ApplicationEventListener<ServerStartupEvent> {

    private static final Logger LOG = LoggerFactory.getLogger(SandboxRun.class);

    private final Telling telling;
    private final TaskScheduler scheduler;
    private final Duration every;
    private volatile @Nullable ScheduledFuture<?> running;
    private volatile boolean closed;

    SandboxRun(
            Telling telling,
            @Named(TaskExecutors.SCHEDULED) TaskScheduler scheduler,
            @Value("${surefoot.sandbox.look-every}") Duration every) {
        this.telling = telling;
        this.scheduler = scheduler;
        this.every = every;
    }

    @Override
    public void onApplicationEvent(ServerStartupEvent event) {
        running = scheduler.scheduleWithFixedDelay(every, every, this::tell);
    }

    /** What breaks off is told again the next time. */
    private void tell() {
        if (closed) {
            return;
        }
        try {
            telling.catchUp();
        } catch (SandboxRefusedException e) {
            LOG.error("The sandbox stands still from now on. {}", e.getMessage());
            close();
        } catch (RuntimeException e) {
            if (!closed) {
                LOG.error("The sandbox broke off, and goes on.", e);
            }
        }
    }

    void close() {
        closed = true;
        ScheduledFuture<?> begun = running;
        if (begun != null) {
            begun.cancel(false);
        }
    }
}

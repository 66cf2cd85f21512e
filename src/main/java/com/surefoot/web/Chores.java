package com.surefoot.web;

import io.micronaut.context.event.ApplicationEventListener;
import io.micronaut.context.event.ShutdownEvent;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.TaskScheduler;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ScheduledFuture;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What is done again and again beside requests until the server stops. What breaks off goes on the next time. */
@Singleton
public final class Chores implements ApplicationEventListener<ShutdownEvent> {

    private static final Logger LOG = LoggerFactory.getLogger(Chores.class);

    private final TaskScheduler scheduler;
    private final List<ScheduledFuture<?>> running = new CopyOnWriteArrayList<>();
    private volatile boolean stopped;

    Chores(@Named(TaskExecutors.SCHEDULED) TaskScheduler scheduler) {
        this.scheduler = scheduler;
    }

    /**
     * Does something from now on, each time so long after the last one has ended.
     *
     * @param name begins a sentence on it
     */
    public void repeat(String name, Duration every, Runnable work) {
        running.add(scheduler.scheduleWithFixedDelay(every, every, () -> once(name, work)));
    }

    private void once(String name, Runnable work) {
        if (stopped) {
            return;
        }
        try {
            work.run();
        } catch (RuntimeException e) {
            // what it works on is closed while it works
            if (!stopped) {
                LOG.error("{} broke off, and goes on.", name, e);
            }
        }
    }

    @Override
    public void onApplicationEvent(ShutdownEvent event) {
        stopped = true;
        running.forEach(task -> task.cancel(false));
    }
}

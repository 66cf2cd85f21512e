package com.surefoot.supply.http;

import io.micronaut.context.event.ApplicationEventListener;
import io.micronaut.runtime.server.event.ServerStartupEvent;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.TaskScheduler;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledFuture;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Polls what is to be polled, as long as the server runs: commands neither wait for suppliers nor use up quotas. */
@Singleton
final class PollSchedule implements ApplicationEventListener<ServerStartupEvent> {

    private static final Logger LOG = LoggerFactory.getLogger(PollSchedule.class);

    private final List<Polled> polled;
    private final TaskScheduler scheduler;
    private final ExecutorService executor;
    private final Clock clock;

    PollSchedule(
            List<Polled> polled,
            List<PolledList> lists,
            @Named(TaskExecutors.SCHEDULED) TaskScheduler scheduler,
            @Named(TaskExecutors.BLOCKING) ExecutorService executor,
            Clock clock) {
        this.polled = Stream.concat(polled.stream(), lists.stream().flatMap(list -> list.list().stream()))
                .toList();
        this.scheduler = scheduler;
        this.executor = executor;
        this.clock = clock;
    }

    @Override
    public void onApplicationEvent(ServerStartupEvent event) {
        polled.forEach(each -> begin(new Polling(each, clock)));
    }

    /** On threads that may wait: those of the scheduler are few. */
    private void begin(Polling polling) {
        executor.execute(() -> again(polling, polling.run()));
    }

    private void again(Polling polling, Duration pause) {
        try {
            ScheduledFuture<?> unused = scheduler.schedule(pause, () -> begin(polling));
        } catch (RejectedExecutionException e) {
            LOG.debug("Nothing is polled any more: the server stops.", e);
        }
    }
}

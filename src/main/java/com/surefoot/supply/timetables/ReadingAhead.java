package com.surefoot.supply.timetables;

import com.surefoot.transport.incity.CityTravels;
import com.surefoot.transport.timetable.CityTimetables;
import com.surefoot.travel.City;
import io.micronaut.context.annotation.Requires;
import io.micronaut.context.event.ApplicationEventListener;
import io.micronaut.core.util.StringUtils;
import io.micronaut.runtime.server.event.ServerStartupEvent;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.TaskScheduler;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads what runs in cities on the coming days before anybody asks, when a server starts and again when anything was imported, by
 * whichever process; {@code surefoot.warm-up} turns it off.
 */
@Singleton
@Requires(property = "surefoot.warm-up", notEquals = StringUtils.FALSE)
final class ReadingAhead implements ApplicationEventListener<ServerStartupEvent> {

    private static final Logger LOG = LoggerFactory.getLogger(ReadingAhead.class);

    private static final Duration EVERY = Duration.ofSeconds(20);

    /** A working day and one of a weekend of each: a part of what is kept, so that days that were asked for stay. */
    private static final int MOST_CITIES = 4;

    private final TimetableRouter router;
    private final CityTimetables timetables;
    private final CityTravels travels;
    private final TaskScheduler scheduler;
    private final Executor executor;
    private final Lock looking = new ReentrantLock();
    private Optional<State> read = Optional.empty();

    /** Streets that are loaded later make other networks. */
    private record State(Instant changedAt, int streets) {}

    ReadingAhead(
            TimetableRouter router,
            CityTimetables timetables,
            CityTravels travels,
            @Named(TaskExecutors.SCHEDULED) TaskScheduler scheduler,
            @Named(TaskExecutors.BLOCKING) ExecutorService executor) {
        this.router = router;
        this.timetables = timetables;
        this.travels = travels;
        this.scheduler = scheduler;
        this.executor = executor;
    }

    @Override
    public void onApplicationEvent(ServerStartupEvent event) {
        begin();
    }

    void begin() {
        // on threads that may wait: those of the scheduler are few
        ScheduledFuture<?> unused =
                scheduler.scheduleWithFixedDelay(Duration.ZERO, EVERY, () -> executor.execute(this::look));
    }

    /** Nothing depends on it: if it breaks off, the first who asks waits longer. */
    void look() {
        if (looking.tryLock()) {
            try {
                lookAlone();
            } catch (RuntimeException e) {
                LOG.debug("Timetables are not read ahead.", e);
            } finally {
                looking.unlock();
            }
        }
    }

    private void lookAlone() {
        State now = new State(timetables.changedAt(), router.networks().streets());
        if (read.filter(now::equals).isEmpty()) {
            // not again if it breaks off: whoever asks hears why
            read = Optional.of(now);
            router.readAgain();
            for (City city : timetables.listServed(MOST_CITIES)) {
                travels.findTravel(city.id()).ifPresent(travel -> router.readAhead(city, travel));
            }
        }
    }
}

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
import java.util.concurrent.ScheduledFuture;
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
    private Optional<Instant> read = Optional.empty();

    ReadingAhead(
            TimetableRouter router,
            CityTimetables timetables,
            CityTravels travels,
            @Named(TaskExecutors.SCHEDULED) TaskScheduler scheduler) {
        this.router = router;
        this.timetables = timetables;
        this.travels = travels;
        this.scheduler = scheduler;
    }

    @Override
    public void onApplicationEvent(ServerStartupEvent event) {
        begin();
    }

    void begin() {
        ScheduledFuture<?> unused = scheduler.scheduleWithFixedDelay(Duration.ZERO, EVERY, this::look);
    }

    /** Nothing depends on it: if it breaks off, the first who asks waits longer. */
    synchronized void look() {
        try {
            Instant changedAt = timetables.changedAt();
            if (read.filter(changedAt::equals).isEmpty()) {
                // not again if it breaks off: whoever asks hears why
                read = Optional.of(changedAt);
                router.readAgain();
                for (City city : timetables.listServed(MOST_CITIES)) {
                    travels.findTravel(city.id()).ifPresent(travel -> router.readAhead(city, travel));
                }
            }
        } catch (RuntimeException e) {
            LOG.debug("Timetables are not read ahead.", e);
        }
    }
}

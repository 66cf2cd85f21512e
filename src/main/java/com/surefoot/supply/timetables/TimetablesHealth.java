package com.surefoot.supply.timetables;

import com.surefoot.supply.timetables.Networks.ReadDay;
import com.surefoot.transport.incity.Kept;
import com.surefoot.transport.timetable.CityTimetables;
import io.micronaut.health.HealthStatus;
import io.micronaut.management.health.indicator.HealthIndicator;
import io.micronaut.management.health.indicator.HealthResult;
import io.micronaut.scheduling.TaskExecutors;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/**
 * How far the timetables reach that are imported, and what was read of them for cities. One that ends makes Surefoot know
 * less, not unhealthy: another server would know no more.
 */
@Singleton
final class TimetablesHealth implements HealthIndicator {

    /** Time enough to find the next one, and to import it. */
    private static final int SOON_DAYS = 7;

    private final TimetableRouter router;
    private final CityTimetables timetables;
    private final Clock clock;
    private final Executor executor;
    private final Kept<Instant, Map<String, LocalDate>> ends = new Kept<>(1);

    TimetablesHealth(
            TimetableRouter router,
            CityTimetables timetables,
            Clock clock,
            @Named(TaskExecutors.BLOCKING) ExecutorService executor) {
        this.router = router;
        this.timetables = timetables;
        this.clock = clock;
        this.executor = executor;
    }

    @Override
    public Publisher<HealthResult> getResult() {
        // a database that does not answer is told by another
        return Mono.fromCallable(this::result)
                .subscribeOn(Schedulers.fromExecutor(executor))
                .onErrorComplete();
    }

    private HealthResult result() {
        LocalDate today = LocalDate.now(clock.withZone(ZoneOffset.UTC));
        Map<String, Object> sources = new TreeMap<>();
        ends.get(timetables.changedAt(), changed -> timetables.listEnds())
                .forEach((source, end) -> sources.put(source, describe(end, today)));
        Map<String, Object> cities = new TreeMap<>();
        router.networks().lastRead().forEach((city, day) -> cities.put(city.value(), describe(day)));
        Map<String, Object> shown = new LinkedHashMap<>();
        if (!sources.isEmpty()) {
            shown.put("sources", sources);
        }
        if (!cities.isEmpty()) {
            shown.put("cities", cities);
        }
        return HealthResult.builder("timetables", HealthStatus.UP)
                .details(shown)
                .build();
    }

    private static Map<String, Object> describe(LocalDate end, LocalDate today) {
        Map<String, Object> shown = new LinkedHashMap<>();
        shown.put("status", status(end, today));
        shown.put("until", end.toString());
        return shown;
    }

    private static String status(LocalDate end, LocalDate today) {
        if (end.isBefore(today)) {
            return "ENDED";
        }
        return end.isBefore(today.plusDays(SOON_DAYS)) ? "ENDING" : "UP";
    }

    private static Map<String, Object> describe(ReadDay day) {
        Map<String, Object> shown = new LinkedHashMap<>();
        shown.put("day", day.day().toString());
        shown.put("stops", day.stops());
        shown.put("runs", day.runs());
        shown.put("readAt", day.at().toString());
        return shown;
    }
}

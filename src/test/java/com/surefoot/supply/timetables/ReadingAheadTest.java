package com.surefoot.supply.timetables;

import static com.surefoot.fixtures.SmallWorld.EASTBURG;
import static com.surefoot.fixtures.SmallWorld.FRIDAY;
import static com.surefoot.fixtures.SmallWorld.SUNDAY;
import static org.assertj.core.api.Assertions.assertThat;

import com.surefoot.transport.incity.CityTravel;
import com.surefoot.transport.incity.CityTravels;
import com.surefoot.transport.incity.InCityMode;
import io.micronaut.scheduling.ScheduledExecutorTaskScheduler;
import io.micronaut.scheduling.TaskScheduler;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ReadingAheadTest extends RidesInEastburg {

    private static final Instant IMPORTED = Instant.parse("2027-06-04T09:00:00Z");

    private final ScheduledExecutorService executor = Executors.newSingleThreadScheduledExecutor();
    private final TaskScheduler scheduler = new ScheduledExecutorTaskScheduler(executor);
    private final CityTravels travels = city -> Optional.of(TRAVEL).filter(any -> city.equals(EASTBURG.id()));

    @AfterEach
    void stop() {
        executor.shutdownNow();
    }

    private ReadingAhead ahead(SmallLines lines, TimetableRouter router) {
        return new ReadingAhead(router, lines, travels, scheduler, executor);
    }

    @Test
    void whatIsReadAheadIsNotReadByWhoAsks() {
        // given
        SmallLines lines = bus();
        TimetableRouter router = router(lines);

        // when
        ahead(lines, router).look();
        int read = lines.reads();
        router.ways(TRAVEL, List.of(HOTEL, MUSEUM)).find(InCityMode.BUS, 0, 1);
        router.departing(departure(InCityMode.BUS, FRIDAY, "10:00"));

        // then: a working day and one of the weekend
        assertThat(read).isEqualTo(2);
        assertThat(lines.reads()).isEqualTo(2);
        assertThat(router.networks().lastRead().get(EASTBURG.id()))
                .isEqualTo(new Networks.ReadDay(FRIDAY.plusDays(1), 3, 2, clock.instant()));
    }

    @Test
    void itIsReadAgainWhenTimetablesHaveChangedAndNotBefore() {
        // given: somebody has asked for another day
        SmallLines lines = bus();
        TimetableRouter router = router(lines);
        ReadingAhead ahead = ahead(lines, router);
        ahead.look();
        router.departing(departure(InCityMode.BUS, SUNDAY, "10:00"));
        assertThat(lines.reads()).isEqualTo(3);

        // when
        ahead.look();

        // then
        assertThat(lines.reads()).isEqualTo(3);

        // when
        lines.changed(IMPORTED);
        ahead.look();
        router.departing(departure(InCityMode.BUS, SUNDAY, "10:00"));

        // then
        assertThat(lines.reads()).isEqualTo(6);
    }

    @Test
    void whereNothingRunsOrNobodyKnowsTheCityNothingIsRead() {
        // given
        SmallLines none = new SmallLines();
        SmallLines lines = bus();
        CityTravels unknown = city -> Optional.<CityTravel>empty();

        // when
        ahead(none, router(none)).look();
        new ReadingAhead(router(lines), lines, unknown, scheduler, executor).look();

        // then
        assertThat(none.reads()).isZero();
        assertThat(lines.reads()).isZero();
    }

    @Test
    void whatBreaksOffDisturbsNobody() {
        // given
        SmallLines lines = bus();
        CityTravels broken = city -> {
            throw new IllegalStateException("no database");
        };
        ReadingAhead ahead = new ReadingAhead(router(lines), lines, broken, scheduler, executor);

        // when
        ahead.look();

        // then
        assertThat(lines.reads()).isZero();
    }

    @Test
    void aServerBeginsByItself() throws InterruptedException {
        // given
        SmallLines lines = bus();
        TimetableRouter router = router(lines);

        // when
        ahead(lines, router).begin();
        for (int i = 0; i < 200 && router.networks().lastRead().isEmpty(); i++) {
            Thread.sleep(25);
        }

        // then
        assertThat(router.networks().lastRead()).containsOnlyKeys(EASTBURG.id());
    }
}

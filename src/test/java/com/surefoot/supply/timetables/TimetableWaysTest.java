package com.surefoot.supply.timetables;

import static com.surefoot.fixtures.SmallWorld.FRIDAY;
import static com.surefoot.fixtures.SmallWorld.SUNDAY;
import static org.assertj.core.api.Assertions.assertThat;

import com.surefoot.transport.incity.InCityMode;
import com.surefoot.transport.incity.Journey;
import com.surefoot.transport.incity.Way;
import com.surefoot.transport.incity.Way.Gap;
import com.surefoot.travel.DateRange;
import com.surefoot.travel.Place;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Ways that hold at any hour. */
class TimetableWaysTest extends RidesInEastburg {

    private static final List<Place> PLACES = List.of(HOTEL, MUSEUM);

    /** Every ten minutes all day, but every half an hour in the evening. */
    private SmallLines allDay() {
        return lines().repeated(
                        "day",
                        BUS,
                        SmallLines.every(Duration.ofMinutes(10), "day", "6:05", "20:00", true),
                        "hotel 0:00",
                        "museum 0:15")
                .repeated(
                        "evening",
                        BUS,
                        SmallLines.every(Duration.ofMinutes(30), "evening", "20:00", "23:30", true),
                        "hotel 0:00",
                        "museum 0:15");
    }

    private Way find(SmallLines lines, InCityMode mode) {
        return router(lines)
                .on(new DateRange(FRIDAY, SUNDAY))
                .ways(TRAVEL, PLACES)
                .find(mode, 0, 1);
    }

    @Test
    void itTakesAsLongAsAtTheWorstHour() {
        // when
        Journey journey = ((Way.Known) find(allDay(), InCityMode.BUS)).journey();

        // then: who just misses the bus waits for half an hour, and walks for 4:48 at both ends
        assertThat(journey.duration()).isEqualTo(Duration.ofMinutes(55));
        assertThat(journey.stages()).allMatch(stage -> stage.ride().isEmpty());
        assertThat(journey.isPriced()).isTrue();
    }

    @Test
    void whatDoesNotRunAtAllHoursIsNoWay() {
        assertThat(find(bus(), InCityMode.BUS)).isEqualTo(Way.NONE);
    }

    @Test
    void whatNobodyRunsIsForOthers() {
        assertThat(find(allDay(), InCityMode.TRAM)).isEqualTo(Way.unknown(Gap.NOT_ITS_MODE));
        assertThat(find(allDay(), InCityMode.WALK)).isEqualTo(Way.unknown(Gap.NOT_ITS_MODE));
        assertThat(find(lines(), InCityMode.BUS)).isEqualTo(Way.unknown(Gap.NOT_COVERED));
    }

    @Test
    void timetablesAreReadOnceADayUntilTheyChange() {
        // given
        SmallLines lines = allDay();
        TimetableRouter router = router(lines);
        DateRange days = new DateRange(FRIDAY, SUNDAY);
        router.ways(TRAVEL, PLACES, days).find(InCityMode.BUS, 0, 1);
        int reads = lines.reads();

        // when
        router.ways(TRAVEL, PLACES, days).find(InCityMode.BUS, 0, 1);

        // then: a working day and one of the weekend
        assertThat(reads).isEqualTo(2);
        assertThat(lines.reads()).isEqualTo(2);

        // when
        lines.changed(Instant.parse("2027-06-01T00:00:00Z"));
        router.ways(TRAVEL, PLACES, days).find(InCityMode.BUS, 0, 1);

        // then
        assertThat(lines.reads()).isEqualTo(4);
    }
}

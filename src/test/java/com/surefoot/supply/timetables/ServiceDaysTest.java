package com.surefoot.supply.timetables;

import static com.surefoot.fixtures.SmallWorld.FRIDAY;
import static com.surefoot.fixtures.SmallWorld.SUNDAY;
import static com.surefoot.fixtures.SmallWorld.ZONE;
import static org.assertj.core.api.Assertions.assertThat;

import com.surefoot.transport.incity.InCityMode;
import com.surefoot.transport.incity.Way;
import com.surefoot.transport.incity.Way.Gap;
import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Which runs there are on a day of the city. */
class ServiceDaysTest extends RidesInEastburg {

    @Test
    void theNightBelongsToTheDayBefore() {
        // given
        SmallLines lines = lines().trip("night", BUS, "hotel 24:30", "museum 24:45");

        // then
        assertThat(way(lines, InCityMode.BUS, FRIDAY.plusDays(1), "00:10")).isInstanceOf(Way.Known.class);
        assertThat(way(lines, InCityMode.BUS, FRIDAY, "23:50")).isInstanceOf(Way.Known.class);
        assertThat(way(lines, InCityMode.BUS, FRIDAY, "00:10")).isEqualTo(Way.NONE);
    }

    @Test
    void onADayWithoutServiceNothingIsSaid() {
        assertThat(way(bus(), InCityMode.BUS, SUNDAY.plusDays(4), "10:00")).isEqualTo(Way.unknown(Gap.NOT_COVERED));
    }

    @Test
    void whenClocksChangeTimesAreCountedFromNoon() {
        // given: on the last Sunday of March the clocks go from two to three
        Window window = Window.of(LocalDate.of(2027, 3, 28), ZONE);

        // then
        assertThat(window.length()).isEqualTo((23 + 4) * 3600);
        assertThat(window.seconds(SmallLines.time("0:00")
                        .on(LocalDate.of(2027, 3, 28), ZONE)
                        .toInstant()))
                .isEqualTo(-3600);
    }

    @Test
    void repeatedTripsLeaveAtTheirHeadway() {
        // given
        SmallLines exact = lines().repeated(
                        "r",
                        BUS,
                        SmallLines.every(Duration.ofMinutes(10), "r", "10:00", "11:00", true),
                        "hotel 0:00",
                        "museum 0:15");
        SmallLines about = lines().repeated(
                        "r",
                        BUS,
                        SmallLines.every(Duration.ofMinutes(10), "r", "10:00", "11:00", false),
                        "hotel 0:00",
                        "museum 0:15");

        // then: where only the headway is promised, the next one may be ten minutes away
        assertThat(rides(journey(exact, InCityMode.BUS, "10:04"))).containsExactly("10:10-10:25");
        assertThat(rides(journey(about, InCityMode.BUS, "10:04"))).containsExactly("10:10-10:35");
    }
}

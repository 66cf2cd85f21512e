package com.surefoot.supply.timetables;

import static com.surefoot.fixtures.SmallWorld.FRIDAY;
import static com.surefoot.fixtures.SmallWorld.ZONE;
import static org.assertj.core.api.Assertions.assertThat;

import com.surefoot.transport.incity.InCityMode;
import com.surefoot.transport.incity.Journey;
import com.surefoot.transport.incity.Way;
import com.surefoot.transport.incity.Way.Gap;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;

/** Rides, with what is known of their runs right now. */
class LiveRidesInCitiesTest extends RidesInEastburg {

    private Instant at(String clock) {
        return FRIDAY.atTime(LocalTime.parse(clock)).atZone(ZONE).toInstant();
    }

    private SmallLines withOneMore() {
        return bus().trip("last", BUS, "hotel 10:20", "museum 10:35");
    }

    @Test
    void aCancelledRunIsNotRidden() {
        // given
        live.cancelled("next");

        // then
        assertThat(rides(journey(withOneMore(), InCityMode.BUS, "10:00"))).containsExactly("10:20-10:35");
        assertThat(way(bus(), InCityMode.BUS, FRIDAY, "10:00")).isEqualTo(Way.NONE);
    }

    @Test
    void aRunThatIsALittleLateIsToldSo() {
        // given
        live.late("next", at("10:10"), at("10:25"), Duration.ofMinutes(4));

        // then
        Journey journey = journey(withOneMore(), InCityMode.BUS, "10:00");
        assertThat(rides(journey)).containsExactly("10:14-10:29");
        assertThat(journey.stages().get(1).ride().orElseThrow().live()).isTrue();
        assertThat(journey.duration()).isEqualTo(Duration.ofMinutes(34));
    }

    @Test
    void aRunThatIsTooLateIsNotRidden() {
        // given
        live.late("next", at("10:10"), at("10:25"), Duration.ofMinutes(31));

        // then
        assertThat(rides(journey(withOneMore(), InCityMode.BUS, "10:00"))).containsExactly("10:20-10:35");
    }

    @Test
    void aConnectionThatBreaksIsNotCountedOn() {
        // given
        SmallLines lines = lines().trip("m", METRO, "hotel 10:10", "middle 10:14")
                .trip("b", BUS, "middle 10:17", "museum 10:24")
                .trip("c", BUS, "middle 10:27", "museum 10:34");
        live.late("m", at("10:10"), at("10:14"), Duration.ofMinutes(5));

        // then
        assertThat(rides(journey(lines, InCityMode.BUS, "10:00"))).containsExactly("10:15-10:19", "10:27-10:34");
    }

    @Test
    void whereAllThatIsFoundDoesNotGoNothingIsSaid() {
        // given
        SmallLines lines = lines();
        for (int i = 0; i < 30; i++) {
            lines.trip("t" + i, BUS, "hotel 10:%d".formatted(10 + i), "museum 10:%d".formatted(25 + i));
            live.cancelled("t" + i);
        }

        // then
        assertThat(way(lines, InCityMode.BUS, FRIDAY, "10:00")).isEqualTo(Way.unknown(Gap.NO_ANSWER));
    }
}

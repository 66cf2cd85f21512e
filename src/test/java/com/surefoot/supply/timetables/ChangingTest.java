package com.surefoot.supply.timetables;

import static com.surefoot.fixtures.SmallWorld.FRIDAY;
import static org.assertj.core.api.Assertions.assertThat;

import com.surefoot.transport.incity.InCityMode;
import com.surefoot.transport.incity.Journey;
import com.surefoot.transport.incity.Stage;
import com.surefoot.transport.incity.Way;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** From one vehicle to another. */
class ChangingTest extends RidesInEastburg {

    private SmallLines twoStops() {
        return new SmallLines()
                .stop("hotel", 0, 0)
                .stop("north", 2.5, 0.1, Optional.of("hub"))
                .stop("south", 2.5, -0.1, Optional.of("hub"))
                .stop("museum", 5, 0)
                .trip("m", BUS, "hotel 10:10", "north 10:14")
                .trip("soon", "other", BUS, List.of(), "south 10:17", "museum 10:23")
                .trip("later", "other", BUS, List.of(), "south 10:20", "museum 10:26");
    }

    @Test
    void oneWalksToAStopNearBy() {
        // then: 200 m take 3:12, and a minute more
        Journey journey = journey(twoStops(), InCityMode.BUS, "10:00");
        assertThat(rides(journey)).containsExactly("10:10-10:14", "10:20-10:26");
        assertThat(journey.stages())
                .extracting(Stage::mode)
                .containsExactly(InCityMode.WALK, InCityMode.BUS, InCityMode.WALK, InCityMode.BUS, InCityMode.WALK);
    }

    @Test
    void transfersMayForbidItForStopsAndStations() {
        assertThat(way(twoStops().transfer("north", "south", 3, 0), InCityMode.BUS, FRIDAY, "10:00"))
                .isEqualTo(Way.NONE);
        assertThat(way(twoStops().transfer("hub", "hub", 3, 0), InCityMode.BUS, FRIDAY, "10:00"))
                .isEqualTo(Way.NONE);
    }

    @Test
    void transfersMayTakeLonger() {
        assertThat(way(twoStops().transfer("hub", "hub", 2, 600), InCityMode.BUS, FRIDAY, "10:00"))
                .isEqualTo(Way.NONE);
        assertThat(rides(journey(
                        twoStops().transfer("hub", "hub", 2, 600).transfer("north", "south", 0, 0),
                        InCityMode.BUS,
                        "10:00")))
                .containsExactly("10:10-10:14", "10:20-10:26");
    }

    @Test
    void stayingInAVehicleIsNoChange() {
        assertThat(rides(journey(twoStops().transfer("north", "south", 4, 0), InCityMode.BUS, "10:00")))
                .hasSize(2);
    }
}

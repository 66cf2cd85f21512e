package com.surefoot.supply.timetables;

import static com.surefoot.fixtures.SmallWorld.FRIDAY;
import static com.surefoot.fixtures.SmallWorld.SUNDAY;
import static org.assertj.core.api.Assertions.assertThat;

import com.surefoot.fixtures.SmallWorld;
import com.surefoot.transport.incity.Footpaths;
import com.surefoot.transport.incity.InCityMode;
import com.surefoot.transport.incity.Journey;
import com.surefoot.transport.incity.Stage;
import com.surefoot.transport.incity.Way;
import com.surefoot.travel.DateRange;
import com.surefoot.travel.Distance;
import com.surefoot.travel.GeoPoint;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Where streets are known, one walks to stops and between them on streets. */
class WalksToStopsTest extends RidesInEastburg {

    private static final int BUS = 3;

    /** All streets take so many times as long as a straight line, but for some of which nobody knows, and some that are not there. */
    private static final class Drawn implements Footpaths, Footpaths.Paths {

        private final double detour;
        private List<GeoPoint> points = List.of();
        private final Set<Integer> unknown = new HashSet<>();
        private final Set<Integer> unreached = new HashSet<>();
        private final List<Integer> asked = new ArrayList<>();
        private int extent = 1;

        Drawn(double detour) {
            this.detour = detour;
        }

        @Override
        public int extent() {
            return extent;
        }

        @Override
        public Paths about(List<GeoPoint> all) {
            points = all;
            return this;
        }

        @Override
        public Walks from(GeoPoint place, Collection<Integer> to, Distance farthest) {
            asked.addAll(to);
            Map<Integer, Distance> lengths = new HashMap<>();
            to.stream()
                    .filter(point -> !unknown.contains(point) && !unreached.contains(point))
                    .forEach(point -> lengths.put(
                            point, place.distanceTo(points.get(point)).times(detour)));
            lengths.values().removeIf(length -> length.compareTo(farthest) > 0);
            return new Walks(lengths, unknown);
        }

        @Override
        public Walks between(int from, Collection<Integer> to, Distance farthest) {
            return from(points.get(from), to, farthest);
        }
    }

    private Journey journey(Drawn streets, SmallLines lines, String at) {
        footpaths = Optional.of(streets);
        return journey(lines, InCityMode.BUS, at);
    }

    private static List<Long> metresOnFoot(Journey journey) {
        return journey.stages().stream()
                .filter(stage -> stage.mode() == InCityMode.WALK)
                .map(stage -> Math.round(stage.distance().metres() / 10) * 10)
                .toList();
    }

    @Test
    void aWalkTakesAsLongAsItsStreetsDo() {
        // when: 300 m straight on are 900 m on streets, for which one walks twelve minutes
        Journey journey = journey(new Drawn(3), bus(), "09:57");

        // then
        assertThat(rides(journey)).containsExactly("10:10-10:25");
        assertThat(metresOnFoot(journey)).containsExactly(900L, 900L);
        assertThat(journey.duration()).isBetween(Duration.ofMinutes(40), Duration.ofMinutes(41));
        assertThat(way(bus(), InCityMode.BUS, FRIDAY, "09:59")).isEqualTo(Way.NONE);
    }

    @Test
    void whereNobodyKnowsStreetsRulesReckon() {
        // given
        Drawn streets = new Drawn(3);
        streets.unknown.addAll(List.of(0, 1, 2));

        // then: by a detour of a third
        assertThat(metresOnFoot(journey(streets, bus(), "10:00"))).containsExactly(360L, 360L);
    }

    @Test
    void whereNoStreetLeadsToTheStopThereIsNoRide() {
        // given: the stops at the hotel, in the middle and at the museum
        Drawn streets = new Drawn(1.2);
        streets.unreached.add(0);
        footpaths = Optional.of(streets);

        // then
        assertThat(way(bus(), InCityMode.BUS, FRIDAY, "10:00")).isEqualTo(Way.NONE);
        assertThat(router(bus())
                        .on(new DateRange(FRIDAY, SUNDAY))
                        .ways(TRAVEL, List.of(HOTEL, MUSEUM))
                        .find(InCityMode.BUS, 0, 1))
                .isEqualTo(Way.NONE);
    }

    @Test
    void nobodyWalksForMoreThanAQuarterOfAnHour() {
        // given: 1,130 m, where one walks 1,125 in that time
        footpaths = Optional.of(new Drawn(3.77));

        // then
        assertThat(way(bus(), InCityMode.BUS, FRIDAY, "09:40")).isEqualTo(Way.NONE);
    }

    @Test
    void onlyStopsThatAreNearByRulesAreLookedFor() {
        // given
        Drawn streets = new Drawn(1);

        // when
        journey(streets, bus().stop("far", 0, -2), "10:00");

        // then: of the hotel's and the museum's stops, and each stop's neighbours
        assertThat(streets.asked)
                .isNotEmpty()
                .allMatch(stop -> !streets.points.get(stop).equals(far()));
    }

    private static GeoPoint far() {
        return SmallWorld.place("far", 0, -2).point();
    }

    /** Two stops 200 m apart, at which one changes. */
    private static SmallLines twoStops(Optional<String> station) {
        return new SmallLines()
                .stop("hotel", 0, 0)
                .stop("north", 2.5, 0.1, station)
                .stop("south", 2.5, -0.1, station)
                .stop("museum", 5, 0)
                .trip("m", BUS, "hotel 10:10", "north 10:14")
                .trip("soon", "other", BUS, List.of(), "south 10:20", "museum 10:26")
                .trip("later", "other", BUS, List.of(), "south 10:24", "museum 10:30");
    }

    @Test
    void oneChangesOnStreetsToo() {
        // when: 500 m take 6:40, and a minute more
        Journey journey = journey(new Drawn(2.5), twoStops(Optional.empty()), "09:50");

        // then
        assertThat(rides(journey)).containsExactly("10:10-10:14", "10:24-10:30");
        assertThat(metresOnFoot(journey)).containsExactly(750L, 500L, 750L);
        assertThat(journey.stages()).extracting(Stage::mode).hasSize(5);
    }

    @Test
    void insideAStationOneChangesByRules() {
        // then: its passages are no streets
        Journey journey = journey(new Drawn(2.5), twoStops(Optional.of("hub")), "09:50");
        assertThat(rides(journey)).containsExactly("10:10-10:14", "10:20-10:26");
        assertThat(metresOnFoot(journey)).containsExactly(750L, 240L, 750L);
    }

    @Test
    void aTransferTheSourceVouchesForIsMadeWithoutAStreet() {
        // given
        Drawn streets = new Drawn(2.5);
        streets.unreached.add(3);
        SmallLines lines = twoStops(Optional.empty());
        footpaths = Optional.of(streets);

        // then: stops go by their names
        assertThat(way(lines, InCityMode.BUS, FRIDAY, "09:50")).isEqualTo(Way.NONE);
        assertThat(rides(journey(streets, lines.transfer("north", "south", 2, 120), "09:50")))
                .containsExactly("10:10-10:14", "10:20-10:26");
    }

    @Test
    void streetsThatAreLoadedLaterCountFromThenOn() {
        // given
        Drawn streets = new Drawn(3);
        streets.extent = 0;
        streets.unknown.addAll(List.of(0, 1, 2));
        footpaths = Optional.of(streets);
        TimetableRouter router = router(bus());
        assertThat(metresOnFoot(known(router))).containsExactly(360L, 360L);

        // when
        streets.unknown.clear();
        streets.extent = 1;

        // then
        assertThat(metresOnFoot(known(router))).containsExactly(900L, 900L);
    }

    private static Journey known(TimetableRouter router) {
        return ((Way.Known) router.departing(departure(InCityMode.BUS, FRIDAY, "09:50"))).journey();
    }
}

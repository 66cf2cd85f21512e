package com.surefoot.supply.streets;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.surefoot.transport.incity.Footpaths.Paths;
import com.surefoot.transport.incity.Footpaths.Walks;
import com.surefoot.transport.incity.InCityMode;
import com.surefoot.transport.incity.Way;
import com.surefoot.travel.Distance;
import com.surefoot.travel.GeoPoint;
import com.surefoot.travel.Place;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Walks to the stops of a town of two quarters: 300 m of river lie between them, and one bridge in the south. */
class ShortWalksTest {

    private static final List<String> STREET = List.of("highway", "residential");
    private static final Distance KILOMETRE = new Distance(1000);
    private static final int QUARTER = 15;

    @TempDir
    private Path folder;

    private Streets streets(Town town) {
        return Walked.streets(folder.resolve("graphs"), town.write(folder.resolve("town.osm.pbf")));
    }

    private static Town withBridge() {
        return new Town().withBlocks(0, 0, QUARTER).withBlocks(1700, 0, QUARTER).with(STREET, 1400, 200, 1700, 200);
    }

    private static Walks walk(Streets streets, Distance farthest, GeoPoint from, GeoPoint... to) {
        List<Integer> all = new ArrayList<>();
        for (int i = 0; i < to.length; i++) {
            all.add(i);
        }
        return streets.about(List.of(to)).from(from, all, farthest);
    }

    private static double metres(Walks walks, int to) {
        return requireNonNull(walks.lengths().get(to)).metres();
    }

    @Test
    void oneWalksOverTheBridge() {
        // given
        Streets streets = streets(withBridge());

        // when: from the last street before the river to the first one behind it, and to one on this side
        Walks walks = walk(streets, KILOMETRE, Town.point(1400, 400), Town.point(1700, 400), Town.point(1300, 400));

        // then: 300 m straight on, 700 on streets
        assertThat(walks.unknown()).isEmpty();
        assertThat(metres(walks, 0)).isCloseTo(700, within(2.0));
        assertThat(metres(walks, 1)).isCloseTo(100, within(1.0));
    }

    @Test
    void whatIsFartherThanOneWalksIsNotThere() {
        // given: a bridge is no use to who is a kilometre away from it
        Streets streets = streets(withBridge());

        // when
        Walks walks = walk(streets, KILOMETRE, Town.point(1400, 700), Town.point(1700, 700));

        // then
        assertThat(walks.lengths()).isEmpty();
        assertThat(walks.unknown()).isEmpty();
        assertThat(metres(walk(streets, new Distance(1302), Town.point(1400, 700), Town.point(1700, 700)), 0))
                .isCloseTo(1300, within(2.0));
    }

    @Test
    void offTheStreetsNothingIsKnown() {
        // given
        Streets streets = streets(withBridge());

        // then: a stop outside of the extract, a place in the middle of nowhere, and a stop beside it
        Walks walks = walk(streets, KILOMETRE, Town.point(1400, 700), Town.point(-900, 700), Town.point(1300, 700));
        assertThat(walks.unknown()).containsExactly(0);
        assertThat(walks.lengths()).containsOnlyKeys(1);
        assertThat(walk(streets, KILOMETRE, Town.point(-900, 700), Town.point(1300, 700))
                        .unknown())
                .containsExactly(0);
    }

    @Test
    void betweenStopsOneWalksAsFromAPlaceThere() {
        // given
        Streets streets = streets(withBridge());
        Paths stops = streets.about(List.of(Town.point(1400, 400), Town.point(1700, 400), Town.point(-900, 0)));

        // when
        Walks walks = stops.between(0, List.of(1, 2), KILOMETRE);

        // then
        assertThat(walks.lengths()).containsOnlyKeys(1);
        assertThat(metres(walks, 1)).isCloseTo(700, within(2.0));
        assertThat(walks.unknown()).containsExactly(2);
    }

    @Test
    void shortWalksAreThoseOfTheWholeTable() {
        // given
        Streets streets = streets(withBridge());
        Random random = new Random(20261128);
        List<Place> places = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            places.add(Town.place("p" + i, random.nextInt(3100), random.nextInt(1400)));
        }
        Paths paths = streets.about(places.stream().map(Place::point).toList());
        List<Integer> all = IntStream.range(0, places.size()).boxed().toList();

        for (int from = 0; from < places.size(); from++) {
            // when
            Walks walks = paths.from(places.get(from).point(), all, KILOMETRE);

            // then
            for (int to = 0; to < places.size(); to++) {
                Way way = streets.ways(Walked.TRAVEL, places).find(InCityMode.WALK, from, to);
                boolean near = way instanceof Way.Known && Walked.metres(way) <= KILOMETRE.metres();
                assertThat(walks.unknown().contains(to)).isEqualTo(way instanceof Way.Unknown);
                assertThat(walks.lengths().containsKey(to)).isEqualTo(near);
                if (near) {
                    assertThat(metres(walks, to)).isCloseTo(Walked.metres(way), within(0.01));
                }
            }
        }
    }

    @Test
    void withoutStreetsNothingIsKnown() {
        // given
        Streets none = Walked.streets(folder.resolve("graphs"), folder.resolve("missing.osm.pbf"));

        // then
        assertThat(walk(none, KILOMETRE, Town.point(1400, 700), Town.point(1300, 700))
                        .unknown())
                .containsExactly(0);
        assertThat(none.extent()).isZero();
    }
}

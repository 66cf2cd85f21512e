package com.surefoot.supply.streets;

import static com.surefoot.supply.streets.Walked.metres;
import static com.surefoot.supply.streets.Walked.way;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.surefoot.transport.incity.InCityMode;
import com.surefoot.transport.incity.Way;
import com.surefoot.transport.incity.Ways;
import com.surefoot.travel.GeoPoint;
import com.surefoot.travel.Place;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Ways in Monaco and Porto Alegre, where extracts of them are at hand. */
class RealExtractTest {

    private static final String MONACO = "monaco_2025-02.osm.pbf";
    private static final String PORTO_ALEGRE = "poa_osm.pbf";

    @TempDir
    private Path folder;

    private Streets streets(String file) {
        Path extract = Path.of(System.getProperty("surefoot.shared", "../shared"), "feeds", "osm", file);
        assumeTrue(Files.isRegularFile(extract), "there is no real extract at " + extract);
        return Walked.streets(folder.resolve("graphs"), extract);
    }

    private static Place place(String name, double lat, double lon) {
        return new Place(name, new GeoPoint(lat, lon));
    }

    private static List<Place> scattered(int count, double south, double north, double west, double east) {
        Random random = new Random(20261127);
        List<Place> places = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            places.add(place(
                    "place " + i,
                    south + random.nextDouble() * (north - south),
                    west + random.nextDouble() * (east - west)));
        }
        return places;
    }

    @Test
    void noWalkInMonacoIsShorterThanTheCrowFlies() {
        // given
        List<Place> places = scattered(60, 43.727, 43.750, 7.410, 7.440);
        Ways ways = streets(MONACO).ways(Walked.TRAVEL, places);

        // when
        List<Double> ratios = new ArrayList<>();
        for (int from = 0; from < places.size(); from++) {
            for (int to = 0; to < places.size(); to++) {
                if (from != to && ways.find(InCityMode.WALK, from, to) instanceof Way.Known known) {
                    double straight = places.get(from)
                            .point()
                            .distanceTo(places.get(to).point())
                            .metres();
                    ratios.add(metres(known) / straight);
                }
            }
        }

        // then: some points lie in the sea, and the hills make ways long
        assertThat(ratios).hasSizeGreaterThan(1000).allMatch(ratio -> ratio >= 1);
        assertThat(ratios.stream().mapToDouble(Double::doubleValue).average().orElse(0))
                .isBetween(1.2, 2.5);
    }

    @Test
    void oneWalksAroundTheHarbourAndNotAcrossIt() {
        // given: the quays on both sides of Port Hercule, by the sea
        Place north = place("Quai Rainier III, north side", 43.7371, 7.4262);
        Place south = place("Quai Antoine Ier", 43.7334, 7.4253);

        // when
        double walked = metres(way(streets(MONACO), InCityMode.WALK, north, south));

        // then
        double straight = north.point().distanceTo(south.point()).metres();
        assertThat(walked).isGreaterThan(1.5 * straight);
    }

    @Test
    void oneWayStreetsMakeDrivesDifferThereAndBack() {
        // given
        List<Place> places = scattered(30, 43.730, 43.748, 7.412, 7.434);
        Ways ways = streets(MONACO).ways(Walked.TRAVEL, places);

        // then: on foot all is the same both ways
        int differ = 0;
        for (int from = 0; from < places.size(); from++) {
            for (int to = 0; to < from; to++) {
                if (ways.find(InCityMode.TAXI, from, to) instanceof Way.Known there
                        && ways.find(InCityMode.TAXI, to, from) instanceof Way.Known back) {
                    differ += Math.abs(metres(there) - metres(back)) > 100 ? 1 : 0;
                }
                if (ways.find(InCityMode.WALK, from, to) instanceof Way.Known there) {
                    assertThat(metres(ways.find(InCityMode.WALK, to, from))).isCloseTo(metres(there), within(1.0));
                }
            }
        }
        assertThat(differ).isGreaterThan(50);
    }

    @Test
    void aWalkToAnIslandOfPortoAlegreLeadsOverABridgeOrNowhere() {
        // given: the centre, and Ilha da Pintada on the other side of the river
        Place centre = place("Mercado Publico", -30.0276, -51.2276);
        Place island = place("Ilha da Pintada", -30.0290, -51.2520);
        double straight = centre.point().distanceTo(island.point()).metres();

        // when
        Way way = way(streets(PORTO_ALEGRE), InCityMode.WALK, centre, island);

        // then
        assertThat(way)
                .satisfiesAnyOf(
                        found -> assertThat(found).isInstanceOf(Way.Unknown.class),
                        found -> assertThat(found).isEqualTo(Way.NONE),
                        found -> assertThat(metres(found)).isGreaterThan(1.5 * straight));
    }

    @Test
    void theMatrixSaysWhatTheEngineItselfSays() {
        // given
        Path extract = Path.of(System.getProperty("surefoot.shared", "../shared"), "feeds", "osm", PORTO_ALEGRE);
        List<Place> places = scattered(12, -30.10, -30.00, -51.23, -51.15);
        Ways ways = streets(PORTO_ALEGRE).ways(Walked.TRAVEL, places);
        Reference reference = Reference.of(extract, folder.resolve("reference"));

        // then
        int compared = 0;
        for (int from = 0; from < places.size(); from++) {
            for (int to = 0; to < places.size(); to++) {
                for (InCityMode mode : List.of(InCityMode.WALK, InCityMode.TAXI)) {
                    if (from != to && ways.find(mode, from, to) instanceof Way.Known known) {
                        assertThat(metres(known))
                                .as("%s from %s to %s", mode, places.get(from), places.get(to))
                                .isCloseTo(
                                        reference.metres(mode, places.get(from), places.get(to)),
                                        within(mode == InCityMode.WALK ? 3.0 : 30.0));
                        compared++;
                    }
                }
            }
        }
        assertThat(compared).isGreaterThan(100);
    }
}

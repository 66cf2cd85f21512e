package com.surefoot.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.surefoot.catalogue.CatalogueStore;
import com.surefoot.catalogue.ImportProgress;
import com.surefoot.fixtures.House;
import com.surefoot.supply.gtfs.GtfsFeed;
import com.surefoot.transport.incity.CityTravel;
import com.surefoot.transport.incity.Departure;
import com.surefoot.transport.incity.InCityMode;
import com.surefoot.transport.incity.Journey;
import com.surefoot.transport.incity.Ride;
import com.surefoot.transport.incity.Routers;
import com.surefoot.transport.incity.Stage;
import com.surefoot.transport.incity.WalkRules;
import com.surefoot.transport.incity.Way;
import com.surefoot.travel.Area;
import com.surefoot.travel.City;
import com.surefoot.travel.CityId;
import com.surefoot.travel.Distance;
import com.surefoot.travel.GeoPoint;
import com.surefoot.travel.Place;
import com.surefoot.travel.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rides through two real networks, imported as they are, against whoever tries everything on the feeds' own tables. */
class RidesInRealCitiesTest {

    private static final Path FEEDS = Path.of(System.getProperty("surefoot.shared", "../shared"), "feeds", "gtfs");
    private static final WalkRules WALK = new WalkRules(4.5, 1.3);
    private static final long SEED = 20_261_128;
    private static final int PAIRS = 40;

    /** A metro of several lines at which one changes, and the buses west of Berlin, among which one walks. */
    @ParameterizedTest
    @CsvSource({
        "bart, America/Los_Angeles, USD, 37.75, -122.20, 70, METRO, 2019-05-15, 30",
        "ber_gtfs, Europe/Berlin, EUR, 52.56, 13.10, 40, BUS, 2021-01-12, 3",
    })
    void noWayIsBetterThanTheOneThatIsFound(
            String feed,
            ZoneId zone,
            String currency,
            double lat,
            double lon,
            double kilometres,
            InCityMode mode,
            LocalDate day,
            int least)
            throws IOException {
        Path file = FEEDS.resolve(feed + ".zip");
        assumeTrue(Files.isReadable(file), () -> "there is no real feed at " + file);
        CityTravel travel = new CityTravel(Currency.getInstance(currency), WALK, Optional.empty(), Optional.empty());
        City city = new City(
                new CityId("city"),
                "City",
                "City",
                Set.of(),
                "XX",
                new Area(new GeoPoint(lat, lon), Distance.ofKilometres(kilometres)),
                zone,
                Currency.getInstance(currency));
        System.out.println("seed " + SEED);
        Random random = new Random(SEED);
        PlainRides plain = PlainRides.of(file, zone, WALK, day);
        int found = 0;
        int changed = 0;
        try (House house = House.at("2019-01-01T08:00:00Z", Map.of("surefoot.ways.ask", "timetables"))) {
            // given
            CatalogueStore store = house.get(CatalogueStore.class);
            store.replace(new Source("city", "City", false), sink -> sink.put(city, travel), ImportProgress.SILENT);
            store.replace(new Source("gtfs:" + feed, feed, false), GtfsFeed.at(file), ImportProgress.SILENT);
            Routers routers = house.get(Routers.class);

            for (int i = 0; i < PAIRS; i++) {
                Place from = draw(plain, random, "from");
                Place to = draw(plain, random, "to");
                ZonedDateTime at =
                        day.atTime(6 + random.nextInt(14), random.nextInt(60)).atZone(zone);

                // when
                Way way = routers.departing(new Departure(travel, mode, from, to, at));
                Optional<Long> best = plain.find(from.point(), to.point(), at.toInstant());

                // then
                String asked = "%s to %s at %s".formatted(from.point(), to.point(), at);
                assertThat(way instanceof Way.Known).as("%s: %s", asked, way).isEqualTo(best.isPresent());
                if (way instanceof Way.Known known) {
                    List<Stage> rides = known.journey().stages().stream()
                            .filter(stage -> stage.ride().isPresent())
                            .toList();
                    rides.forEach(stage -> assertGoes(plain, stage));
                    assertThat(value(plain, known.journey(), rides, to))
                            .as(asked)
                            .isEqualTo(best.orElseThrow());
                    found++;
                    changed += rides.size() > 1 ? 1 : 0;
                }
            }
        }
        System.out.println(feed + ": " + found + " of " + PAIRS + " have a way, " + changed + " with a change");
        assertThat(found).isGreaterThanOrEqualTo(least);
        assertThat(changed).isPositive();
    }

    /** At some stop or a few hundred metres away from it. */
    private static Place draw(PlainRides plain, Random random, String name) {
        List<String> stops = plain.stops();
        GeoPoint stop = plain.point(stops.get(random.nextInt(stops.size())));
        return new Place(
                name,
                new GeoPoint(
                        stop.lat() + 0.004 * (random.nextDouble() - 0.5),
                        stop.lon() + 0.006 * (random.nextDouble() - 0.5)));
    }

    private static void assertGoes(PlainRides plain, Stage stage) {
        Ride ride = stage.ride().orElseThrow();
        assertThat(plain.goes(
                        stage.from().name(),
                        ride.departure().toInstant(),
                        stage.to().name(),
                        ride.arrival().toInstant()))
                .as(stage.toString())
                .isTrue();
    }

    /** When one is there, and three minutes a ride. */
    private static long value(PlainRides plain, Journey journey, List<Stage> rides, Place to) {
        Stage last = rides.get(rides.size() - 1);
        assertThat(journey.stages().get(journey.stages().size() - 1).to()).isEqualTo(to);
        return last.ride().orElseThrow().arrival().toEpochSecond()
                + plain.onFoot(last.to().point(), to.point())
                + 180L * rides.size();
    }
}

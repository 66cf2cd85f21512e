package com.surefoot.bench.journeys;

import com.surefoot.bench.Benchmark;
import com.surefoot.bench.Databases;
import com.surefoot.bench.Options;
import com.surefoot.catalogue.CatalogueStore;
import com.surefoot.catalogue.ImportProgress;
import com.surefoot.supply.gtfs.GtfsFeed;
import com.surefoot.transport.incity.CityTravel;
import com.surefoot.transport.incity.Departure;
import com.surefoot.transport.incity.InCityMode;
import com.surefoot.transport.incity.Router;
import com.surefoot.transport.incity.Routers;
import com.surefoot.transport.incity.WalkRules;
import com.surefoot.transport.incity.Way;
import com.surefoot.transport.incity.Ways;
import com.surefoot.travel.Area;
import com.surefoot.travel.City;
import com.surefoot.travel.CityId;
import com.surefoot.travel.DateRange;
import com.surefoot.travel.GeoPoint;
import com.surefoot.travel.Place;
import com.surefoot.travel.Source;
import io.micronaut.context.ApplicationContext;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Rides by stored timetables inside a rectangle: how long it takes to read a day of a city, to find a ride at an hour, and all
 * ways that hold at any hour between some places. Options: {@code --feeds FILE.zip,FILE.zip}, {@code --box
 * SOUTH,NORTH,WEST,EAST}, {@code --zone}, {@code --currency}, {@code --day}, {@code --hours FIRST,LAST}, {@code --rides}, {@code --places}, {@code --repeats},
 * {@code --seed}, {@code --only h2}; {@code --streets FILE.osm.pbf} to walk to stops on streets.
 */
public final class JourneysBench implements Benchmark {

    private static final double MILLION = 1e6;

    /**
     * A city, places in it, and when one sets out.
     *
     * @param first hour of the day
     * @param last hour of the day
     */
    private record Town(City city, CityTravel travel, List<Double> sides, int first, int last, Random random) {

        static Town of(Options options) {
            List<Double> sides = options.numbers("box", options.get("box"));
            GeoPoint centre = new GeoPoint((sides.get(0) + sides.get(1)) / 2, (sides.get(2) + sides.get(3)) / 2);
            Currency currency = Currency.getInstance(options.get("currency"));
            City city = new City(
                    new CityId("town"),
                    "Town",
                    "Town",
                    Set.of(),
                    "XX",
                    new Area(centre, centre.distanceTo(new GeoPoint(sides.get(0), sides.get(2)))),
                    ZoneId.of(options.get("zone")),
                    currency);
            CityTravel travel = new CityTravel(currency, new WalkRules(4.5, 1.3), Optional.empty(), Optional.empty());
            List<Double> hours = options.numbers("hours", "8,19");
            return new Town(
                    city, travel, sides, hours.get(0).intValue(), hours.get(1).intValue(), new Random(options.seed()));
        }

        Place draw(int number) {
            double lat = sides.get(0) + random.nextDouble() * (sides.get(1) - sides.get(0));
            double lon = sides.get(2) + random.nextDouble() * (sides.get(3) - sides.get(2));
            return new Place("place " + number, new GeoPoint(lat, lon));
        }

        List<Place> draw(long count) {
            return IntStream.range(0, Math.toIntExact(count))
                    .mapToObj(this::draw)
                    .toList();
        }
    }

    @Override
    public void run(Options options) throws IOException {
        Databases.each(options, (database, settings) -> {
            System.out.println(database);
            Map<String, Object> all = new HashMap<>(settings);
            all.put("surefoot.ways.ask", "timetables");
            if (options.has("streets")) {
                all.put("surefoot.streets.extracts", options.get("streets"));
                all.put("surefoot.streets.folder", "target/bench-streets");
                all.put("surefoot.streets.patience", "300s");
            }
            try (ApplicationContext context = ApplicationContext.run(all)) {
                Town town = Town.of(options);
                fill(context.getBean(CatalogueStore.class), town, options);
                measure(context.getBean(Routers.class), town, options);
            }
        });
    }

    private static void fill(CatalogueStore store, Town town, Options options) {
        store.replace(
                new Source("town", "Town", false), sink -> sink.put(town.city(), town.travel()), ImportProgress.SILENT);
        for (String feed : options.get("feeds").split(",", -1)) {
            String name = Path.of(feed).getFileName().toString().replace(".zip", "");
            store.replace(new Source("gtfs:" + name, name, false), GtfsFeed.at(Path.of(feed)), ImportProgress.SILENT);
        }
    }

    private static void measure(Routers routers, Town town, Options options) {
        LocalDate day = LocalDate.parse(options.get("day"));
        DateRange days = new DateRange(day, day.plusDays(2));
        Router router = routers.on(days);
        System.out.printf("%-34s %10.0f ms%n", "day read, first ride", milliseconds(() -> ride(router, town, day)));
        long before = usedBytes();
        System.out.printf(
                "%-34s %10.0f ms%n",
                "another day read, first ride", milliseconds(() -> ride(router, town, day.plusDays(1))));
        System.out.printf("%-34s %10.1f MB%n", "kept of another day", (usedBytes() - before) / MILLION);
        rides(router, town, day, Math.toIntExact(options.number("rides", 500)));
        before = usedBytes();
        tables(router, town, options.number("places", 100), Math.toIntExact(options.number("repeats", 5)));
        System.out.printf("%-34s %10.1f MB%n", "kept of ways at any hour", (usedBytes() - before) / MILLION);
    }

    private static void rides(Router router, Town town, LocalDate day, int rides) {
        List<Double> times = new ArrayList<>();
        Map<String, Integer> outcomes = new HashMap<>();
        for (int i = 0; i < rides; i++) {
            long start = System.nanoTime();
            Way way = ride(router, town, day);
            times.add((System.nanoTime() - start) / MILLION);
            outcomes.merge(way.getClass().getSimpleName(), 1, Integer::sum);
        }
        System.out.printf("%-34s %10s%n", "answers", outcomes);
        tell("a ride at an hour", times.subList(times.size() / 2, times.size()));
    }

    private static Way ride(Router router, Town town, LocalDate day) {
        int hour = town.first() + town.random().nextInt(town.last() - town.first() + 1);
        return router.departing(new Departure(
                town.travel(),
                InCityMode.BUS,
                town.draw(0),
                town.draw(1),
                day.atTime(hour, 10).atZone(town.city().zone())));
    }

    private static void tables(Router router, Town town, long places, int repeats) {
        List<Double> times = new ArrayList<>();
        int known = 0;
        int asked = 0;
        for (int i = 0; i < repeats; i++) {
            List<Place> drawn = town.draw(places);
            long start = System.nanoTime();
            Ways ways = router.ways(town.travel(), drawn);
            for (int from = 0; from < drawn.size(); from++) {
                for (int to = 0; to < drawn.size(); to++) {
                    boolean found = from != to && ways.find(InCityMode.BUS, from, to) instanceof Way.Known;
                    known += found ? 1 : 0;
                    asked += from == to ? 0 : 1;
                }
            }
            times.add((System.nanoTime() - start) / MILLION);
        }
        tell("all ways of %d places".formatted(places), times);
        System.out.printf("%-34s %10.1f %%%n", "of them known at any hour", 100.0 * known / asked);
    }

    private static void tell(String what, List<Double> times) {
        List<Double> sorted = new ArrayList<>(times);
        Collections.sort(sorted);
        System.out.printf(
                "%-34s %10.2f ms median, %.2f ms slowest of %d%n",
                what, sorted.get(sorted.size() / 2), sorted.get(sorted.size() - 1), sorted.size());
    }

    private static double milliseconds(Runnable work) {
        long start = System.nanoTime();
        work.run();
        return Duration.ofNanos(System.nanoTime() - start).toMillis();
    }

    /** What is referred to softly, as pages of the database, is there both before and after. */
    private static long usedBytes() {
        System.gc();
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}

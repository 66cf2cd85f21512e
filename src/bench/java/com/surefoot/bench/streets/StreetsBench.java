package com.surefoot.bench.streets;

import com.surefoot.bench.Benchmark;
import com.surefoot.bench.Options;
import com.surefoot.fixtures.SmallWorld;
import com.surefoot.transport.incity.CityTravel;
import com.surefoot.transport.incity.InCityMode;
import com.surefoot.transport.incity.Router;
import com.surefoot.transport.incity.Routers;
import com.surefoot.transport.incity.Way;
import com.surefoot.transport.incity.Ways;
import com.surefoot.travel.GeoPoint;
import com.surefoot.travel.Place;
import io.micronaut.context.ApplicationContext;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * Streets of an extract: how long it takes to make the graph, to load it when it is there, and to find all walks and drives
 * between some places drawn in a rectangle. Options: {@code --extract FILE.osm.pbf}, {@code --box SOUTH,NORTH,WEST,EAST},
 * {@code --places}, {@code --repeats}, {@code --seed}.
 */
public final class StreetsBench implements Benchmark {

    private static final double MILLION = 1e6;

    private record Box(double south, double north, double west, double east) {

        static Box of(List<Double> sides) {
            return new Box(sides.get(0), sides.get(1), sides.get(2), sides.get(3));
        }

        Place draw(Random random, int number) {
            return new Place(
                    "place " + number,
                    new GeoPoint(
                            south + random.nextDouble() * (north - south), west + random.nextDouble() * (east - west)));
        }
    }

    @Override
    public void run(Options options) throws IOException {
        Path folder = Files.createTempDirectory("streets");
        Path extract = options.path("extract");
        Box box = Box.of(options.numbers("box", options.get("box")));
        int places = Math.toIntExact(options.number("places", 100));
        int repeats = Math.toIntExact(options.number("repeats", 21));
        List<List<Place>> drawn = draw(box, places, repeats, new Random(options.seed()));
        System.out.printf("%s, %d bytes%n", extract.getFileName(), Files.size(extract));
        System.out.printf("%-28s %10.2f s%n", "graph made, first answer", seconds(extract, folder, drawn.get(0)));
        System.out.printf("%-28s %10.2f s%n", "graph loaded, first answer", seconds(extract, folder, drawn.get(0)));
        measure(extract, folder, drawn);
    }

    /** Other places each time, so that nothing is known from before. */
    private static List<List<Place>> draw(Box box, int places, int repeats, Random random) {
        return IntStream.range(0, repeats)
                .mapToObj(repeat -> IntStream.range(0, places)
                        .mapToObj(number -> box.draw(random, number))
                        .toList())
                .toList();
    }

    private static double seconds(Path extract, Path folder, List<Place> places) {
        long start = System.nanoTime();
        try (ApplicationContext context = context(extract, folder)) {
            long ready = System.nanoTime();
            Ways ways = context.getBean(Routers.class).ways(SmallWorld.travel(), places);
            Way first = ways.find(InCityMode.WALK, 0, 1);
            if (first.equals(Way.unknown(Way.Gap.NOT_READY))) {
                throw new IllegalStateException("There are no streets of %s. Maybe see the log?".formatted(extract));
            }
            start = ready;
        }
        return (System.nanoTime() - start) / 1e9;
    }

    private static ApplicationContext context(Path extract, Path folder) {
        return ApplicationContext.run(Map.of(
                "surefoot.streets.extracts", List.of(extract.toString()),
                "surefoot.streets.folder", folder.toString(),
                "surefoot.streets.patience", "30m",
                "surefoot.streets.largest-extract", "4GB",
                "surefoot.ways.ask", "streets",
                "datasources.default.url", "jdbc:h2:mem:streets;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE"));
    }

    private static void measure(Path extract, Path folder, List<List<Place>> drawn) {
        List<Double> times = new ArrayList<>();
        int known = 0;
        int asked = 0;
        try (ApplicationContext context = context(extract, folder)) {
            Router router = context.getBean(Routers.class);
            CityTravel travel = SmallWorld.travel();
            for (List<Place> places : drawn) {
                long start = System.nanoTime();
                Ways ways = router.ways(travel, places);
                int found = count(ways, places.size());
                times.add((System.nanoTime() - start) / MILLION);
                known += found;
                asked += 2 * places.size() * (places.size() - 1);
            }
        }
        Collections.sort(times);
        System.out.printf(
                "%-28s %10.1f ms median, %.1f ms slowest of %d%n",
                "matrix of %d places".formatted(drawn.get(0).size()),
                times.get(times.size() / 2),
                times.get(times.size() - 1),
                times.size());
        System.out.printf("%-28s %10.1f %%%n", "walks and drives known", 100.0 * known / asked);
    }

    private static int count(Ways ways, int places) {
        int known = 0;
        for (int from = 0; from < places; from++) {
            for (int to = 0; to < places; to++) {
                if (from != to) {
                    known += ways.find(InCityMode.WALK, from, to) instanceof Way.Known ? 1 : 0;
                    known += ways.find(InCityMode.TAXI, from, to) instanceof Way.Known ? 1 : 0;
                }
            }
        }
        return known;
    }
}

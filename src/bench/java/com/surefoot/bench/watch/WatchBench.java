package com.surefoot.bench.watch;

import com.surefoot.bench.Benchmark;
import com.surefoot.bench.Databases;
import com.surefoot.bench.Options;
import com.surefoot.evidence.Evidence;
import com.surefoot.evidence.Observation;
import com.surefoot.evidence.Observation.Manner;
import com.surefoot.watch.NewTrip;
import com.surefoot.watch.SavedTrips;
import com.surefoot.watch.Watch;
import io.micronaut.context.ApplicationContext;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The price of one hotel changes: how long it takes to append that and to look again at the last of the trips that rest on
 * it. Options: {@code --trips} that are saved, {@code --repeats} of each change, {@code --only h2} or {@code postgresql}.
 */
public final class WatchBench implements Benchmark {

    private static final double MILLION = 1e6;

    /** Nanoseconds that the parts of one change took. */
    private record Took(long append, long look) {

        long all() {
            return append + look;
        }
    }

    @Override
    public void run(Options options) throws IOException {
        int trips = Math.toIntExact(options.number("trips", 100_000));
        int repeats = Math.toIntExact(options.number("repeats", 11));
        System.out.printf(
                "%-12s %10s %8s %12s %12s %12s %12s%n",
                "database", "trips", "fan-out", "append ms", "look ms", "median ms", "slowest ms");
        Databases.each(options, (database, settings) -> measure(database, settings, trips, repeats));
    }

    private static void measure(String database, Map<String, Object> settings, int trips, int repeats) {
        try (ApplicationContext context = ApplicationContext.run(settings)) {
            fill(context, trips);
            Prices prices = new Prices(context);
            // once for the compiler, not counted
            DrawnTrips.FAN_OUTS.forEach(prices::change);
            for (int fanOut : DrawnTrips.FAN_OUTS) {
                List<Took> all = new ArrayList<>();
                for (int i = 0; i < repeats; i++) {
                    all.add(prices.change(fanOut));
                }
                print(database, trips, fanOut, all);
            }
        }
    }

    /** Four at a time, as requests come. */
    private static void fill(ApplicationContext context, int trips) {
        SavedTrips saved = context.getBean(SavedTrips.class);
        DrawnTrips drawn = new DrawnTrips(context.getBean(Clock.class).instant());
        IntStream.range(0, trips).parallel().forEach(no -> {
            if (!saved.save(new NewTrip(drawn.trip(no), Optional.empty()), Integer.MAX_VALUE)) {
                throw new IllegalStateException("Trip %d was not saved. Maybe there are too many?".formatted(no));
            }
        });
    }

    private static void print(String database, int trips, int fanOut, List<Took> all) {
        System.out.printf(
                "%-12s %10d %8d %12.1f %12.1f %12.1f %12.1f%n",
                database,
                trips,
                fanOut,
                median(all.stream().map(Took::append).toList()),
                median(all.stream().map(Took::look).toList()),
                median(all.stream().map(Took::all).toList()),
                Collections.max(all.stream().map(Took::all).toList()) / MILLION);
    }

    private static double median(List<Long> nanos) {
        List<Long> sorted = nanos.stream().sorted().toList();
        return (sorted.get((sorted.size() - 1) / 2) + sorted.get(sorted.size() / 2)) / 2.0 / MILLION;
    }

    /** Changes prices, each time to another one. */
    private static final class Prices {

        private final Evidence evidence;
        private final Watch watch;
        private final Clock clock;
        private int changes;

        Prices(ApplicationContext context) {
            this.evidence = context.getBean(Evidence.class);
            this.watch = context.getBean(Watch.class);
            this.clock = context.getBean(Clock.class);
        }

        Took change(int fanOut) {
            changes++;
            String price = (100 + changes) + ".00 EUR";
            Instant now = clock.instant();
            long start = System.nanoTime();
            evidence.append(List.of(new Observation(
                    DrawnTrips.rate("hotel of " + fanOut), "channel", Manner.CHECKED, now, Optional.empty(), price)));
            long appended = System.nanoTime();
            int looked = watch.look();
            long end = System.nanoTime();
            if (looked != fanOut) {
                throw new IllegalStateException(
                        "%d trips were looked at, and %d rest on the price. Maybe fewer were saved?"
                                .formatted(looked, fanOut));
            }
            return new Took(appended - start, end - appended);
        }
    }
}

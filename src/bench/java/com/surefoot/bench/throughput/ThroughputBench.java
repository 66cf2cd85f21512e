package com.surefoot.bench.throughput;

import com.surefoot.bench.Benchmark;
import com.surefoot.bench.Databases;
import com.surefoot.bench.Options;
import com.surefoot.catalogue.CatalogueStore;
import com.surefoot.catalogue.ImportProgress;
import com.surefoot.lodging.live.Occupancy;
import com.surefoot.lodging.live.StayRequest;
import com.surefoot.lodging.live.Where;
import com.surefoot.reliability.live.WitnessedOffers;
import com.surefoot.supply.gtfs.GtfsFeed;
import com.surefoot.travel.DateRange;
import com.surefoot.travel.Source;
import io.micronaut.context.ApplicationContext;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * How fast supply is taken in: hotel offers over HTTP from a supplier's JSON into stored evidence, as new ones and at new
 * prices, and a timetable of so many megabytes of stop times into the catalogue. Options: {@code --offers},
 * {@code --stop-times-mb}, {@code --only h2} or {@code postgresql}.
 */
public final class ThroughputBench implements Benchmark {

    private static final String SUPPLIER = "liteapi";
    private static final int A_CALL = PlayedHotels.HOTELS * PlayedHotels.RATES;
    private static final int STAYS_A_MONTH = 28;
    private static final double NANOS = 1e9;
    private static final long MB = 1_000_000;
    private static final Currency EURO = Currency.getInstance("EUR");

    @Override
    public void run(Options options) throws IOException {
        int calls = Math.toIntExact(options.number("offers", 200_000) / A_CALL);
        Path feed = Files.createTempFile("timetable", ".zip");
        long stopTimes = DrawnFeed.write(feed, options.number("stop-times-mb", 30) * MB);
        try (PlayedHotels hotels = PlayedHotels.start()) {
            System.out.printf(
                    "%,d offers in answers of %,d kB, %,d stop times; heap at most %,d MB%n",
                    calls * A_CALL,
                    hotels.length() / 1_000,
                    stopTimes,
                    Runtime.getRuntime().maxMemory() / MB);
            Databases.each(
                    options, (database, settings) -> measure(database, with(settings, hotels), hotels, calls, feed));
        } finally {
            Files.delete(feed);
        }
    }

    private static Map<String, Object> with(Map<String, Object> settings, PlayedHotels hotels) {
        Map<String, Object> all = new HashMap<>(settings);
        all.put("surefoot.suppliers.liteapi.base-url", hotels.url().toString());
        all.put("surefoot.suppliers.liteapi.key", "none");
        all.put("surefoot.suppliers.liteapi.quota-calls", "1000000");
        return all;
    }

    private static void measure(
            String database, Map<String, Object> settings, PlayedHotels hotels, int calls, Path feed) {
        try (ApplicationContext context = ApplicationContext.run(settings)) {
            WitnessedOffers offers = context.getBean(WitnessedOffers.class);
            // for the compiler, which is busy with what is new to it for quite a while; not counted
            search(offers, 2_000, calls);
            for (String round : List.of("new offers", "new prices")) {
                resetPeaks();
                double seconds = search(offers, 2_028, calls);
                System.out.printf(
                        "%-12s %-12s %,10.0f offers/s  %6.1f s  peak heap %,d MB%n",
                        database, round, calls * A_CALL / seconds, seconds, peakHeap());
                hotels.nextRound();
            }
            resetPeaks();
            long start = System.nanoTime();
            context.getBean(CatalogueStore.class)
                    .replace(new Source("gtfs:drawn", "Drawn", false), GtfsFeed.at(feed), ImportProgress.SILENT);
            System.out.printf(
                    "%-12s %-12s %23s %6.1f s  peak heap %,d MB%n",
                    database, "timetable", "", (System.nanoTime() - start) / NANOS, peakHeap());
        }
    }

    /** Two at a time; each of another stay. */
    private static double search(WitnessedOffers offers, int year, int calls) {
        long start = System.nanoTime();
        int found = IntStream.range(0, calls)
                .parallel()
                .map(no -> offers.search(stay(year, no)).offers().size())
                .sum();
        if (found != calls * A_CALL) {
            throw new IllegalStateException(
                    "%,d of %,d offers were found. Maybe the supplier was not asked?".formatted(found, calls * A_CALL));
        }
        return (System.nanoTime() - start) / NANOS;
    }

    private static StayRequest stay(int year, int no) {
        LocalDate first = LocalDate.of(year, 1, 1).plusDays(no / STAYS_A_MONTH);
        DateRange nights = new DateRange(first, first.plusDays(1 + no % STAYS_A_MONTH));
        return new StayRequest(
                new Where.AtProperties(PlayedHotels.ids(SUPPLIER)), nights, List.of(Occupancy.of(2)), EURO, "NL");
    }

    private static void resetPeaks() {
        heapPools().forEach(MemoryPoolMXBean::resetPeakUsage);
    }

    private static long peakHeap() {
        return heapPools().stream()
                        .mapToLong(pool -> pool.getPeakUsage().getUsed())
                        .sum()
                / MB;
    }

    private static List<MemoryPoolMXBean> heapPools() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .toList();
    }
}

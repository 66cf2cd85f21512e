package com.surefoot.bench.scale;

import com.surefoot.bench.Benchmark;
import com.surefoot.bench.Options;
import com.surefoot.itinerary.ItineraryAudit;
import com.surefoot.planning.TripPlanner;
import com.surefoot.planning.api.Flavour;
import com.surefoot.planning.api.Plan;
import com.surefoot.planning.api.Plan.Feasible;
import com.surefoot.planning.api.PlanningLimits;
import com.surefoot.planning.api.PlanningRequest;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * Time to the first plan, time to within a hundredth of the last one, and memory, for growing catalogues: one city for
 * 14 days, and ten cities for 30 days with a party of 40.
 */
public final class Scale implements Benchmark {

    private static final List<Integer> CURVE = List.of(250, 500, 1_000, 2_000, 5_000);

    /** A better plan and when it was found. */
    private record Found(long millis, long score) {}

    @Override
    public void run(Options options) {
        int seconds = Math.toIntExact(options.number("limit-seconds", 60));
        System.out.println("Warm-up: one small city, not counted.");
        measure(new MadeUpWorld(1, 100, 60, 100, options.seed()).request(4, 2), Duration.ofSeconds(5), options.seed());
        System.out.printf(
                "%-44s %10s %10s %10s %12s %8s%n", "world", "first ms", "to 1 % ms", "last ms", "score", "heap MB");
        for (int sights : CURVE) {
            MadeUpWorld world = new MadeUpWorld(1, sights, sights * 3 / 5, sights / 3, options.seed());
            print(
                    "1 city, %d sights, %d hotels, 14 days".formatted(sights, sights * 3 / 5),
                    measure(world.request(14, 2), Duration.ofSeconds(seconds), options.seed()));
        }
        for (int sights : List.of(250, 500)) {
            MadeUpWorld world = new MadeUpWorld(10, sights, sights / 2, sights / 2, options.seed());
            print(
                    "10 cities, %d sights each, 30 days, 40 people".formatted(sights),
                    measure(world.request(30, 40), Duration.ofSeconds(seconds), options.seed()));
        }
    }

    private static List<Found> measure(PlanningRequest request, Duration limit, long seed) {
        peakHeap(true);
        TripPlanner planner = new TripPlanner(new PlanningLimits(seed, 1_000_000, 1_000_000, limit));
        List<Found> found = new ArrayList<>();
        long start = System.nanoTime();
        Plan plan = planner.plan(request, Flavour.BALANCED, better -> note(found, better, start));
        if (!(plan instanceof Feasible feasible)) {
            throw new IllegalStateException("No plan was found: %s. Maybe the world is too small?".formatted(plan));
        }
        List<String> findings = new ItineraryAudit(request.brief()).listFindings(feasible.itinerary());
        if (!findings.isEmpty()) {
            throw new IllegalStateException("The plan does not pass the audit: " + findings);
        }
        return found;
    }

    private static void note(List<Found> found, Feasible better, long start) {
        found.add(new Found(
                (System.nanoTime() - start) / 1_000_000, better.score().soft()));
    }

    private static void print(String world, List<Found> found) {
        Found last = found.get(found.size() - 1);
        long within = found.stream()
                .filter(early -> last.score() - early.score() <= Math.abs(last.score()) / 100)
                .findFirst()
                .orElse(last)
                .millis();
        System.out.printf(
                "%-44s %10d %10d %10d %12d %8d%n",
                world, found.get(0).millis(), within, last.millis(), last.score(), peakHeap(false) >> 20);
    }

    /** The most the heap has held since the last reset, in bytes: the pools' peaks added up. */
    private static long peakHeap(boolean reset) {
        long bytes = 0;
        for (MemoryPoolMXBean pool : ManagementFactory.getMemoryPoolMXBeans()) {
            if (pool.getType() == MemoryType.HEAP) {
                bytes += pool.getPeakUsage().getUsed();
                if (reset) {
                    pool.resetPeakUsage();
                }
            }
        }
        return bytes;
    }
}

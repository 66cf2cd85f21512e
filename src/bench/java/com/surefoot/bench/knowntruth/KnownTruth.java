package com.surefoot.bench.knowntruth;

import com.surefoot.bench.Benchmark;
import com.surefoot.bench.Options;
import com.surefoot.bench.knowntruth.Replication.OfTarget;
import com.surefoot.bench.knowntruth.Replication.Shown;
import com.surefoot.reliability.certificate.Promise;
import com.surefoot.simulation.WorldPlan;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;

/**
 * Holds the whole way, from what sources say of facts to the certificate and the alarm, against worlds whose truth is
 * known: {@code known-truth --replications N --seed S}.
 */
public final class KnownTruth implements Benchmark {

    private static final double MOST_BROKEN = 0.05;
    private static final double MOST_SHORT = 0.05;
    private static final double MOST_OFF = 0.01;

    /** Outcomes within which twice the error is to be found, in the median, by target. */
    private static final Map<Integer, Double> LATEST = Map.of(95, 217.0, 99, 1_139.0);

    private final List<String> missed = new ArrayList<>();

    @Override
    public void run(Options options) {
        int count = Math.toIntExact(options.number("replications", 500));
        System.out.printf("%d worlds from seed %d, 5000 outcomes each%n%n", count, options.seed());
        List<Replication> all = replications(count, options);
        printPromises(all);
        printCalibration(all);
        printAlarms(all, options.seed());
        System.out.println(missed.isEmpty() ? "Nothing is missed." : "Missed:");
        missed.forEach(line -> System.out.println("  " + line));
    }

    private static List<Replication> replications(int count, Options options) {
        ExecutorService threads = Executors.newFixedThreadPool(options.threads());
        try {
            List<Future<Replication>> futures = IntStream.range(0, count)
                    .mapToObj(i ->
                            threads.submit(() -> Replication.of(WorldPlan.usual(), options.seed() * 1_000_003 + i)))
                    .toList();
            List<Replication> all = new ArrayList<>();
            for (Future<Replication> future : futures) {
                all.add(future.get());
            }
            return all;
        } catch (ExecutionException | InterruptedException e) {
            throw new IllegalStateException("A replication failed. Maybe the plan of the world is at fault?", e);
        } finally {
            threads.shutdownNow();
        }
    }

    private void printPromises(List<Replication> all) {
        System.out.printf(
                "%-6s %-10s %16s %8s %16s %9s %18s %9s%n",
                "target", "method", "broken %", "none %", "coverage %", "best %", "short, points", "within 5");
        for (int target : Replication.TARGETS) {
            printPromise(all, target, "certifier", OfTarget::certified, true);
            printPromise(all, target, "plug-in", OfTarget::plugIn, false);
        }
        System.out.println();
    }

    private void printPromise(
            List<Replication> all, int target, String method, Function<OfTarget, Shown> shown, boolean held) {
        Promise promise = Promise.of(target);
        Mean broken = mean(all, target, of -> shown.apply(of).breaks(promise) ? 1 : 0);
        Mean none = mean(all, target, of -> shown.apply(of).coverage() == 0 ? 1 : 0);
        Mean coverage = mean(all, target, of -> shown.apply(of).coverage());
        Mean best = mean(all, target, OfTarget::best);
        Mean gap = mean(all, target, of -> of.best() - shown.apply(of).coverage());
        Mean near = mean(all, target, of -> of.best() - shown.apply(of).coverage() <= MOST_SHORT ? 1 : 0);
        System.out.printf(
                "%-6s %-10s %16s %8.1f %16s %9.1f %18s %8.1f%%%n",
                target + " %",
                method,
                broken.percent(),
                100 * none.value(),
                coverage.percent(),
                100 * best.value(),
                gap.percent(),
                100 * near.value());
        if (held) {
            expect(
                    broken,
                    MOST_BROKEN,
                    "%d %%: the promise is broken in %s %% of the worlds".formatted(target, broken.percent()));
            expect(gap, MOST_SHORT, "%d %%: coverage is %s points short".formatted(target, gap.percent()));
        }
    }

    private void printCalibration(List<Replication> all) {
        Mean raw = Mean.of(all.stream().mapToDouble(Replication::rawError).toArray());
        Mean early = Mean.of(all.stream().mapToDouble(Replication::earlyError).toArray());
        Mean late = Mean.of(all.stream().mapToDouble(Replication::error).toArray());
        System.out.printf(
                "Calibration error, %%: raw %s, by 5000 outcomes %s, by 10000 %s%n%n",
                raw.percent(), early.percent(), late.percent());
        expect(late, MOST_OFF, "the calibration error is %s %%".formatted(late.percent()));
    }

    private void printAlarms(List<Replication> all, long seed) {
        System.out.printf(
                "%-6s %16s %16s %12s %12s %12s%n", "target", "false %", "at the edge %", "alone", "abrupt", "slow");
        for (int target : Replication.TARGETS) {
            Mean proven = mean(all, target, of -> of.falseAlarm() < Integer.MAX_VALUE ? 1 : 0);
            Mean atEdge = mean(all, target, of -> of.falseAtEdge() < Integer.MAX_VALUE ? 1 : 0);
            double alone = AlarmTrial.reference(Promise.of(target), seed);
            double abrupt = median(all, target, OfTarget::abrupt);
            System.out.printf(
                    "%-6s %16s %16s %10.0f %12.0f %12.0f%n",
                    target + " %",
                    proven.percent(),
                    atEdge.percent(),
                    alone,
                    abrupt,
                    median(all, target, OfTarget::slow));
            expect(
                    proven,
                    MOST_BROKEN,
                    "%d %%: false alarms in %s %% of the worlds".formatted(target, proven.percent()));
            double latest = LATEST.getOrDefault(target, Double.POSITIVE_INFINITY);
            if (abrupt > latest) {
                missed.add("%d %%: the alarm comes after %.0f outcomes in the median, not %.0f"
                        .formatted(target, abrupt, latest));
            }
        }
        System.out.println();
    }

    private void expect(Mean mean, double most, String otherwise) {
        if (mean.value() > most) {
            missed.add(otherwise);
        }
    }

    private static Mean mean(List<Replication> all, int target, ToDoubleFunction<OfTarget> figure) {
        return Mean.of(all.stream()
                .map(replication -> replication.targets().get(target))
                .mapToDouble(figure)
                .toArray());
    }

    private static double median(List<Replication> all, int target, ToIntFunction<OfTarget> figure) {
        int[] sorted = all.stream()
                .map(replication -> replication.targets().get(target))
                .mapToInt(figure)
                .sorted()
                .toArray();
        return sorted[sorted.length / 2];
    }
}

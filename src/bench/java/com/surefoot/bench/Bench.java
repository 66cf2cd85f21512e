package com.surefoot.bench;

import com.surefoot.bench.air.OverlaysBench;
import com.surefoot.bench.air.ViewersBench;
import com.surefoot.bench.chinatravel.ChinaTravel;
import com.surefoot.bench.chinatravel.ChinaTravelCheck;
import com.surefoot.bench.chinatravel.solve.ProductSolver;
import com.surefoot.bench.cost.Cost;
import com.surefoot.bench.grounding.GroundingBench;
import com.surefoot.bench.hostile.HostileModelBench;
import com.surefoot.bench.journeys.JourneysBench;
import com.surefoot.bench.knowntruth.KnownTruth;
import com.surefoot.bench.orienteering.OrienteeringBench;
import com.surefoot.bench.outcomes.OutcomesBench;
import com.surefoot.bench.reading.ReadingBench;
import com.surefoot.bench.scale.Scale;
import com.surefoot.bench.streets.StreetsBench;
import com.surefoot.bench.tastes.TastesBench;
import com.surefoot.bench.throughput.ThroughputBench;
import com.surefoot.bench.travelplanner.TravelPlannerCheck;
import com.surefoot.bench.travelplanner.TravelPlannerRead;
import com.surefoot.bench.travelplanner.TravelPlannerRun;
import com.surefoot.bench.unsat.PlannerSolver;
import com.surefoot.bench.unsat.UnsatOracle;
import com.surefoot.bench.unsat.UnsatRun;
import com.surefoot.bench.watch.WatchBench;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;

/** Runs a benchmark by name: {@code mvn -q -Pbench exec:java -Dexec.args="NAME OPTIONS"}. */
public final class Bench {

    private static final Map<String, Benchmark> BENCHMARKS = new TreeMap<>(Map.ofEntries(
            Map.entry("orienteering", new OrienteeringBench(System.out)),
            Map.entry("chinatravel", new ChinaTravel(ProductSolver::create)),
            Map.entry("chinatravel-check", new ChinaTravelCheck()),
            Map.entry("travelplanner", new TravelPlannerRun()),
            Map.entry("travelplanner-read", new TravelPlannerRead()),
            Map.entry("travelplanner-check", new TravelPlannerCheck()),
            Map.entry("unsat", new UnsatRun(PlannerSolver::create)),
            Map.entry("unsat-oracle", new UnsatOracle()),
            Map.entry("cost", new Cost()),
            Map.entry("outcomes", new OutcomesBench(System.out)),
            Map.entry("known-truth", new KnownTruth()),
            Map.entry("scale", new Scale()),
            Map.entry("throughput", new ThroughputBench()),
            Map.entry("watch", new WatchBench()),
            Map.entry("streets", new StreetsBench()),
            Map.entry("journeys", new JourneysBench()),
            Map.entry("grounding", new GroundingBench()),
            Map.entry("hostile-model", new HostileModelBench()),
            Map.entry("reading", new ReadingBench(System.out)),
            Map.entry("overlays", new OverlaysBench()),
            Map.entry("viewers", new ViewersBench()),
            Map.entry("tastes", new TastesBench())));

    private Bench() {}

    /**
     * Runs the benchmark named by the first word with the options behind it.
     *
     * @throws Exception whatever ends it
     */
    public static void main(String[] words) throws Exception {
        Benchmark benchmark = words.length == 0 ? null : BENCHMARKS.get(words[0]);
        if (benchmark == null) {
            throw new IllegalArgumentException("No benchmark is named '%s'. Maybe one of %s?"
                    .formatted(String.join(" ", words), BENCHMARKS.keySet()));
        }
        benchmark.run(Options.parse(Arrays.asList(words).subList(1, words.length)));
    }
}

package com.surefoot.bench;

import com.surefoot.bench.orienteering.OrienteeringBench;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;

/** Runs a benchmark by name: {@code mvn -q -Pbench exec:java -Dexec.args="NAME OPTIONS"}. */
public final class Bench {

    private static final Map<String, Benchmark> BENCHMARKS =
            new TreeMap<>(Map.of("orienteering", new OrienteeringBench(System.out)));

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

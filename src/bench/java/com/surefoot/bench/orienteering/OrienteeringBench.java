package com.surefoot.bench.orienteering;

import com.surefoot.bench.Benchmark;
import com.surefoot.bench.Options;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;

/**
 * Solves public (team) orienteering problems with time windows and compares with the best known scores. Options:
 * {@code --instances DIR}, {@code --best-known FILE}, {@code --tours 1,2,3,4}, {@code --seconds 1,5,30},
 * {@code --only PATTERN} of names, {@code --with-or-tools}, {@code --seed}, {@code --threads},
 * {@code --warm-up} in seconds.
 */
public final class OrienteeringBench implements Benchmark {

    private final PrintStream out;

    public OrienteeringBench(PrintStream out) {
        this.out = out;
    }

    @Override
    public void run(Options options) throws IOException {
        List<Instance> instances = instances(options);
        if (instances.isEmpty()) {
            throw new IllegalArgumentException("No instance in %s matches '%s'. Maybe leave --only out?"
                    .formatted(options.path("instances"), options.find("only").orElse("")));
        }
        Contest contest = new Contest(solvers(options), options.numbers("seconds", "1,5,30"), options.seed());
        BestKnown bestKnown = options.has("best-known") ? BestKnown.read(options.path("best-known")) : BestKnown.none();
        out.println("seed %d, %d at a time, wall-clock limits; a visit must start while its place is open"
                .formatted(options.seed(), options.threads()));
        warmUp(instances, contest, Duration.ofSeconds(options.number("warm-up", 2)));
        ScoreTable table = new ScoreTable(out, bestKnown, contest.columns());
        table.head();
        compete(instances, contest, table, options.threads());
        table.foot();
    }

    private static List<Instance> instances(Options options) throws IOException {
        List<Double> tours = options.numbers("tours", "1,2,3,4");
        String only = options.find("only").orElse(".*");
        List<Instance> instances = new ArrayList<>();
        for (Path file : files(options.path("instances"), only)) {
            if (InstanceReader.weekly(file)) {
                instances.add(InstanceReader.readWeekly(file));
            } else {
                for (double number : tours) {
                    instances.add(InstanceReader.read(file, (int) number));
                }
            }
        }
        instances.sort(Comparator.comparingInt(Instance::tours).thenComparing(Instance::name));
        return instances;
    }

    private static List<Path> files(Path directory, String only) throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.filter(file -> file.getFileName()
                            .toString()
                            .replaceFirst("\\.txt$", "")
                            .matches(only))
                    .sorted()
                    .toList();
        }
    }

    private static Map<String, RouteSolver> solvers(Options options) {
        Map<String, RouteSolver> solvers = new LinkedHashMap<>();
        solvers.put("surefoot", new SurefootSolver());
        if (options.has("with-or-tools")) {
            solvers.put("or-tools", Rivals.orTools());
        }
        return solvers;
    }

    /** So that the first instance is not measured with code that is still interpreted. */
    private void warmUp(List<Instance> instances, Contest contest, Duration time) {
        Comparator<Instance> size =
                Comparator.comparingInt(instance -> instance.places().size());
        Instance fewest = instances.stream().min(size).orElseThrow();
        Instance last = instances.get(instances.size() - 1);
        out.println("warm-up, not counted: %s on %s with %d and %s with %d tours"
                .formatted(time, fewest.name(), fewest.tours(), last.name(), last.tours()));
        for (RouteSolver solver : contest.solvers().values()) {
            for (Instance instance : List.of(fewest, last)) {
                solver.solve(Mapping.problem(instance), contest.seed(), time);
            }
        }
    }

    private static void compete(List<Instance> instances, Contest contest, ScoreTable table, int threads) {
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            List<Future<List<Integer>>> scores = instances.stream()
                    .map(instance -> pool.submit(() -> contest.scores(instance)))
                    .toList();
            for (int i = 0; i < instances.size(); i++) {
                table.row(instances.get(i), scores.get(i).get());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted. Maybe by Ctrl-C?", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("A solver failed. Maybe its cause says more?", e.getCause());
        } finally {
            pool.shutdownNow();
        }
    }
}

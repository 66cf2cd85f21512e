package com.surefoot.bench.chinatravel;

import com.surefoot.bench.Benchmark;
import com.surefoot.bench.Options;
import com.surefoot.bench.chinatravel.catalogue.MemoryCatalogue;
import com.surefoot.bench.chinatravel.check.RawTables;
import com.surefoot.bench.chinatravel.plan.Query;
import com.surefoot.bench.chinatravel.plan.WrittenPlan;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Answers queries, writes the answers, checks and scores them: {@code chinatravel --data DIR --queries DIR --out DIR
 * --track structured|text [--seed N] [--limit-seconds N] [--threads QUERIES-AT-ONCE]}.
 */
public final class ChinaTravel implements Benchmark {

    /** What a solver may read: the requirements as snippets, or the sentence alone. */
    public enum Track {
        STRUCTURED,
        TEXT
    }

    /** Makes a solver of the catalogue and the options. */
    @FunctionalInterface
    public interface SolverFactory {

        TripSolver create(MemoryCatalogue catalogue, Track track, Options options);
    }

    private final SolverFactory solvers;

    public ChinaTravel(SolverFactory solvers) {
        this.solvers = solvers;
    }

    @Override
    public void run(Options options) throws IOException {
        Track track = Track.valueOf(options.get("track").toUpperCase(Locale.ROOT));
        Path data = options.path("data");
        Path out = Files.createDirectories(options.path("out"));
        TripSolver solver = solvers.create(MemoryCatalogue.read(data), track, options);
        Scorer scorer = new Scorer(RawTables.read(data));
        List<Future<QueryScore>> scores = new ArrayList<>();
        ExecutorService pool = Executors.newFixedThreadPool(options.threads());
        try {
            for (Query query : Query.readAll(options.path("queries"))) {
                scores.add(pool.submit(() -> answer(query, track, solver, scorer, out)));
            }
            System.out.println(ScoreTable.of(new Scores(collect(scores))));
        } finally {
            pool.shutdownNow();
        }
    }

    /** A query that breaks the solver stays without an answer, and the others go on. */
    private static QueryScore answer(Query query, Track track, TripSolver solver, Scorer scorer, Path out)
            throws IOException {
        Path file = out.resolve(query.uid() + ".json");
        Files.deleteIfExists(file);
        long start = System.nanoTime();
        try {
            Answer answer = solver.solve(track == Track.TEXT ? query.withoutRequirements() : query);
            Duration took = Duration.ofNanos(System.nanoTime() - start);
            answer.write(file);
            return scorer.score(query, WrittenPlan.read(file), Optional.of(new Effort(took, answer.tries())));
        } catch (RuntimeException e) {
            System.err.printf("%s is not answered: %s%n", query.uid(), e);
            Duration took = Duration.ofNanos(System.nanoTime() - start);
            return scorer.score(query, new WrittenPlan(Map.of()), Optional.of(new Effort(took, Answer.Tries.NONE)));
        }
    }

    private static List<QueryScore> collect(List<Future<QueryScore>> scores) throws IOException {
        List<QueryScore> collected = new ArrayList<>();
        for (Future<QueryScore> score : scores) {
            try {
                collected.add(score.get());
            } catch (ExecutionException e) {
                throw new IOException("A query was not answered. Maybe the cause below says why?", e.getCause());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IOException("The benchmark was stopped. Maybe a limit was reached?", e);
            }
        }
        return collected;
    }
}

package com.surefoot.bench.unsat;

import com.surefoot.bench.Benchmark;
import com.surefoot.bench.Options;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Asks a solver for reasons and judges them by the oracle: {@code unsat --data DIR --queries FILE.csv --out FILE.jsonl
 * [--seed N] [--limit-seconds N] [--threads QUERIES-AT-ONCE]}, or {@code --random N} in place of the queries for so many
 * drawn at random. Of each query it also asks the solver its {@link Control}.
 */
public final class UnsatRun implements Benchmark {

    /** Makes a solver of the data and the options. */
    @FunctionalInterface
    public interface SolverFactory {

        /** A solver that may be asked by several threads at once. */
        ConflictSolver create(Tables tables, Options options);
    }

    private final SolverFactory solvers;

    /** Creates the benchmark of a solver that is made over the data. */
    public UnsatRun(SolverFactory solvers) {
        this.solvers = solvers;
    }

    @Override
    public void run(Options options) throws IOException {
        Tables tables = Tables.read(options.path("data"));
        Oracle oracle = new Oracle(tables, VisitOrder.AS_LISTED);
        List<Query> queries = options.has("random")
                ? new RandomQueries(tables, oracle, options.seed()).list(Math.toIntExact(options.number("random", 0)))
                : Query.read(options.path("queries"));
        Asking asking = new Asking(solvers.create(tables, options), oracle, new Verifier(tables, VisitOrder.AS_LISTED));
        List<Judged> all = askAll(queries, asking, options.threads());
        Files.write(
                options.path("out"),
                all.stream()
                        .map(judged -> UnsatAnswer.toJson(judged.query(), judged.outcome()))
                        .toList());
        System.out.println(new UnsatTable(all));
    }

    private static List<Judged> askAll(List<Query> queries, Asking asking, int threads) throws IOException {
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            List<Future<Judged>> answers = queries.stream()
                    .map(query -> pool.submit(() -> asking.ask(query)))
                    .toList();
            List<Judged> all = new ArrayList<>();
            for (Future<Judged> answer : answers) {
                all.add(answer.get());
            }
            return all;
        } catch (ExecutionException e) {
            throw new IOException("An answer could not be judged. Maybe the cause below says why?", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("The benchmark was stopped. Maybe a limit was reached?", e);
        } finally {
            pool.shutdownNow();
        }
    }

    /** The solver and its judges. */
    private record Asking(ConflictSolver solver, Oracle oracle, Verifier verifier) {

        Judged ask(Query query) {
            long start = System.nanoTime();
            Outcome outcome = solve(query);
            Duration took = Duration.ofNanos(System.nanoTime() - start);
            Optional<Boolean> granted =
                    Control.of(query, oracle).map(control -> Judgement.isRight(control, solve(control), verifier));
            return new Judged(query, outcome, took, Judgement.of(query, outcome, oracle, verifier), granted);
        }

        /** A query that breaks the solver stays without an answer, and the others go on. */
        private Outcome solve(Query query) {
            try {
                return solver.solve(query);
            } catch (RuntimeException e) {
                return new Outcome.Unanswered(e.toString());
            }
        }
    }
}

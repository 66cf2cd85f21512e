package com.surefoot.bench.travelplanner;

import com.surefoot.bench.Benchmark;
import com.surefoot.bench.Options;
import com.surefoot.bench.text.Json;
import com.surefoot.bench.text.WallTimes;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Answers all queries, writes the answers and judges them:
 * {@code travelplanner --data DIR --queries FILE.jsonl --out FILE.jsonl --track structured|text}.
 *
 * <p>On the text track the solver is given what was read in the sentence; the structure serves the judge alone.
 */
public final class TravelPlannerRun implements Benchmark {

    private final Function<Tables, TripSolver> solvers;

    /** Creates the benchmark of the product's planner. */
    public TravelPlannerRun() {
        this(ProductSolver::new);
    }

    /** Creates the benchmark of a solver that is made over the data. */
    public TravelPlannerRun(Function<Tables, TripSolver> solvers) {
        this.solvers = solvers;
    }

    @Override
    public void run(Options options) throws IOException {
        Tables tables = TablesReader.read(options.path("data"));
        List<Query> queries = Query.read(options.path("queries"));
        Function<Query, Optional<Wish>> track = track(options.get("track"), tables);
        TripSolver solver = solvers.apply(tables);
        WallTimes times = new WallTimes();
        Map<Integer, Json> answers = new HashMap<>();
        try (BufferedWriter out = Files.newBufferedWriter(options.path("out"))) {
            for (Query query : queries) {
                long start = System.nanoTime();
                List<PlanDay> days = track.apply(query).map(solver::solve).orElse(new ArrayList<>());
                times.addSince(start);
                String line = new Answer(query.index(), query.sentence(), days).toJson();
                out.write(line);
                out.newLine();
                answers.put(query.index(), Json.parse(line));
            }
        }
        System.out.print(Report.of(new PlanChecker(tables), queries, answers).table());
        System.out.println(times);
    }

    private static Function<Query, Optional<Wish>> track(String name, Tables tables) {
        SentenceReader reader = new SentenceReader(tables, TravelPlannerRead.TODAY);
        return switch (name) {
            case "structured" -> Query::wish;
            case "text" -> query -> read(reader, query);
            default ->
                throw new IllegalArgumentException(
                        "There is no track '%s'. Maybe 'structured' or 'text'?".formatted(name));
        };
    }

    private static Optional<Wish> read(SentenceReader reader, Query query) {
        try {
            return Optional.of(reader.read(query.sentence()));
        } catch (IllegalArgumentException e) {
            System.out.printf("query %d: %s%n", query.index(), e.getMessage());
            return Optional.empty();
        }
    }
}

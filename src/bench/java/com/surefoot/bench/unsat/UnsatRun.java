package com.surefoot.bench.unsat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.surefoot.bench.Benchmark;
import com.surefoot.bench.Options;
import com.surefoot.bench.text.WallTimes;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/** Asks a solver for reasons and judges them by the oracle: {@code unsat --data DIR --queries FILE.csv --out FILE.jsonl}. */
public final class UnsatRun implements Benchmark {

    private final Function<Tables, ConflictSolver> solvers;

    /** Creates the benchmark of a solver that is made over the data. */
    public UnsatRun(Function<Tables, ConflictSolver> solvers) {
        this.solvers = solvers;
    }

    @Override
    public void run(Options options) throws IOException {
        Tables tables = Tables.read(options.path("data"));
        ConflictSolver solver = solvers.apply(tables);
        Oracle oracle = new Oracle(tables, VisitOrder.AS_LISTED);
        Verifier verifier = new Verifier(tables, VisitOrder.AS_LISTED);
        WallTimes times = new WallTimes();
        List<Judgement> judgements = new ArrayList<>();
        try (BufferedWriter out = Files.newBufferedWriter(options.path("out"))) {
            for (Query query : Query.read(options.path("queries"))) {
                long start = System.nanoTime();
                Outcome outcome = solver.solve(query);
                times.addSince(start);
                Judgement judgement = Judgement.of(query, outcome, oracle, verifier);
                judgements.add(judgement);
                System.out.printf("%d: %s%n", query.index(), judgement);
                out.write(json(query, outcome));
                out.newLine();
            }
        }
        print("feasibility right", judgements, Judgement::feasible);
        print("minimal conflict", judgements, Judgement::minimal);
        print("stated reason named", judgements, Judgement::stated);
        print("relaxation works", judgements, Judgement::relaxed);
        System.out.println(times);
    }

    private static void print(String name, List<Judgement> all, Predicate<Judgement> test) {
        System.out.printf("%-24s%4d of %d%n", name, all.stream().filter(test).count(), all.size());
    }

    private static String json(Query query, Outcome outcome) throws IOException {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
            json.writeStartObject();
            json.writeNumberField("index", query.index());
            if (outcome instanceof Outcome.Conflict conflict) {
                write(json, "conflict", conflict.conflict());
                write(json, "dropped", conflict.dropped());
                write(json, conflict.relaxed());
            } else if (outcome instanceof Outcome.Found found) {
                write(json, found.trip());
            }
            json.writeEndObject();
        }
        return text.toString();
    }

    private static void write(JsonGenerator json, String name, Set<Constraint> constraints) throws IOException {
        json.writeArrayFieldStart(name);
        for (Constraint constraint : constraints) {
            json.writeString(constraint.label());
        }
        json.writeEndArray();
    }

    private static void write(JsonGenerator json, Trip trip) throws IOException {
        json.writeArrayFieldStart("flights");
        for (Trip.Leg leg : trip.legs()) {
            json.writeString("%s %s-%s, %s at %s"
                    .formatted(
                            leg.date(),
                            leg.flight().origin(),
                            leg.flight().destination(),
                            leg.flight().airline(),
                            leg.flight().departure()));
        }
        json.writeEndArray();
        json.writeArrayFieldStart("attractions");
        for (Attraction sight : trip.sights()) {
            json.writeString(sight.name() + ", " + sight.city());
        }
        json.writeEndArray();
    }
}

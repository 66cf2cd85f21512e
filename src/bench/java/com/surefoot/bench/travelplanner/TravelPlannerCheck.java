package com.surefoot.bench.travelplanner;

import com.surefoot.bench.Benchmark;
import com.surefoot.bench.Options;
import com.surefoot.bench.text.Json;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Judges answers: {@code travelplanner-check --data DIR --queries FILE.jsonl --plans FILE.jsonl}. */
public final class TravelPlannerCheck implements Benchmark {

    @Override
    public void run(Options options) throws IOException {
        PlanChecker checker = new PlanChecker(TablesReader.read(options.path("data")));
        List<Query> queries = Query.read(options.path("queries"));
        Map<Integer, Json> answers = new HashMap<>();
        for (Json answer : Json.readLines(options.path("plans"))) {
            answers.put(answer.integer("idx"), answer);
        }
        System.out.print(Report.of(checker, queries, answers).table());
    }
}

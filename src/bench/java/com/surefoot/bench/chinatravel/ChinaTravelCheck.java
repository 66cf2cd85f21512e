package com.surefoot.bench.chinatravel;

import com.surefoot.bench.Benchmark;
import com.surefoot.bench.Options;
import com.surefoot.bench.chinatravel.check.RawTables;
import com.surefoot.bench.chinatravel.plan.Query;
import com.surefoot.bench.chinatravel.plan.WrittenPlan;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Checks plans somebody has written: {@code chinatravel-check --data DIR --queries DIR --plans DIR}. */
public final class ChinaTravelCheck implements Benchmark {

    @Override
    public void run(Options options) throws IOException {
        Scorer scorer = new Scorer(RawTables.read(options.path("data")));
        Path plans = options.path("plans");
        List<QueryScore> scores = new ArrayList<>();
        for (Query query : Query.readAll(options.path("queries"))) {
            Path file = plans.resolve(query.uid() + ".json");
            WrittenPlan plan = Files.exists(file) ? WrittenPlan.read(file) : new WrittenPlan(Map.of());
            scores.add(scorer.score(query, plan, Optional.empty()));
        }
        System.out.println(ScoreTable.of(new Scores(scores)));
    }
}

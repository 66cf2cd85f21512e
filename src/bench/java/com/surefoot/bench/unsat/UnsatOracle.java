package com.surefoot.bench.unsat;

import com.surefoot.bench.Benchmark;
import com.surefoot.bench.Options;
import java.io.IOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Prints what cannot be kept together in each query: {@code unsat-oracle --data DIR --queries FILE.csv}. */
public final class UnsatOracle implements Benchmark {

    @Override
    public void run(Options options) throws IOException {
        Tables tables = Tables.read(options.path("data"));
        Oracle oracle = new Oracle(tables);
        Verifier verifier = new Verifier(tables);
        System.out.printf("%-6s%-24s%-30s%-10s%s%n", "query", "stated", "minimal conflicts", "budget", "cheapest free trip");
        for (Query query : Query.read(options.path("queries"))) {
            List<Set<Constraint>> conflicts = oracle.minimalConflicts(query);
            String cheapest = oracle.find(query, EnumSet.noneOf(Constraint.class))
                    .map(trip -> query.people()
                                    * trip.legs().stream().mapToInt(leg -> leg.flight().price(leg.date())).sum()
                            + (verifier.check(query, trip, Set.of()).isEmpty() ? "" : " (not verified)"))
                    .orElse("none");
            System.out.printf("%-6d%-24s%-30s%-10d%s%n", query.index(), query.reasons(), words(conflicts), query.budget(), cheapest);
        }
    }

    private static String words(List<Set<Constraint>> conflicts) {
        return conflicts.stream()
                .map(set -> set.stream().map(Constraint::label).collect(Collectors.joining("+", "{", "}")))
                .collect(Collectors.joining(" "));
    }
}

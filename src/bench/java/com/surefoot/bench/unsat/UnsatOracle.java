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

    private static final String FORM = "%-6s%-24s%-28s%-28s%-8s%-10s%s%n";

    @Override
    public void run(Options options) throws IOException {
        Tables tables = Tables.read(options.path("data"));
        Oracle listed = new Oracle(tables, VisitOrder.AS_LISTED);
        Oracle any = new Oracle(tables, VisitOrder.ANY);
        System.out.printf(FORM, "query", "stated", "as listed", "in any order", "budget", "cheapest", "reordered");
        for (Query query : Query.read(options.path("queries"))) {
            System.out.printf(
                    FORM,
                    query.index(),
                    query.reasons(),
                    words(listed.minimalConflicts(query)),
                    words(any.minimalConflicts(query)),
                    query.budget(),
                    cheapest(listed, query),
                    cheapest(any, query));
        }
    }

    private static String cheapest(Oracle oracle, Query query) {
        return oracle.find(query, EnumSet.noneOf(Constraint.class))
                .map(trip -> String.valueOf(trip.cost(query.people())))
                .orElse("none");
    }

    private static String words(List<Set<Constraint>> conflicts) {
        return conflicts.stream()
                .map(set -> set.stream().map(Constraint::label).collect(Collectors.joining("+", "{", "}")))
                .collect(Collectors.joining(" "));
    }
}
